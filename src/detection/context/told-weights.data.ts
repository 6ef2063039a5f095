import type { CodedHashes } from '../dictionaries/hash-coding.ts';

/**
 * What speaks for (and, below zero, against) a message about real people: sets of features cut to `toldBits`; `mark` is
 * their weight in tenths of log odds. `told-weights.json` names them. Written by build-told-weights.ts.
 */
export const toldBias = 2;
// biome-ignore format: one set a line
export const toldWeights: readonly CodedHashes[] = [
  { mark: -12, count: 1, low: 19, code: 'gpL0' },
  { mark: -11, count: 2, low: 18, code: '55fOY7a' },
  { mark: -10, count: 3, low: 17, code: 'BbT_7lZWJZW' },
  { mark: -9, count: 2, low: 18, code: '58NW3Um' },
  { mark: -8, count: 5, low: 17, code: 'bNZ9zd4hzxZ2QxYW' },
  { mark: -7, count: 6, low: 16, code: 'yGIkL_k2T_3dgqEJjRu' },
  { mark: -6, count: 16, low: 15, code: '-iFJppDkRH64UJulLOY1-q2BHDuW5O-BNl17p_oofOciPTG' },
  { mark: -5, count: 21, low: 15, code: '_4e0jj-9LplT3MQEJIeW1r_s6CZsreKPdNKsT1l3b-6vQjl75EOQRgqGXVD0' },
  { mark: -4, count: 41, low: 14, code: '7OO2U-ehjMgaHRLowGAq0CWeSEjSB1KyeYVQg92JLokopcgcCoTmyReDYRQP_W8DXwFqiDAHblPbGERuSjHXN4SCb2DC0S6i8C1JhVYLqvmSKLW' },
  { mark: -3, count: 97, low: 12, code: '_Sh5QVfd_BTwH3D6KRwbZdr__lefWJRzfMkupmkE5wjVVNRbGhtJReJX2SOxlqKR-KWrXRV_l3OfGwz-tCjYUZCL6QwUODeNhMSSVINVYjFnwS3F_m_M8ujbYlqQtHdqvNuipbnCkSmlu8t_Gr_7BTUFzEqWndK1GFtFuVNsXrbR__cVslyfT_-1-W--wOXrI8AyMOOOtGQYt1nm0i5luDSUecHqhh5eUGgC8jUZHOlPS7Auuzfs4' },
  { mark: -2, count: 87, low: 13, code: 'hFJAcOXA-VYc7nyC3KEiFe7DzhW8dk5WBm6Nohy1yHNnS1D4I9fcfpYGbiNxP8Xn7uBheZHdV2Fq8G1CUz_I2nSV_gFLj7aEA0GMVPK5dyLRwNGJIQUltWmXW3z2S2T3Fq-dEHA8G7AkIal0SMTzX8GWU8Bg7eqcFgYnGA1JzghlwKs4PGHzoQ3hS64ZduXDq7bE9no1ijK4vfBUeHLllGlz3x' },
  { mark: -1, count: 39, low: 14, code: 'vY0ops0niv6Ipz-y0b3cxw9Mt94YTPc-PdLOVpTH3Do6SKcaHRDvbqwcBspOOjZmwA9BAhm7WJUNETy11NrLEbJ1EFhDxZIVz3_Czpmxs' },
  { mark: 1, count: 16, low: 15, code: 'y56DfpejS8XR_vUqG4iBRY1uSt5egjjsSzKZpNtgvch8Q_0' },
  { mark: 2, count: 66, low: 13, code: 'STxp8AyQ7TQifFro-VxFcCngH9sjqZy6nt58CXWKlxR-nkq8HqI5Uj1DoFowa25CML_shD0l86FvrqU2KnMMB_MJ7mNTyZrGtAuKiq40htQv_uQpDoIRCTe9FyQG-32fql4yHueIaUCkTIH07qDAx_vjUEmmT4GpmcXTqw9wVBW' },
  { mark: 3, count: 71, low: 13, code: 'DhdqwINOhDjHsUdssAEhoThHTFFqzvNNLeuG8ZqcFw4otQV_fw43ocpSN55bypItsu3SOt_nPpyvx4sDPS51uisNI87vU3M8q_lAD1dDDzcGu-oeaGDe3F1EAMKuU-4fsXTOEWfBxtdWiSH45SEvf6qQ7nVyazC3u-Zg0KkU0vFV7bTUSE-9W0' },
  { mark: 4, count: 54, low: 13, code: 'w8q4kkFt0bGalHLPURoR3Fbnwe98-FbVaCuD_sUqdwy0FY2Me_A3eRkmBOdlpsms2BIX9UEq3mruO_1O6zhBtf1rvw2-IsC_Kfi8HIoT78OkV_th6aivGfLWkjvAomJXitb9zzI4_Celdpu' },
  { mark: 5, count: 22, low: 15, code: 'KoiRUF2XeO4qa9pQE0Ik2ivdkQRaYwN9smfPRA2Ogv3XfyDhf5oB2rx94hBSgoe' },
  { mark: 6, count: 17, low: 15, code: 'qs1B6lfyFW-9ZVsmKFvoMeZF5UG7qedHvAG6P-M0TRVE9Ft0se' },
  { mark: 7, count: 5, low: 17, code: 'T4JqUFPTYz0W42o0' },
  { mark: 8, count: 9, low: 16, code: 'pM1QW0MAZZ0WYYYo2AathuN7O9em' },
  { mark: 9, count: 3, low: 17, code: '6o5ZfkyZB4' },
  { mark: 10, count: 3, low: 17, code: 'xnQNJtU47k' },
  { mark: 11, count: 1, low: 19, code: 'drYO' },
];
