import type { Category } from '../detection/categories.ts';
import type { Action, ReasonKey } from '../policy/decision.ts';
import type { Destination } from '../policy/destination.ts';
import type { PolicyException } from '../policy/effective-policy.ts';

/** No message holds a text of a gesture, a title, a path or a name: figures, categories, hosts. */

/** Something was copied in a page of `origin`; kept in memory by the guards of that origin, never stored. */
export interface Copied {
  readonly kind: 'copied';
  readonly fingerprint: string;
  readonly origin: string;
}

/** `hidden`: a gesture is held and the guard could not show its window there, the toolbar button has to. */
export const holdStates = ['none', 'shown', 'hidden'] as const;
export type HoldState = (typeof holdStates)[number];

export const holdAnswers = ['cancel', 'pseudonymise', 'continue'] as const;
export type HoldAnswer = (typeof holdAnswers)[number];

/** A held gesture as the popup shows it. */
export interface HoldSummary {
  readonly channel: 'paste' | 'drop' | 'upload';
  readonly action: Action;
  readonly reason: ReasonKey;
  readonly categories: readonly { readonly category: Category; readonly count: number }[];
  readonly pseudonymisable: boolean;
}

/** What a guard says of its frame. */
export interface FrameReport {
  readonly top: boolean;
  readonly destination: Destination;
  readonly hold: HoldSummary | null;
}

/** From guards to the background. */
export type ToBackground =
  | Copied
  /** What was copied in this origin before this frame was there? */
  | { readonly kind: 'recall'; readonly origin: string }
  | { readonly kind: 'hold-state'; readonly state: HoldState }
  | { readonly kind: 'add-exception'; readonly exceptions: readonly PolicyException[] }
  | { readonly kind: 'open-help'; readonly category: Category | null }
  | { readonly kind: 'ping' };

/** From guards to whoever asked, the popup: each frame answers for itself, a tab has many. */
export interface SiteReport {
  readonly kind: 'site-report';
  /** The `request` of the question. */
  readonly request: string;
  readonly report: FrameReport;
}

/** From the background (`copied`) and the popup to guards. */
export type ToGuard =
  | Copied
  | { readonly kind: 'site-state'; readonly request: string }
  | { readonly kind: 'answer-hold'; readonly answer: HoldAnswer };

export type Reply =
  /** `copied`: the fingerprints that `recall` asked for. */
  | { readonly ok: true; readonly copied?: readonly string[] }
  | { readonly ok: false; readonly reason: 'full' | 'failed' | 'invalid' };
