/** Presses that did not count, so many within so many milliseconds: somebody plays with the window. */
const MOST = 5;
const WITHIN = 5_000;

/** Counts presses that did not count; calls `onLost` when there are too many in a short time. */
export function createPatience(clock: () => number, onLost: () => void): { lose(): void } {
  let at: number[] = [];
  return {
    lose: () => {
      const now = clock();
      at = [...at.filter((time) => now - time < WITHIN), now];
      if (at.length >= MOST) onLost();
    },
  };
}
