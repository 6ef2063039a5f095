import { useEffect, useState } from 'preact/hooks';

/**
 * How many lines to draw now: some at once, the rest a piece a frame, so that each key pressed in the search is
 * answered in a frame or two whatever the length of the list.
 * @param total Lines to end up with.
 * @param list What is drawn; another list starts again.
 */
export function useGrowing(total: number, list: unknown, piece = 40): number {
  const [drawn, setDrawn] = useState({ list, count: piece });
  const count = drawn.list === list ? drawn.count : piece;
  useEffect(() => {
    if (count >= total) return;
    const frame = requestAnimationFrame(() => setDrawn({ list, count: count + piece }));
    return () => cancelAnimationFrame(frame);
  }, [count, total, list, piece]);
  return Math.min(count, total);
}
