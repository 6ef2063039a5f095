import { expect, it } from 'vitest';
import { hashWord } from './hash.ts';
import { gap, shape, tokenise } from './tokens.ts';

const nothing = { word: () => 0, stem: () => false, stemBit: 0 };

it('cuts words at everything but letters and digits, and says how each is written', () => {
  const tokens = tokenise("MARTIN Léa-Lou, 6eB\nd'Or 12", nothing);
  const shapes = [
    shape.caps,
    shape.capitalised,
    shape.capitalised,
    shape.mixed,
    shape.lower,
    shape.capitalised,
    shape.number,
  ];
  expect([...tokens.shape.slice(0, tokens.count)]).toEqual(shapes);
  expect(tokens.gap[2]).toBe(gap.hyphen);
  expect(tokens.gap[3]).toBe(gap.comma | gap.space);
  expect(tokens.line[4]).toBe(1);
});

it('hashes a word without its case and accents', () => {
  const tokens = tokenise('ÉLÈVE élève eleve', nothing);
  expect(new Set([...tokens.hash.slice(0, 3)])).toEqual(new Set([hashWord('eleve')]));
});

it('tells an empty line from a line end', () => {
  const tokens = tokenise('a\nb\n\nc', nothing);
  expect((tokens.gap[1] ?? 0) & gap.paragraph).toBe(0);
  expect((tokens.gap[2] ?? 0) & gap.paragraph).toBe(gap.paragraph);
});
