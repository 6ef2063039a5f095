import type { Detection } from '../detection/finding.ts';
import { replacements } from './replacements.ts';
import type { StandInWords } from './stand-ins.ts';

/** **Holds personal data**: for the memory of who asked for it, never for a log, a message to a page or a plain store. */
export interface Correspondence {
  readonly standIn: string;
  /** As it stands in the text. */
  readonly original: string;
}

/**
 * What each stand-in of `pseudonymise` stands for, in the order of the text, each pair once. One stand-in may have several
 * originals: a name in several forms, or a label. Made only when asked for, apart from the text.
 */
export function correspondence(text: string, detection: Detection, words: StandInWords): Correspondence[] {
  const pairs = new Map<string, Correspondence>();
  for (const { start, end, standIn } of replacements(text, detection, words)) {
    const original = text.slice(start, end);
    if (standIn !== '') pairs.set(`${standIn}\n${original}`, { standIn, original });
  }
  return [...pairs.values()];
}
