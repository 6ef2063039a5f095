/** What a phrase speaks of. */
export const themes = [
  'absence',
  'health',
  'discipline',
  'family',
  'strike',
  'career',
  'grades',
  'photo',
  'directory',
  'contact',
  'school',
  'pupil',
  'staff',
  'relative',
  'roster',
  'when',
  'mail',
  'lesson',
  'literature',
  'history',
  'office',
  'rule',
  'form',
  'secret',
  'duty',
  'first-person',
  'press',
  'message',
  'said',
  'prompt',
  'fiction',
] as const;

export type Theme = (typeof themes)[number];

/**
 * Phrases separated by `|`, as they are written in French; accents and case do not matter. `*` behind a word
 * stands for any ending (the stem has 4 to 9 letters). Weight 3: says the theme by itself; 1: only in company.
 */
export interface LexiconEntry {
  readonly theme: Theme;
  readonly weight: 1 | 2 | 3;
  readonly phrases: string;
}
