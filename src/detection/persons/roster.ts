import type { Candidate } from './person-mention.ts';

/** Names set out as a list: one a line, or in a row with commas. */
export interface Roster<Mention extends Candidate = Candidate> {
  readonly layout: 'lines' | 'inline';
  /** A row behind a label at the head of its line: "Groupe rouge : …". */
  readonly labelled: boolean;
  readonly entries: readonly Mention[];
  /** Entries whose first name is known. */
  readonly known: number;
  /** Entries of a surname and a first name. */
  readonly fullNames: number;
  readonly titled: number;
  /** Entries followed by a spoken sentence: a dialogue or a play. */
  readonly spoken: number;
  readonly publicFigures: number;
}

/** In a list of others, who bears the names of somebody famous is a pupil like them; a list of the famous stays theirs. */
export function asOurs(entries: readonly Candidate[]): readonly Candidate[] {
  const famous = entries.filter((entry) => entry.publicFigure).length;
  if (famous === 0 || famous * 3 >= entries.length) return entries;
  return entries.map((entry) => (entry.publicFigure ? { ...entry, publicFigure: false } : entry));
}
