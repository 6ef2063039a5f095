import type { CodedHashes } from './hash-coding.ts';

/**
 * The commonest surnames. Mark: 1 also an ordinary word.
 * Written by build-dictionaries.ts; how to read it: hash-coding.ts.
 * Source: INSEE, fichier des prénoms 2023 et fichier des noms 2008, Licence Ouverte 2.0.
 */
export const surnames: readonly CodedHashes[] = [
  {
    mark: 0,
    count: 210,
    low: 13,
    code: 'vPliIilhutyVt6jwGbmz-2imeT56__uzJaOsgmso6osfmkgyIFOZk-jo04rqCxvDqQ2EaZf3MXu-dzqrLNFXGJLhnNN_rBmL9q7N1wkadUpcxsvY9i4u_81W6RTHGCbYth7FvnpZGlyK6SGfQT6SJBST2DRWjYoxdC7KA8Y7-z-vBR-aTVbKJieZdVy2J_-Z3PEjKf4t-cjw8lZxsfWXdqqF-6HrGQWr7TGnsbL_PkAAhW-fXrXXetc7x_3e9T-93GOBYF9cZxGxT_UYCPDs4pg5tRje1eGnutR-TyXz1VK181uN-oCJGhxJxzpZ_4GUcd__0Pw8BrZ_D49EiXfRkzz100sOiUo7KIpXdSGR_b8qBcjw_YceEvzgqbLhFw2vp7ge4krF_VbltX0VxpFhgyzz-aK_IiU4V364758BYWSW85EE3RyUN-RxJo0kA54DD5w1msRKsPnQ0kJJSWNKY_CZ9b9lFNzF4R8KHgUaQUj_htlEz_vl5cRAI3qDGSez0FJQJ7QIGpjeC58Qg5GVAdk340AHyX42YEpzS2ezyRvoTutA',
  },
  {
    mark: 1,
    count: 90,
    low: 14,
    code: 'mBRo9nyhhWF3FJuBTivQRVVI2VnPj-0N0Zp__XDbWZP8drQX__z7qfhktC-p7HLtnliSJE6vFnDHsLvRcV-yFv5yRmkTiUJ-tCB3JVb7Nqaf3LV_ks7yXBUOVjHjibdnpB__1FbtfS7SUGcn0Vru7vws6lL5nGkfY2u13fy0EthPNrBgX1FGNnXBnetz-lU-FkCReZ2oxSkYAzCzG7Qj83Y8kpUB-LvgUV3me9sZSNj0EOxBo536iDNoc67wMMEGyFyUAW',
  },
];
