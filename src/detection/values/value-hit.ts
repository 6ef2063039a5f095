import type { InfoType } from '../info-types.ts';

/**
 * How much a value says by itself. `sure`: its key is right or nothing else looks like it. `labelled`: a label
 * stands beside it. `shape`: the form alone, worth something only in a column or in a context.
 */
export type Strength = 'sure' | 'labelled' | 'shape';

/** One value of a text that was normalised already; half-open UTF-16 offsets of that text. Holds no text. */
export interface ValueHit {
  readonly start: number;
  readonly end: number;
  readonly type: InfoType;
  readonly strength: Strength;
  /** Which detector saw it: `ine-rnie`, `nir`, `phone`… (see the registry). */
  readonly valueId: string;
}
