import { expect, it } from 'vitest';
import { decodeWords, encodeWords } from './front-coding.ts';

it('gives back every word and mark that was coded', () => {
  const words = [
    { word: 'lea', mark: 4 },
    { word: 'leane', mark: 0 },
    { word: 'leo', mark: 0 },
    { word: 'rose', mark: 1 },
  ];
  const back: { word: string; mark: number }[] = [];
  decodeWords(encodeWords(words), (word, mark) => back.push({ word, mark }));
  expect(back).toEqual(words);
});
