import type { Category } from './categories.ts';
import type { DocumentView } from './document-view.ts';
import type { EvidenceKey } from './evidence.ts';
import type { Confidence } from './finding.ts';
import type { InfoType } from './info-types.ts';

/** One value of a draft; half-open range of the normalised text. */
export interface DraftSpan {
  readonly start: number;
  readonly end: number;
  readonly type: InfoType;
  /** For names: same number, same person. */
  readonly person?: number;
}

export interface Strength {
  /** Of the best phrase, see the ladder of confidence. */
  readonly points: number;
  /** Different phrases that are believed. */
  readonly phrases: number;
  /** Of these, those that say the theme by themselves. */
  readonly telling: number;
  /** Token where the first of them stands. */
  readonly first: number;
  /** One of them stands in the first line or the subject. */
  readonly heads: boolean;
}

/** What a detector saw, before offsets are led back to the original text and detectors are weighed against each other. */
export interface Draft {
  readonly confidence: Confidence;
  /** Persons for lists, records and themes, values for identifiers and credentials. */
  readonly count: number;
  /**
   * Whom it is about, where that is not everybody: "1 absence" when one of three persons named is absent. Spans
   * cover all of them all the same, so that a pseudonymised text leaves none behind.
   */
  readonly about?: ReadonlySet<number>;
  /** What the words said by themselves, 1 to 3; absent where structure said it. */
  readonly weight?: number;
  /** How strongly words said it: what makes of several themes the main one; absent where structure alone said it. */
  readonly strength?: Strength;
  readonly spans: readonly DraftSpan[];
  readonly evidence: readonly EvidenceKey[];
}

/** One category of personal data: what it looks for in a text that was read already. Pure, linear, never throws. */
export interface Detector {
  readonly id: string;
  readonly category: Category;
  readonly detect: (document: DocumentView) => Draft | undefined;
}

export interface NamedDraft {
  readonly detector: Detector;
  readonly draft: Draft;
}
