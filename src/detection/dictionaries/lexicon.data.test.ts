import { expect, it } from 'vitest';
import { lexicon } from '../lexicon/lexicon.ts';
import { codedLexicon } from './lexicon.data.ts';
import { codeLexicon } from './phrase-code.ts';

it('is what the words of ../lexicon give (else run `npm run words`)', () => {
  expect(codedLexicon).toEqual(codeLexicon(lexicon));
});
