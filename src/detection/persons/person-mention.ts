export type Role = 'pupil' | 'adult' | 'unknown';

/**
 * How a person was recognised. `titled` "Mme Dupont"; `full` a known first name with a surname; `initial`
 * "Lucas M."; `first` a first name alone; `pattern` NOM Prénom of which no part is known; `record` cells of a
 * table or labelled fields; `listed` an entry of a list.
 */
export type MentionKind = 'titled' | 'full' | 'initial' | 'first' | 'pattern' | 'record' | 'listed';

/** Half-open range of the normalised text. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

export interface PersonMention {
  readonly kind: MentionKind;
  readonly role: Role;
  /** The name's pieces: two when surname and first name stand in two cells. */
  readonly ranges: readonly Range[];
  /** Token indexes of the whole, `last` exclusive. */
  readonly first: number;
  readonly last: number;
  /** A well-known person, a place, a king, an office holder: nobody of this school. */
  readonly publicFigure: boolean;
  /** Same number, same person. */
  readonly person: number;
}

/** Before persons are numbered. */
export type Candidate = Omit<PersonMention, 'person'>;
