import { describe, expect, it } from 'vitest';
import type { Action } from '../policy/decision.ts';
import type { CorpusLine } from './corpus-line.ts';
import { scorePerturbed } from './score-perturbed.ts';
import { perturbationMisses, perturbationTable } from './score-table.ts';

const line = (id: string, text: string, positive: boolean): CorpusLine => ({
  id,
  text,
  kind: positive ? 'positive' : 'negative',
  expect: positive ? ['health'] : [],
});
const corpus = [
  line('kept', 'PAI', true),
  line('lost', 'pai', true),
  line('plain', '…', true),
  line('quiet', 'x', false),
];
/** Sees whole capitals as positive, and takes "X" for one too. */
const decide = (text: string): Action => (/^PAI|X|PAi/u.test(text) || text === 'pai' ? 'warn' : 'allow');
const swapped = {
  name: 'swap',
  apply: (text: string) => text.replace('pai', 'pia').replace('x', 'X').replace('I', 'i'),
};

describe('the score of spoiled texts', () => {
  const [score] = scorePerturbed(corpus, [swapped], decide);

  it('compares each text that is spoiled with itself, and leaves the others out', () => {
    expect(score).toMatchObject({
      name: 'swap',
      before: { hit: 2, of: 2 },
      after: { hit: 1, of: 2 },
      heldBefore: { hit: 0, of: 1 },
      heldAfter: { hit: 1, of: 1 },
      lost: ['lost'],
      won: ['quiet'],
    });
  });

  it('prints one row for each accident, and ids on demand', () => {
    const scores = score ? [score] : [];
    expect(perturbationTable(scores)).toContain('50.0 %');
    expect(perturbationMisses(scores)).toBe('swap\n  lost lost\n  held quiet');
  });
});
