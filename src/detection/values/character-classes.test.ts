import { expect, it } from 'vitest';
import { classAt, DIGIT, isWordCharacterAt, LETTER, OTHER, plainLetterAt } from './character-classes.ts';

it('gives each accented Latin letter its letter without the accent', () => {
  const wrong: string[] = [];
  for (let code = 0xc0; code < 0x180; code += 1) {
    const letter = String.fromCharCode(code);
    const plain = letter.normalize('NFD').toLowerCase().charCodeAt(0) - 96;
    if (plain >= 1 && plain <= 26 && plainLetterAt(letter, 0) !== plain) wrong.push(letter);
  }
  expect(wrong).toEqual([]);
});

it('agrees with Unicode on what a letter is, up to U+017F', () => {
  const wrong: string[] = [];
  for (let code = 0; code < 0x180; code += 1) {
    const character = String.fromCharCode(code);
    // "n°" is typed "nº" as often: the ordinal signs must end a word. The micro sign and superscripts are no words either.
    if ('ªºµ²³¹¼½¾ĸ'.includes(character)) continue;
    if (isWordCharacterAt(character, 0) !== /[\p{L}\p{N}]/u.test(character)) wrong.push(character);
  }
  expect(wrong).toEqual([]);
});

it('knows letters of other scripts, and typographic signs as none', () => {
  expect([...'Жא字'].map((character) => classAt(character, 0))).toEqual([LETTER, LETTER, LETTER]);
  expect([...'’–…€→'].map((character) => classAt(character, 0))).toEqual([OTHER, OTHER, OTHER, OTHER, OTHER]);
  expect(classAt('7', 0)).toBe(DIGIT);
});

it('says OTHER outside the text', () => {
  expect([classAt('a', -1), classAt('a', 1), classAt('', 0), plainLetterAt('a', 1)]).toEqual([
    OTHER,
    OTHER,
    OTHER,
    0,
  ]);
});
