import { headerWords } from '../structure/header-words.ts';
import { commonWords, fillers, particles, placeLeads, titleOnlyWords, titleWords } from './plain-words.ts';
import { singleFamousNames, wellKnownPeople } from './well-known-people.ts';
import { wordBits } from './word-bits.ts';
import type { WordLists } from './word-code.ts';

/** The readable lists from which `words.data.ts` is made; none of them ships. */
export const wordLists: WordLists = {
  plain: [
    [wordBits.common, commonWords],
    [wordBits.title, titleWords],
    [wordBits.titleOnly, titleOnlyWords],
    [wordBits.particle, particles],
    [wordBits.placeLead, placeLeads],
    [wordBits.famous, singleFamousNames],
    [wordBits.filler, fillers],
  ],
  people: wellKnownPeople,
  headers: headerWords,
};
