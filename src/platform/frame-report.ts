import type { CategoryDecision, Decision } from '../policy/decision.ts';
import type { Destination } from '../policy/destination.ts';
import type { FrameReport, HoldSummary } from './messages.ts';

/** A question that waits for an answer on the page. */
export interface OpenQuestion {
  readonly decision: Decision;
  readonly channel: 'paste' | 'drop';
  readonly pseudonymisable: boolean;
}

/** What a guard says of its frame when the popup asks: where it is, and what it holds; no text. */
export function frameReport(
  top: boolean,
  destination: Destination,
  open: OpenQuestion | undefined,
): FrameReport {
  return { top, destination, hold: open ? summarise(open) : null };
}

function summarise({ decision, channel, pseudonymisable }: OpenQuestion): HoldSummary {
  const { action, reason } = decision;
  const categories = decision.categories.map(({ category, count }: CategoryDecision) => ({
    category,
    count,
  }));
  return { channel, action, reason, categories, pseudonymisable };
}
