import { describe, expect, it } from 'vitest';
import { isIban } from './iban.ts';
import { ineRnieKey, isIneRnie } from './ine-rnie.ts';
import { isIneSup } from './ine-sup.ts';
import { isIneBea } from './letter-of-23.ts';
import { isNirKeyRight, nirKey } from './nir.ts';

/** Computed for the project: nobody's numbers. */
const right = [
  ['INE-RNIE', isIneRnie, ['060454710FF', '110438485JK', '150073248BB', '180252353DB', '220095119BF']],
  ['INE-BEA', isIneBea, ['5942859575Y', '3795742288K', '3301595691U', '3179419893N', '1161042648D']],
  ['higher education INE', isIneSup, ['0CX4A01B2C0', '12AB34CD5E0']],
  ['NIR', isNirKeyRight, ['299017505612364', '185072A00412388', '195122B03304577', '103129741100279']],
  ['IBAN', isIban, ['FR7630006000011234567890189', 'FR1420041010050500013M02606', 'BE68539007547034']],
] as const;

describe.each(right)('the key of %s', (_name, isRight, values) => {
  it.each([...values])('is right in %s', (value) => {
    expect(isRight(value)).toBe(true);
  });

  it.each([...values])('is wrong as soon as the last character of %s changes', (value) => {
    const last =
      value.at(-1) === 'B' ? 'C' : value.at(-1) === '7' ? '8' : /\d/u.test(value.at(-1) ?? '') ? '7' : 'B';
    expect(isRight(value.slice(0, -1) + last)).toBe(false);
  });

  it('is wrong for an empty or foreign value', () => {
    expect(isRight('')).toBe(false);
    expect(isRight('bonjour')).toBe(false);
  });
});

it('gives the key of an INE-RNIE in letters', () => {
  expect(ineRnieKey('060454710')).toBe('FF');
});

it('counts 2A and 2B of a NIR at the department only', () => {
  expect(nirKey('185072A004123')).toBe('88');
  expect(nirKey('195122B033045')).toBe('77');
});
