import { expect, it } from 'vitest';
import { lexicon } from '../lexicon/lexicon.ts';
import { codedLexicon } from './lexicon.data.ts';
import { codeLexicon } from './phrase-code.ts';
import { codeWords } from './word-code.ts';
import { wordLists } from './word-lists.ts';
import { codedWords } from './words.data.ts';

it('is what the words of ../lexicon give (else run `npm run words`)', () => {
  expect(codedLexicon).toEqual(codeLexicon(lexicon));
});

it('is what the other lists of words give (else run `npm run words`)', () => {
  expect(codedWords).toEqual(codeWords(wordLists));
});
