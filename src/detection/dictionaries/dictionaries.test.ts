import { expect, it } from 'vitest';
import { hashWord } from '../text/hash.ts';
import { dictionaries } from './dictionaries.ts';
import { wordBits } from './word-bits.ts';

const bits = (word: string) => dictionaries().word(hashWord(word));

it.each(['lea', 'mohamed', 'ismael', 'sophie', 'ibrahima'])('knows the first name %s', (name) => {
  expect(bits(name) & wordBits.firstName).not.toBe(0);
});

it.each(['rose', 'violette'])('knows that %s is also a word', (name) => {
  expect(bits(name) & wordBits.alsoWord).not.toBe(0);
});

it('tells generations apart', () => {
  expect(bits('sophie') & wordBits.elder).not.toBe(0);
  expect(bits('enzo') & wordBits.younger).not.toBe(0);
});

it('knows well-known people by both names only', () => {
  expect(dictionaries().isFamousPair(hashWord('victor'), hashWord('hugo'))).toBe(true);
  expect(dictionaries().isFamousPair(hashWord('victor'), hashWord('martin'))).toBe(false);
});
