import { describe, expect, it } from 'vitest';
import { detect, detectInSlices } from './detect.ts';

const now = new Date('2026-11-21');
const verdict = (text: string) =>
  detect(text, { now })
    .findings.filter((finding) => finding.confidence !== 'low')
    .map((finding) => finding.category)
    .sort();

const samples = [
  'PAI de Noélie Barthez (CE2) : allergie sévère à l’arachide, stylo dans l’armoire du bureau.',
  'Mme Cazeneuve est absente jusqu’à vendredi inclus, merci de prévenir les 4e.',
  'Nom;Prénom;Français;Maths\nMARTIN;Léa;14,5;12\nDURAND;Tom;9;11,5\nBENALI;Inès;16;15',
  'Exercice 3. Léa a 12 billes, Tom en a le double. Combien de billes ont-ils ?',
  'Le collège Jean Moulin se trouve rue Victor Hugo.',
];

/** Copy accidents that must not change what is seen. */
const accidents: Readonly<Record<string, (text: string) => string>> = {
  'no-break spaces': (text) => text.replaceAll(' ', '\u00a0'),
  'decomposed accents': (text) => text.normalize('NFD'),
  'lost accents': (text) => text.normalize('NFD').replace(/[\u0300-\u036f]/gu, ''),
  'soft hyphens': (text) => text.replace(/(\p{L}{4})(\p{L}{3})/gu, '$1\u00ad$2'),
  'zero-width spaces': (text) => text.replace(/(\p{L}{3})(\p{L}{2})/gu, '$1\u200b$2'),
  mojibake: (text) => text.replaceAll('é', 'Ã©').replaceAll('è', 'Ã¨').replaceAll('’', 'â€™'),
  'quoted mail': (text) => text.replace(/^/gmu, '> '),
  'windows line ends': (text) => text.replaceAll('\n', '\r\n'),
  'html entities': (text) => text.replaceAll('é', '&eacute;').replaceAll('è', '&egrave;'),
  capitals: (text) => text.toUpperCase(),
};

describe('copy accidents', () => {
  for (const [name, spoil] of Object.entries(accidents)) {
    it.each(samples)(`${name} change nothing in %s`, (text) => {
      expect(verdict(spoil(text))).toEqual(verdict(text));
    });
  }
});

describe('bad input', () => {
  it.each([
    '\ud800',
    '\0'.repeat(50),
    '‮Léa‬',
    '\ufeff',
    'a'.repeat(50_000),
    '<'.repeat(2_000),
    '&'.repeat(2_000),
    '((((',
    '"""";;;\n"',
  ])('never throws (%#)', (text) => {
    expect(() => detect(text, { now })).not.toThrow();
  });

  it('has spans inside the text, in order, none empty', () => {
    for (const text of samples) {
      for (const { spans } of detect(text, { now }).findings) {
        for (const { start, end } of spans) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }
    }
  });
});

describe('detectInSlices', () => {
  const letter = (index: number) => String.fromCharCode(65 + (index % 20));
  const surname = (index: number) => `DUV${letter(index)}RAN${letter(Math.floor(index / 20))}`;
  const rows = Array.from({ length: 400 }, (_, index) => `${surname(index)};Léa;12/03/2015;6B`);
  const table = `Nom;Prénom;Né le;Classe\n${rows.join('\n')}\n`;

  it('carries the header over and adds the counts up', () => {
    const steps = [...detectInSlices(table, { now }, 2_000)];
    const last = steps.at(-1);
    expect(steps.length).toBeGreaterThan(3);
    expect(last?.progress).toBe(1);
    expect(last?.soFar.complete).toBe(true);
    expect(last?.soFar.findings.find((finding) => finding.category === 'name-list')?.count).toBe(400);
  });

  it('says that the text was not read to its end when it is stopped', () => {
    const first = detectInSlices(table, { now }, 2_000).next();
    expect(first.done).toBe(false);
    if (!first.done) expect(first.value.soFar.complete).toBe(false);
  });

  it('gives offsets of the whole text', () => {
    const spans = [...detectInSlices(table, { now }, 2_000)].at(-1)?.soFar.findings[0]?.spans ?? [];
    const names = spans.map(({ start, end }) => table.slice(start, end));
    expect(names).toContain(surname(399));
    expect(names).not.toContain('Nom');
  });
});
