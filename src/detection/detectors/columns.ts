import type { DraftSpan } from '../detector.ts';
import type { DocumentView } from '../document-view.ts';
import { firstIndex } from '../first-index.ts';
import type { InfoType } from '../info-types.ts';
import type { PersonMention } from '../persons/person-mention.ts';
import type { ColumnType } from '../structure/column-types.ts';
import type { RowGroup, TypedCell } from '../structure/record.ts';

/** A cell that says something about the person of its row. */
export interface RowFact {
  readonly cell: TypedCell;
  readonly persons: readonly PersonMention[];
  readonly group: RowGroup;
}

const empty = /^(?:non?|n|0|-{1,3}|[–—/x]|\.{1,3}|r\.?a\.?s\.?|n[ée]ant|aucune?s?|sans|null|false|faux)?$/iu;

/** Filled cells of these columns in rows that name a person; "non", "-", "RAS" are empty. */
export function factsOfColumns(
  document: DocumentView,
  types: ReadonlySet<ColumnType | undefined>,
): RowFact[] {
  const facts: RowFact[] = [];
  for (const group of document.groups) {
    if (![...types].some((type) => type === undefined || group.types.has(type))) continue;
    for (const row of group.rows) {
      const cells = row.cells.filter((cell) => types.has(cell.type) && isFilled(document.text, cell));
      if (cells.length === 0) continue;
      const [start, end] = rowRange(row.cells);
      const persons: PersonMention[] = [];
      let next = firstMention(document.mentions, document, start);
      for (; next < document.mentions.length; next++) {
        const mention = document.mentions[next];
        const at = mention?.ranges[0]?.start ?? 0;
        if (!mention || at >= end) break;
        persons.push(mention);
      }
      if (persons.length > 0) for (const cell of cells) facts.push({ cell, persons, group });
    }
  }
  return facts;
}

function rowRange(cells: readonly TypedCell[]): [number, number] {
  return [cells[0]?.start ?? 0, cells.at(-1)?.end ?? 0];
}

/** Index of the first mention at or behind an offset. */
function firstMention(mentions: readonly PersonMention[], document: DocumentView, offset: number): number {
  return firstIndex(
    mentions.length,
    (index) => (document.tokens.start[mentions[index]?.first ?? 0] ?? 0) < offset,
  );
}

function isFilled(text: string, cell: TypedCell): boolean {
  return (
    cell.end - cell.start > 0 &&
    !empty.test(text.slice(cell.start, Math.min(cell.end, cell.start + 12)).trim())
  );
}

export function factSpans(facts: readonly RowFact[], type: InfoType): DraftSpan[] {
  return facts.map(({ cell }) => ({ start: cell.start, end: cell.end, type }));
}

export function personsOf(facts: readonly RowFact[]): Set<number> {
  return new Set(facts.flatMap((fact) => fact.persons.slice(0, 1).map((person) => person.person)));
}

/** The first person of each row of these groups: "28 élèves", also where a cell is empty. */
export function rowPersons(document: DocumentView, groups: ReadonlySet<RowGroup>): Set<number> {
  const persons = new Set<number>();
  for (const group of groups) {
    for (const row of group.rows) {
      const [start, end] = rowRange(row.cells);
      const mention = document.mentions[firstMention(document.mentions, document, start)];
      const named = group.source === 'fields' ? row.cells.flatMap((cell) => namedIn(document, cell)) : [];
      if (named.length > 1) for (const person of named) persons.add(person);
      else if (mention && (mention.ranges[0]?.start ?? 0) < end) persons.add(mention.person);
    }
  }
  return persons;
}

/** "Absents : Belmont Lisandro, Chikhaoui Nour": a field that is a row of names is about all of them. */
function namedIn(document: DocumentView, { start, end }: TypedCell): number[] {
  const named: number[] = [];
  for (let at = firstMention(document.mentions, document, start); at < document.mentions.length; at++) {
    const mention = document.mentions[at];
    if (!mention || (mention.ranges[0]?.start ?? 0) >= end) break;
    named.push(mention.person);
  }
  return named.length > 1 ? named : [];
}
