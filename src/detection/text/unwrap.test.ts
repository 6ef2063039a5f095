import { describe, expect, it } from 'vitest';
import { normalise } from './normalise.ts';

const wrapped = [
  "Fait établissement : atteinte à la laïcité. L'élève Hichem",
  'Bouras, 1re G1, a refusé de retirer un signe osten-',
  'sible après dialogue avec la CPE. Signalement saisi ce jour.',
].join('\n');

describe('Line ends inside sentences', () => {
  it('are blanks again, and a hyphenated word is one', () => {
    expect(normalise(wrapped).text).toContain("L'élève Hichem Bouras, 1re G1");
    expect(normalise(wrapped).text).toContain('un signe ostensible après');
  });

  it('leave the way back to the original', () => {
    const { text, original } = normalise(wrapped);
    const at = text.indexOf('ostensible');
    const { start, end } = original(at, at + 'ostensible'.length);
    expect(wrapped.slice(start, end)).toBe('osten-\nsible');
    const name = original(text.indexOf('Signalement'), text.indexOf('Signalement') + 11);
    expect(wrapped.slice(name.start, name.end)).toBe('Signalement');
  });

  it.each([
    'virginie.laborde@boitemel.example (Tom) et les autres parents\nnadia.saidi@boitemel.example (Lina)',
    '07:40 Lenaïk MORVAN, parents prévenus au 02 61 91 80 22\n07:55 Josselin BRIAND, grand-père au 02 61 91 81 94',
    'jamais vus depuis le début → Balthazar, Gersende, Ndeye Fatou\npartis au bout de 10 min → Hannah, Quentin L.',
    'Nom;Prénom;Appréciation du professeur principal\nMARTIN;Léa;bon trimestre',
    'Lucas Martin (6e B), absent lundi et mardi, certificat fourni\nEmma Durand (6e A), absente lundi\nNoé Petit (6e A), excusé',
    'Conseil de classe du deuxième trimestre, salle Camus :\nlundi 10, les sixièmes',
  ])('stay where they part rows and items: %s', (text) => {
    expect(normalise(text).text).toBe(text);
  });
});
