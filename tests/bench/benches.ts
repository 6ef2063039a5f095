import { adversarialSpeed, adversarialValues } from './adversarial-speed.ts';
import { coldStart } from './cold-start.ts';
import { detectionSpeed } from './detection-speed.ts';
import { guardSize } from './guard-size.ts';
import { longPasteInBrowser } from './long-paste-in-browser.ts';
import type { Bench } from './measure.ts';
import { pasteInBrowser } from './paste-in-browser.ts';

/** The only list to edit when a bench is added. */
export const benches: readonly Bench[] = [
  detectionSpeed,
  adversarialSpeed,
  adversarialValues,
  coldStart,
  guardSize,
  pasteInBrowser,
  longPasteInBrowser,
];
