import { detectors } from './detectors/registry.ts';
import type { Detection } from './finding.ts';
import { mergeDetections } from './merge-detections.ts';
import { readDocument } from './read-document.ts';
import { cutSlices } from './slices.ts';
import { normalise } from './text/normalise.ts';
import { toFindings } from './to-findings.ts';

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
export function detect(text: string, options: DetectOptions): Detection {
  const normalised = normalise(text);
  const document = readDocument(normalised.text, options);
  const drafts = detectors.flatMap((detector) => {
    const draft = detector.detect(document);
    return draft ? [{ detector, draft }] : [];
  });
  return { findings: toFindings(document, drafts, normalised), complete: true };
}

/**
 * The same answer for a text of any length, a slice at a time, so that the caller can let the page breathe
 * between two steps: each step reads at most `sliceLength` characters and yields the share read so far (0 to 1).
 * Slices end at line borders and take the table's header with them. Stopping early is the caller's choice: the
 * last `soFar` is then what was found, with `complete` false.
 */
export function* detectInSlices(
  text: string,
  options: DetectOptions,
  sliceLength = 65_536,
): Generator<{ readonly progress: number; readonly soFar: Detection }, Detection> {
  let soFar: Detection = { findings: [], complete: text.length === 0 };
  for (const slice of cutSlices(text, sliceLength)) {
    const found = detect(slice.text, options);
    soFar = mergeDetections(text, soFar, found, slice, slice.end >= text.length);
    yield { progress: slice.end / text.length, soFar };
  }
  return soFar;
}
