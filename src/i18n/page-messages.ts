import pagesEn from '../../assets/_locales/en/pages.json' with { type: 'json' };
import policyEn from '../../assets/_locales/en/policy.json' with { type: 'json' };
import warningEn from '../../assets/_locales/en/warning.json' with { type: 'json' };
import pagesFr from '../../assets/_locales/fr/pages.json' with { type: 'json' };
import policyFr from '../../assets/_locales/fr/policy.json' with { type: 'json' };
import warningFr from '../../assets/_locales/fr/warning.json' with { type: 'json' };
import type { Translate } from './translate.ts';

/** All words of our own pages: the warning's (categories, counts, kinds), the pages' and the policy's. */
export const pageMessages = {
  fr: { ...warningFr, ...pagesFr, ...policyFr },
  en: { ...warningEn, ...pagesEn, ...policyEn },
} as const;

export type PageKey = keyof typeof pageMessages.fr;
export type PageTranslate = Translate<PageKey>;
