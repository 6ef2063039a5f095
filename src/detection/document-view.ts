import type { DocumentContext } from './context/document-context.ts';
import type { Theme } from './lexicon/lexicon-entry.ts';
import type { PersonList } from './persons/find-lists.ts';
import type { PersonMention } from './persons/person-mention.ts';
import type { Roster } from './persons/roster.ts';
import type { RowGroup } from './structure/record.ts';
import type { TextView } from './text/text-view.ts';
import type { ThemeHit } from './text/theme-hits.ts';
import type { ValueHit } from './values/value-hit.ts';

/** Everything that was read of a text, once, for all detectors. Offsets are those of the normalised text. */
export interface DocumentView extends TextView {
  readonly hits: ReadonlyMap<Theme, readonly ThemeHit[]>;
  /** Themes of each sentence, as bits of `themeBit`. */
  readonly sentenceThemes: Int32Array;
  readonly groups: readonly RowGroup[];
  /** Persons of this school's life, in text order; public figures and own names are left out. */
  readonly mentions: readonly PersonMention[];
  readonly rosters: readonly Roster<PersonMention>[];
  readonly lists: readonly PersonList[];
  readonly values: readonly ValueHit[];
  readonly context: DocumentContext;
  /** How sure it is that this is a message about real people, in tenths of log odds; see `readTold`. */
  readonly told: number;
  /** This year: who was born when may be a pupil. */
  readonly year: number;
}
