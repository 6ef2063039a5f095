import { describe, expect, it } from 'vitest';
import french from '../../assets/_locales/fr/warning.json' with { type: 'json' };
import { messageKey } from './message-key.ts';
import { createTranslator } from './translate.ts';
import { warningTranslator } from './warning-messages.ts';

const words = {
  fr: {
    pupils_one: { message: '{count} élève' },
    pupils_other: { message: '{count} élèves' },
    place: { message: 'Vers : {host} « {name} » ?' },
    stand_in: { message: 'Élève {n}' },
  },
  en: {
    pupils_one: { message: '{count} pupil' },
    pupils_other: { message: '{count} pupils' },
    place: { message: 'To: {host} “{name}”?' },
    stand_in: { message: 'Pupil {n}' },
  },
};
const fr = createTranslator('fr', words);
const en = createTranslator('en', words);

describe('createTranslator', () => {
  it('counts zero and one as singular in French, only one in English', () => {
    expect([0, 1, 1.5, 2, 28].map((count) => fr('pupils', { count }))).toEqual([
      '0 élève',
      '1 élève',
      '1,5 élève',
      '2 élèves',
      '28 élèves',
    ]);
    expect([0, 1, 2].map((count) => en('pupils', { count }))).toEqual(['0 pupils', '1 pupil', '2 pupils']);
  });

  it('writes large counts as the language does', () => {
    expect(fr('pupils', { count: 1200 })).toBe('1\u202f200 élèves');
    expect(en('pupils', { count: 1200 })).toBe('1,200 pupils');
  });

  it('writes a number that is a name as it is', () => {
    expect(fr('stand_in', { n: 1200 })).toBe('Élève 1200');
  });

  it('puts no-break spaces in the French words and leaves the parameters alone', () => {
    expect(fr('place', { host: 'a : b', name: 'c' })).toBe('Vers\u00a0: a : b «\u00a0c\u00a0»\u00a0?');
    expect(en('place', { host: 'a : b', name: 'c' })).toBe('To: a : b “c”?');
  });

  it('does not read a parameter as a placeholder again', () => {
    expect(fr('place', { host: '{name}', name: '{host}' })).toBe(
      'Vers\u00a0: {name} «\u00a0{host}\u00a0»\u00a0?',
    );
  });

  it('leaves a placeholder without its parameter in sight', () => {
    expect(fr('stand_in')).toBe('Élève {n}');
  });

  it('says which key is missing', () => {
    const loose = fr as (key: string) => string;
    expect(() => loose('absent')).toThrow('no message "absent" in fr');
  });
});

describe('warning messages', () => {
  it('are found by the id of a category', () => {
    const t = warningTranslator(french, 'fr', undefined);
    expect(t(messageKey('category', 'staff-absence'))).toBe("Absence d'un personnel");
    expect(t(messageKey('count', 'birth-date'), { count: 28 })).toBe('28 dates de naissance');
  });
});
