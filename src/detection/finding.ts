import type { Category } from './categories.ts';
import type { EvidenceKey } from './evidence.ts';
import type { InfoType } from './info-types.ts';

/** Moved up and down by named evidence, so that it can be explained to a teacher. */
export type Confidence = 'low' | 'medium' | 'high';

/** Half-open range of UTF-16 offsets in the text that was handed to the engine, before any normalisation. */
export interface FoundSpan {
  readonly start: number;
  readonly end: number;
  readonly type: InfoType;
}

/**
 * What one detector says of a text. It holds offsets, counts and reasons and **never text**: it cannot leak
 * through a log, a message or a store.
 */
export interface Finding {
  readonly detector: string;
  readonly category: Category;
  readonly confidence: Confidence;
  /** The number a person would say: persons for lists and records, values for identifiers and credentials. */
  readonly count: number;
  /** How many distinct values of each type: `{ 'pupil-name': 28, 'birth-date': 28 }`. */
  readonly counts: Readonly<Partial<Record<InfoType, number>>>;
  readonly spans: readonly FoundSpan[];
  readonly evidence: readonly EvidenceKey[];
}

export interface Detection {
  /** At most one per category; what the text is about comes first. */
  readonly findings: readonly Finding[];
  /** False when a part of the text was not read (a limit, a deadline): "contenu non vérifié en entier". */
  readonly complete: boolean;
}
