import { setTimeout as wait } from 'node:timers/promises';
import { readWarning } from './read-warning.ts';
import type { TestFrame, TestPage } from './test-page.ts';

/** The same tab, with scripts run in one of its frames. Its pointer stays the tab's: put frames at 0,0. */
export function frameAsPage(page: TestPage, frame: TestFrame): TestPage {
  return {
    ...page,
    evaluate: (work, argument) => frame.evaluate(work, argument),
    waitFor: async (work, argument, timeout = 10_000) => {
      const end = performance.now() + timeout;
      for (;;) {
        const answer = await frame.evaluate(work, argument);
        if (answer) return answer;
        if (performance.now() > end) throw new Error(`nothing within ${timeout} ms in ${frame.url()}`);
        await wait(30);
      }
    },
  };
}

/** The frame that shows the warning, as soon as one does: frames of another origin keep it inside. */
export async function waitForFrameWithWarning(page: TestPage, timeout = 5_000): Promise<TestPage> {
  const end = performance.now() + timeout;
  while (performance.now() < end) {
    for (const frame of page.frames()) {
      const inside = frameAsPage(page, frame);
      // A frame may go while it is being asked.
      if (await readWarning(inside).catch(() => undefined)) return inside;
    }
    await wait(30);
  }
  throw new Error(`no warning in ${page.frames().length} frames`);
}
