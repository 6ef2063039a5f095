import { expect, it } from 'vitest';

import { launchers } from '../../support/launchers.ts';

// Every other end-to-end test ends with the same check; here it is shown that the check can fail.
it.each(launchers)(
  'a request that leaves $family for the network is seen and fails the test',
  async ({ launch }) => {
    const browser = await launch();
    const page = await browser.newPage();
    await page.goto('http://egress.example/').catch(() => undefined);
    await page.close();
    await expect(browser.close()).rejects.toThrow('egress.example');
  },
);
