import { describe, expect, it } from 'vitest';
import { detect } from './detect.ts';

const now = new Date('2026-10-01');
const first = (text: string) => detect(text, { now }).findings[0]?.category;

describe('what is named first', () => {
  it.each([
    [
      'staff-absence',
      'Mme Lefèvre (CE1) est arrêtée jusqu’au 15 décembre, grippe. Pas de remplaçant à ce jour.',
    ],
    [
      'union-strike',
      'M. Benali, professeur, a déclaré son intention de participer à la grève du 12, retenue à prévoir.',
    ],
    [
      'health',
      'Suite à la réunion PAI de Naïm (CM1) : allergie arachide, trousse avec Anapen dans la classe, il sera absent lundi.',
    ],
    [
      'discipline',
      'Conseil de discipline de Théodule Kacem (3e2) : bagarre, insultes et menaces, exclusion définitive demandée.',
    ],
  ])('%s: %s', (category, text) => {
    expect(first(text)).toBe(category);
  });
});
