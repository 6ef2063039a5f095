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

/** What a detector saw, before offsets are led back to the original text and detectors are weighed against each other. */
export interface Draft {
  readonly confidence: Confidence;
  /** Persons for lists, records and themes, values for identifiers and credentials. */
  readonly count: number;
  readonly spans: readonly DraftSpan[];
  readonly evidence: readonly EvidenceKey[];
}

/** One category of personal data: what it looks for in a text that was read already. Pure, linear, never throws. */
export interface Detector {
  readonly id: string;
  readonly category: Category;
  readonly detect: (document: DocumentView) => Draft | undefined;
}
