import type { Detection } from '../detection/finding.ts';
import type { Action, Decision } from './decision.ts';
import type { Destination } from './destination.ts';
import type { EffectivePolicy } from './effective-policy.ts';

export interface DecideInput {
  readonly detection: Detection;
  readonly destination: Destination;
  /** Copied and pasted inside one site. */
  readonly sameSite: boolean;
  readonly policy: EffectivePolicy;
}

/** The decision ladder. Pure: same input, same answer. */
export function decide({ detection, destination, sameSite }: DecideInput): Decision {
  const action: Action = sameSite || detection.findings.length === 0 ? 'allow' : 'warn';
  return {
    action,
    reason: sameSite ? 'same-site' : action === 'allow' ? 'nothing-found' : 'not-approved',
    destination,
    categories: detection.findings.map(({ category, confidence, count, counts }) => ({
      category,
      confidence,
      count,
      counts,
      action,
      reason: 'not-approved',
    })),
    complete: detection.complete,
  };
}
