import en from '../../assets/_locales/en/warning.json' with { type: 'json' };
import fr from '../../assets/_locales/fr/warning.json' with { type: 'json' };
import type { Translate } from './translate.ts';

/** All that the guard can say. It is in every frame of every page: nothing else belongs in these two files. */
export const warningMessages = { fr, en } as const;

export type WarningKey = keyof typeof fr;
export type WarningTranslate = Translate<WarningKey>;
