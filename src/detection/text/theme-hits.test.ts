import { describe, expect, it } from 'vitest';
import { codeLexicon } from '../dictionaries/phrase-code.ts';
import { PhraseTable } from '../dictionaries/phrase-table.ts';
import { fillers } from '../dictionaries/plain-words.ts';
import { wordBits } from '../dictionaries/word-bits.ts';
import { hashWord } from './hash.ts';
import { readLines, readSentences } from './text-view.ts';
import { findThemes } from './theme-hits.ts';
import { tokenise } from './tokens.ts';

const table = new PhraseTable(
  codeLexicon([
    { theme: 'absence', weight: 3, phrases: 'bagarre|a été absent|a manque*|absenc*|absenteis* grave' },
    { theme: 'absence', weight: 2, phrases: 'absent|arrêt travail' },
    { theme: 'health', weight: 1, phrases: 'a la fièvre|absent|a' },
  ]),
);
const filler = new Set(fillers.split(' ').map(hashWord));
const dictionaries = {
  word: (hash: number) => (filler.has(hash) ? wordBits.filler : 0),
  isStem: (hash: number) => table.isStem(hash),
  phrase: (key: number) => table.phrase(key),
  lengths: (word: number) => table.lengths(word),
  isFamousPair: () => false,
};

/** "theme weight: words" of each hit, in the order of the alphabet. */
function found(text: string): string[] {
  const tokens = tokenise(text, dictionaries);
  const view = { text, tokens, lines: readLines(text, tokens), ...readSentences(tokens, () => false) };
  return findThemes(view, dictionaries)
    .map(
      ({ theme, weight, first, last }) =>
        `${theme} ${weight}: ${text.slice(tokens.start[first], tokens.end[last - 1])}`,
    )
    .sort();
}

describe('The phrases of the lexicon in a text', () => {
  it.each(['bagarre', 'bagarres', 'Bagarre', 'BAGARRES'])('knows the form %s', (form) => {
    expect(found(`La ${form} dure`)).toEqual([`absence 3: ${form}`]);
  });

  it.each(['bagarreur', 'bagarrer', 'arrêt', 'travail'])('does not know %s', (form) => {
    expect(found(form)).toEqual([]);
  });

  it('tells the longest phrase of each theme', () => {
    expect(found('il a été absente hier')).toEqual([
      'absence 3: a été absente',
      'health 1: a',
      'health 1: absente',
    ]);
    expect(found('elle a la fièvre')).toEqual(['health 1: a la fièvre']);
  });

  it('reads stems at every place of a phrase, the longer one too', () => {
    expect(found('a manqueront')).toEqual(['absence 3: a manqueront', 'health 1: a']);
    expect(found('absentéisme grave')).toEqual(['absence 3: absentéisme grave']);
    expect(found('absences')).toEqual(['absence 3: absences']);
  });

  it('skips up to two articles or adverbs between the words', () => {
    expect(found('arrêt de travail')).toEqual(['absence 2: arrêt de travail']);
    expect(found('arrêt de son travail')).toEqual(['absence 2: arrêt de son travail']);
    expect(found('arrêt de tout son travail')).toEqual([]);
    expect(found('arrêt puis travail')).toEqual([]);
  });

  it('stops at the end of a sentence, of a paragraph, of a cell', () => {
    expect(found('arrêt ! travail')).toEqual([]);
    expect(found('arrêt\n\ntravail')).toEqual([]);
    expect(found('arrêt\ttravail')).toEqual([]);
  });
});
