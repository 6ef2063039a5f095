import type { Detection } from '../detection/finding.ts';
import { replacements } from './replacements.ts';
import type { StandInWords } from './stand-ins.ts';

export type { StandInWords };

export interface Pseudonymised {
  readonly text: string;
  /** How many pieces of the text were replaced. */
  readonly replaced: number;
}

/**
 * The text with every person and identifier found replaced by a stable stand-in, and with what else names these people
 * (a first name alone, a login); all else unchanged, to the character. `detection` is that of this very text.
 * What was not found is not replaced: the user has to look.
 */
export function pseudonymise(text: string, detection: Detection, words: StandInWords): Pseudonymised {
  const list = replacements(text, detection, words);
  let out = '';
  let from = 0;
  for (const { start, end, standIn } of list) {
    out += text.slice(from, start) + standIn;
    from = end;
  }
  return { text: out + text.slice(from), replaced: list.length };
}
