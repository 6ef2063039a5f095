import { absenceWords } from './absence-words.ts';
import { disciplineWords, familyWords } from './discipline-and-family-words.ts';
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
