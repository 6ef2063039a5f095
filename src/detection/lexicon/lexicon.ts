import { absenceWords } from './absence-words.ts';
import { disciplineWords } from './discipline-words.ts';
import { familyWords } from './family-words.ts';
import { healthWords } from './health-words.ts';
import type { LexiconEntry } from './lexicon-entry.ts';
import { messageWords } from './message-words.ts';
import { schoolWords } from './school-words.ts';
import { silenceWords } from './silence-words.ts';
import { staffWords } from './staff-words.ts';

export const lexicon: readonly LexiconEntry[] = [
  ...absenceWords,
  ...healthWords,
  ...disciplineWords,
  ...familyWords,
  ...staffWords,
  ...messageWords,
  ...schoolWords,
  ...silenceWords,
];
