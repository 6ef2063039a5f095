import { launchChromium } from '../../support/launch-chromium.ts';
import { launchFirefox } from '../../support/launch-firefox.ts';
import type { LaunchOptions, TestBrowser } from '../../support/test-page.ts';

interface FamilyCase {
  readonly family: 'chromium' | 'firefox';
  readonly launch: (options?: LaunchOptions) => Promise<TestBrowser>;
}

/** Both browser families, for `describe.each`. */
export const families: readonly FamilyCase[] = [
  { family: 'chromium', launch: launchChromium },
  { family: 'firefox', launch: launchFirefox },
];
