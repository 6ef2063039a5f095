import type { Category } from '../detection/categories.ts';
import type { Detection } from '../detection/finding.ts';
import type { Decision } from '../policy/decision.ts';
import type { EffectivePolicy } from '../policy/effective-policy.ts';

export interface InspectOptions {
  readonly policy: EffectivePolicy;
  /** Decides which birth dates are plausible for a pupil. */
  readonly now: Date;
}

/** What was decided for one transfer, and what an answer to it needs. Holds text: it lives and dies with the gesture. */
export interface Verdict {
  readonly decision: Decision;
  /** The plain text, or, when there is none, the text of the HTML or of the addresses. */
  readonly text: string;
  /** What was found in `text`; offsets point into it. A pseudonymised paste is made of these two. */
  readonly detection: Detection;
  /** More was found in the HTML or the addresses than in `text`: a pseudonymised paste leaves them out, and says so. */
  readonly htmlOnly: boolean;
  /**
   * One for each category found, for "Ce n'est pas une donnée personnelle"; empty as long as this installation has no
   * key. See `exception-fingerprint.ts`.
   */
  readonly fingerprints: ReadonlyMap<Category, string>;
}
