import { describe, expect, it } from 'vitest';
import { readDocument } from '../read-document.ts';
import { inCompany } from './theme-company.ts';

const now = new Date('2026-11-21');

function weights(text: string, theme: 'health' | 'family', kin: boolean): (readonly [string, number])[] {
  const document = readDocument(text, { now });
  const { start, end } = document.tokens;
  return (inCompany(document, theme, kin).hits.get(theme) ?? []).map(
    (hit) => [text.slice(start[hit.first], end[hit.last - 1]), hit.weight] as const,
  );
}

describe('inCompany', () => {
  it('leaves a word that stands alone as it is', () => {
    expect(weights('Lina est à l’hôpital.', 'health', false)).toEqual([['hôpital', 1]]);
  });
  it('lifts two words of one theme that stand near each other', () => {
    expect(weights('Lina a une douleur, elle voit le médecin.', 'health', false)).toEqual([
      ['douleur', 2],
      ['médecin', 2],
    ]);
  });
  it('does not count the same word twice', () => {
    expect(weights('Lina voit un médecin, puis un médecin.', 'health', false)).toEqual([
      ['médecin', 1],
      ['médecin', 1],
    ]);
  });
  it('leaves words apart that stand in sentences far from each other', () => {
    const text = 'Une douleur. Il vint. Il vit. Il partit. Le médecin aussi.';
    expect(weights(text, 'health', false).map(([, weight]) => weight)).toEqual([1, 1]);
  });
  it('lifts a word beside a relative where families are what it is about', () => {
    expect(weights('Son père est au tribunal.', 'family', true)).toEqual([['tribunal', 2]]);
    expect(weights('Son père est au tribunal.', 'family', false)).toEqual([['tribunal', 1]]);
  });
  it('does not take the relative inside a phrase for company', () => {
    expect(weights('Il dîne chez sa tante.', 'family', true)).toEqual([['chez sa tante', 2]]);
  });
  it('lifts nothing in a lesson', () => {
    const text = 'Exercice 1. Complète la phrase : le médecin soigne la douleur de Lina.';
    expect(weights(text, 'health', false).map(([, weight]) => weight)).toEqual([1, 1]);
  });
});
