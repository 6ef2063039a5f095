import { expect, it } from 'vitest';
import { createPatience } from './patience.ts';

function patienceAt(times: readonly number[]): number {
  let now = 0;
  let lost = 0;
  const patience = createPatience(
    () => now,
    () => {
      lost += 1;
    },
  );
  for (const time of times) {
    now = time;
    patience.lose();
  }
  return lost;
}

it('is lost at the fifth press within five seconds', () => {
  expect(patienceAt([0, 1_000, 2_000, 3_000])).toBe(0);
  expect(patienceAt([0, 1_000, 2_000, 3_000, 4_000])).toBe(1);
});

it('is kept when the presses are spread out', () => {
  expect(patienceAt([0, 2_000, 4_000, 6_000, 8_000, 10_000])).toBe(0);
});
