import { describe, expect, it } from 'vitest';
import { columnTypeEnding, columnTypeOf } from './header-table.ts';

describe('A column name', () => {
  it.each([
    ['Nom', 'last-name'],
    [' * PRÉNOM (s) ', 'first-name'],
    ['Né(e) le', 'birth-date'],
    ['nom   de\u00e9 famille', undefined],
    ['Nomade', undefined],
    ['…', undefined],
    ['', undefined],
  ])('%j is %s', (cell, type) => {
    expect(columnTypeOf(cell)).toBe(type);
  });

  it('may be a part of a text', () => {
    expect(columnTypeOf('a;Nom;b', 2, 5)).toBe('last-name');
  });

  it('is the longest that ends a label', () => {
    const label = 'Voici sa date de naissance';
    expect(columnTypeEnding(label, 0, label.length)).toBe('birth-date');
    expect(columnTypeEnding('le nom du chien', 0, 15)).toBeUndefined();
    expect(columnTypeEnding(' : ', 0, 3)).toBeUndefined();
  });
});
