import { collectCandidates } from './collect-candidates.ts';
import { isLabelNear } from './label-index.ts';
import { resolveOverlaps } from './resolve-overlaps.ts';
import type { ValueHit } from './value-hit.ts';

export interface ScanOptions {
  /** Given, a bare date counts only if somebody born then is 2 to 21 years old; not given, from 1990 on. */
  readonly now?: Date;
}

/**
 * Every value that could be somebody's (numbers, mails, dates, addresses, class names, marks…) in a text that was
 * normalised already (NBSP to space, full-width digits folded). Linear, never throws; sorted by start, no two
 * overlap: the stronger stands, then the longer.
 */
export function scanValues(text: string, options: ScanOptions = {}): readonly ValueHit[] {
  const { candidates, labels } = collectCandidates(text);
  const found: ValueHit[] = [];
  for (const { detector, start, end } of candidates) {
    const labelled = detector.labels !== undefined && isLabelNear(labels, detector.labels, start, end);
    const strength = detector.judge(text.slice(start, end), { text, start, end, labelled, now: options.now });
    if (strength) found.push({ start, end, type: detector.type, strength, valueId: detector.id });
  }
  return resolveOverlaps(found);
}
