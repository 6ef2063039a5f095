import { describe, expect, it } from 'vitest';
import { hashWord } from '../text/hash.ts';
import { PhraseIndex } from './phrase-index.ts';

const first = new Map<number, boolean>();
const index = new PhraseIndex(
  [
    { theme: 'absence', weight: 3, phrases: 'bagarre|retenu|a été absent|a manque*|absence*' },
    { theme: 'health', weight: 2, phrases: 'a la fievre|a' },
  ],
  (hash, isStem) => first.set(hash, isStem),
);
const found = (word: string, next = '') =>
  index.phrases(hashWord(word), hashWord(next)).map(({ theme, rest }) => `${theme} ${rest.length}`);

describe('The lexicon by first words', () => {
  it.each(['bagarre', 'bagarres', 'retenu', 'retenus', 'retenue', 'retenues'])(
    'knows the form %s',
    (form) => {
      expect(found(form)).toEqual(['absence 0']);
      expect(first.get(hashWord(form))).toBe(false);
    },
  );

  it.each(['bagarree', 'retenuee', 'ete', 'absences'])('does not know the form %s', (form) => {
    expect(found(form)).toEqual([]);
  });

  it('offers only phrases that the next word may continue, in the order of the lexicon', () => {
    expect(found('a', 'ete')).toEqual(['absence 2', 'absence 1', 'health 0']);
    expect(found('a', 'la')).toEqual(['absence 1', 'health 2', 'health 0']);
    expect(found('a', 'vu')).toEqual(['absence 1', 'health 0']);
  });

  it('says of a stem that it is one', () => {
    expect(first.get(hashWord('absence'))).toBe(true);
    expect(found('absence')).toEqual(['absence 0']);
  });
});
