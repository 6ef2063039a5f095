import { describe, expect, it } from 'vitest';
import { decideText } from '../../src/cli/decide-text.ts';
import { perturbations } from '../../src/cli/perturbations.ts';
import { scorePerturbed } from '../../src/cli/score-perturbed.ts';
import { readCorpus } from '../corpus/corpus-item.ts';

const now = new Date('2026-11-21');
/** Every third text: enough for each accident to hit something, few enough to wait for. */
const sample = readCorpus('dev').filter((_, index) => index % 3 === 0);
const scores = scorePerturbed(sample, perturbations, (text) => decideText(text, now).action);

/** Of a hundred texts seen, how many are still seen; a few texts may weigh heavily in small groups. */
const leastKept = 0.9;
const leastKeptOnAverage = 0.96;
/** Negatives that an accident may turn into warnings, of all negatives that it changes, and in the smallest groups. */
const mostHeld = 0.015;
const leastHeld = 3;

describe('Copy accidents on the tuned part of the corpus', () => {
  it.each(scores.map((score) => [score.name, score] as const))(
    '%s: what was seen is still seen',
    (_, score) => {
      expect(score.before.of + score.heldBefore.of).toBeGreaterThan(0);
      expect(score.after.hit).toBeGreaterThanOrEqual(Math.floor(score.before.hit * leastKept));
      expect(score.heldAfter.hit - score.heldBefore.hit).toBeLessThanOrEqual(
        Math.max(leastHeld, Math.ceil(score.heldAfter.of * mostHeld)),
      );
    },
  );

  it('cost less than one text in twenty-five', () => {
    const sum = (pick: (score: (typeof scores)[number]) => number) =>
      scores.reduce((total, score) => total + pick(score), 0);
    expect(sum(({ after }) => after.hit)).toBeGreaterThan(
      sum(({ before }) => before.hit) * leastKeptOnAverage,
    );
  });

  it('give the same spoiled text each time, never an exception, and spans inside it', () => {
    for (const { apply } of perturbations) {
      for (const { text } of sample.slice(0, 40)) {
        const spoiled = apply(text);
        expect(apply(text)).toBe(spoiled);
        for (const { spans } of decideText(spoiled, now).detection.findings) {
          for (const { start, end } of spans) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(spoiled.length);
          }
        }
      }
    }
  });
});
