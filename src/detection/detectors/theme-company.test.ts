import { describe, expect, it } from 'vitest';
import { readDocument } from '../read-document.ts';
import { inCompany } from './theme-company.ts';

const now = new Date('2026-11-21');

/** Phrases of a theme with their weights; `told` as `readTold` gives it, 0 for even odds. */
function weigh(text: string, theme: 'health' | 'family', kin = false, told = 0): string {
  const document = { ...readDocument(text, { now }), told };
  const { start, end } = document.tokens;
  const hits = inCompany(document, theme, kin).hits.get(theme) ?? [];
  return hits.map((hit) => `${text.slice(start[hit.first], end[hit.last - 1])} ${hit.weight}`).join(', ');
}

describe('inCompany', () => {
  it('leaves out a faint word that stands alone', () => {
    expect(weigh('Lina est à l’hôpital.', 'health')).toBe('');
  });
  it('keeps a faint word in a text that plainly tells of somebody', () => {
    expect(weigh('Lina est à l’hôpital.', 'health', false, 20)).toBe('hôpital 1');
  });
  it('lifts a word beside a relative where families are what it is about', () => {
    expect(weigh('Lina : son père est au tribunal.', 'family', true)).toBe('tribunal 2');
    expect(weigh('Lina : son père est au tribunal.', 'family')).toBe('');
  });
  it('does not take the relative inside a phrase for company', () => {
    expect(weigh('Lina dîne chez sa tante.', 'family', true)).toBe('chez sa tante 2');
  });
  it('lifts nothing in a lesson, and nothing where nobody is told of', () => {
    const lesson = 'Exercice 1. Complète la phrase : le père de Lina est au tribunal.';
    expect(weigh(lesson, 'family', true)).toBe('');
    expect(weigh('Lina : son père est au tribunal.', 'family', true, -10)).toBe('');
  });
  it('leaves strong phrases as they are, everywhere', () => {
    expect(weigh('Exercice 1. Complète : Lina est asthmatique.', 'health', false, -40)).toBe('asthmatique 3');
  });
});
