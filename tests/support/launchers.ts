import { launchChromium } from './launch-chromium.ts';
import { launchFirefox } from './launch-firefox.ts';

/** Both browsers, for `describe.each`. */
export const launchers = [
  { family: 'chromium', launch: launchChromium },
  { family: 'firefox', launch: launchFirefox },
] as const;
