import { expect, it } from 'vitest';
import { addLabel, isLabelNear, type LabelIndex } from './label-index.ts';

const index: LabelIndex = new Map();
addLabel(index, 'ine', 10, 13);
addLabel(index, 'ine', 100, 103);
addLabel(index, 'nir', 50, 53);

it('finds a label that ends close enough before a value', () => {
  expect(isLabelNear(index, { kind: 'ine', before: 5 }, 18, 29)).toBe(true);
  expect(isLabelNear(index, { kind: 'ine', before: 4 }, 18, 29)).toBe(false);
});

it('finds a label behind a value only where that is asked for', () => {
  expect(isLabelNear(index, { kind: 'ine', before: 5 }, 85, 98)).toBe(false);
  expect(isLabelNear(index, { kind: 'ine', before: 5, after: 6 }, 85, 98)).toBe(true);
  expect(isLabelNear(index, { kind: 'ine', before: 5, after: 2 }, 85, 98)).toBe(false);
});

it('keeps the kinds apart', () => {
  expect(isLabelNear(index, { kind: 'nir', before: 10 }, 15, 20)).toBe(false);
  expect(isLabelNear(index, { kind: 'iban', before: 10 }, 15, 20)).toBe(false);
});

it('does not take the label that the value itself begins with', () => {
  expect(isLabelNear(index, { kind: 'nir', before: 10 }, 50, 60)).toBe(false);
});
