import { expect, it } from 'vitest';
import { hashWord } from '../text/hash.ts';
import { decodeHashes, encodeWords } from './front-coding.ts';

it('gives back the hash and the mark of every word that was coded', () => {
  const words = [
    { word: 'lea', mark: 4 },
    { word: 'leane', mark: 0 },
    { word: 'leo', mark: 0 },
    { word: 'rose', mark: 1 },
  ];
  const back: { hash: number; mark: number }[] = [];
  decodeHashes(encodeWords(words), (hash, mark) => back.push({ hash, mark }));
  expect(back).toEqual(words.map(({ word, mark }) => ({ hash: hashWord(word), mark })));
});
