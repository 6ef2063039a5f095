import { detect, detectInSlices } from '../detection/detect.ts';
import type { Detection, FoundSpan } from '../detection/finding.ts';
import { decide } from '../policy/decide.ts';
import type { Action, Decision } from '../policy/decision.ts';
import type { Destination } from '../policy/destination.ts';
import { nationalDefaults } from '../policy/effective-policy.ts';

/** Longer texts are read in slices, as the extension does. */
const LONGEST_AT_ONCE = 100_000;

/** A site that no catalogue knows. */
const unknownSite: Destination = { host: 'site-inconnu.example', state: 'unknown' };

export interface TextDecision {
  readonly action: Action;
  readonly decision: Decision;
  readonly detection: Detection;
  /** Time of detection and decision together. */
  readonly ms: number;
}

/** What the national defaults do with a paste of `text` on a site that nobody approved. */
export function decideText(text: string, now: Date): TextDecision {
  const before = performance.now();
  const detection = text.length > LONGEST_AT_ONCE ? detectWhole(text, now) : detect(text, { now });
  const decision = decide({
    detection,
    destination: unknownSite,
    sameSite: false,
    policy: nationalDefaults(),
  });
  return { action: decision.action, decision, detection, ms: performance.now() - before };
}

function detectWhole(text: string, now: Date): Detection {
  const slices = detectInSlices(text, { now });
  let step = slices.next();
  while (step.done !== true) step = slices.next();
  return step.value;
}

export interface ReportedSpan extends FoundSpan {
  readonly category: string;
}

/** The part of a decision that the commands print: no text, and offsets only when asked for. */
export function report({ action, decision, detection, ms }: TextDecision, withSpans: boolean) {
  const spans: ReportedSpan[] = detection.findings.flatMap(({ category, spans }) =>
    spans.map(({ start, end, type }) => ({ start, end, type, category })),
  );
  return {
    action,
    categories: decision.categories.map(({ category, confidence, count }) => ({
      category,
      confidence,
      count,
    })),
    ...(decision.complete ? {} : { complete: false }),
    ms: Math.round(ms * 100) / 100,
    ...(withSpans
      ? { spans: spans.sort((one, other) => one.start - other.start || one.end - other.end) }
      : {}),
  };
}
