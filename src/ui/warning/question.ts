import type { Decision } from '../../policy/decision.ts';

/** What the user chose. Closing the window in any other way is `cancel`. */
export type Answer = 'cancel' | 'continue' | 'pseudonymise' | 'not-personal';

export interface Question {
  readonly decision: Decision;
  readonly channel: 'paste' | 'drop';
  readonly pseudonymisable: boolean;
}
