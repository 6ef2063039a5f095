import explainEn from '../../assets/_locales/en/explain.json' with { type: 'json' };
import pagesEn from '../../assets/_locales/en/pages.json' with { type: 'json' };
import policyEn from '../../assets/_locales/en/policy.json' with { type: 'json' };
import warningEn from '../../assets/_locales/en/warning.json' with { type: 'json' };
import explainFr from '../../assets/_locales/fr/explain.json' with { type: 'json' };
import pagesFr from '../../assets/_locales/fr/pages.json' with { type: 'json' };
import policyFr from '../../assets/_locales/fr/policy.json' with { type: 'json' };
import warningFr from '../../assets/_locales/fr/warning.json' with { type: 'json' };
import type { Translate } from './translate.ts';

/** All words of our own pages: the warning's (categories, counts, kinds), the reasons and evidence, the pages' and the policy's. */
export const pageMessages = {
  fr: { ...warningFr, ...explainFr, ...pagesFr, ...policyFr },
  en: { ...warningEn, ...explainEn, ...pagesEn, ...policyEn },
} as const;

export type PageKey = keyof typeof pageMessages.fr;
export type PageTranslate = Translate<PageKey>;
