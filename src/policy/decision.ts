import type { Category } from '../detection/categories.ts';
import type { Confidence } from '../detection/finding.ts';
import type { InfoType } from '../detection/info-types.ts';
import type { Destination } from './destination.ts';

/** From nothing to refusal, in this order. */
export const actions = ['allow', 'remind', 'warn', 'justify', 'block'] as const;
export type Action = (typeof actions)[number];

/** Why the action is what it is; one sentence each in the interface. */
export type ReasonKey =
  | 'nothing-found'
  | 'same-site'
  | 'approved'
  | 'approved-outside-scope'
  | 'not-approved'
  | 'weak-evidence'
  | 'own-exception'
  | 'not-read-in-full'
  | 'refused-entry';

export interface CategoryDecision {
  readonly category: Category;
  readonly confidence: Confidence;
  readonly count: number;
  readonly counts: Readonly<Partial<Record<InfoType, number>>>;
  readonly action: Action;
  readonly reason: ReasonKey;
}

/** What will happen to one gesture, and why. Holds no text: it may be shown, sent to the background or counted. */
export interface Decision {
  readonly action: Action;
  readonly reason: ReasonKey;
  readonly destination: Destination;
  /** Those that moved the action first. */
  readonly categories: readonly CategoryDecision[];
  /** False: a part was not read, which is itself a reason to warn. */
  readonly complete: boolean;
}
