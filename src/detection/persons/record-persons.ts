import type { Dictionaries } from '../dictionaries/dictionaries.ts';
import { wordBits } from '../dictionaries/word-bits.ts';
import type { ColumnType } from '../structure/column-types.ts';
import type { Row, RowGroup, TypedCell } from '../structure/record.ts';
import type { TextView } from '../text/text-view.ts';
import { tokenFrom } from '../text/token-at.ts';
import { shape } from '../text/tokens.ts';
import type { NameRun } from './name-run.ts';
import { has, isCapital, isCaps, isFirstName, isNameable, isParticle } from './name-words.ts';
import type { Candidate, Range, Role } from './person-mention.ts';
import { isPublicFigure } from './silent-names.ts';

/** The persons of the rows of a table or of the fields of a form. */
export function recordPersons(view: TextView, dictionaries: Dictionaries, group: RowGroup): Candidate[] {
  if (group.types.has('work')) return group.source === 'table' ? strangers(view, group) : [];
  const role = roleOf(group);
  const found: Candidate[] = [];
  for (const row of group.rows) {
    for (const own of rangesOf(view, row, ['last-name', 'first-name'], 'full-name')) {
      found.push(candidate(view, own, role));
    }
    for (const adult of rangesOf(view, row, ['adult-last-name', 'adult-first-name'], 'adult-name')) {
      found.push(candidate(view, adult, 'adult'));
    }
  }
  if (!isAboutPersons(view, group, found)) return [];
  const known = found.filter((person) => isPublicFigure(view, runOf(person), dictionaries, false)).length;
  return known * 4 > found.length ? found.map((person) => ({ ...person, publicFigure: true })) : found;
}

/** Names in a table of films, kings or records: read, so that nobody else reads them as a list, and silent. */
function strangers(view: TextView, group: RowGroup): Candidate[] {
  return group.rows
    .flatMap((row) => row.cells.filter((cell) => isNameCell(view, cell)))
    .map((cell) => ({ ...candidate(view, [nameOf(view, cell)], 'unknown'), publicFigure: true }));
}

const personColumns: readonly ColumnType[] = [
  'first-name',
  'birth-date',
  'class',
  'ine',
  'numen',
  'login',
  'phone',
  'email',
  'title',
  'adult-name',
  'sex',
];

/** "Nom | Description | Exemple" is a glossary, "Nom : ……" a form: some first name must be known, or both halves stand there. */
function isAboutPersons(view: TextView, group: RowGroup, found: readonly Candidate[]): boolean {
  const halves = group.types.has('last-name') && group.types.has('first-name');
  const adults = group.types.has('adult-last-name') && group.types.has('adult-first-name');
  if (group.source === 'table' && (halves || adults)) return true;
  const known = found.filter((person) => {
    for (let token = person.first; token < person.last; token++) {
      if (isFirstName(view, token) || has(view, token, wordBits.title)) return true;
    }
    return (
      person.ranges.length > 1 ||
      personColumns.some((type) => group.types.has(type) && type !== 'class' && type !== 'first-name')
    );
  });
  return known.length * 4 >= found.length && found.length > 0;
}

function runOf(person: Candidate): NameRun {
  return { first: person.first, last: person.last, units: 2, firstNames: 1 };
}

const adultColumns: readonly ColumnType[] = ['numen', 'career', 'strike', 'role'];

function roleOf(group: RowGroup): Role {
  if (adultColumns.some((type) => group.types.has(type)) && !group.types.has('class')) return 'adult';
  if (group.types.has('title') && !group.types.has('class') && !group.types.has('birth-date')) return 'adult';
  const pupil: readonly ColumnType[] = ['class', 'ine', 'grade', 'subject', 'birth-date', 'appreciation'];
  return pupil.some((type) => group.types.has(type)) ? 'pupil' : 'unknown';
}

/** One person of surname and first name, or each cell that holds a whole name. */
function rangesOf(
  view: TextView,
  row: Row,
  parts: readonly [ColumnType, ColumnType],
  whole: ColumnType,
): Range[][] {
  const named = (types: readonly (ColumnType | undefined)[]) =>
    row.cells
      .filter((cell) => types.includes(cell.type))
      .flatMap((cell) => splitCell(view, cell))
      .filter((cell) => isNameCell(view, cell));
  const cells = named(parts);
  const halves = cells.some((cell) => cell.type === parts[0]);
  // First names in several columns are several pupils, unless a surname stands beside them.
  if (cells.length > 0 && !halves) return cells.map((cell) => [nameOf(view, cell)]);
  if (cells.length > 0) return [cells.map((cell) => nameOf(view, cell))];
  return named([whole]).map((cell) => [nameOf(view, cell)]);
}

/** "LACROIX Théophile / MBEMBA Christ", "Flora et Gildas": several persons in one cell, where each piece is a name. */
function splitCell(view: TextView, cell: TypedCell): TypedCell[] {
  const text = view.text.slice(cell.start, Math.min(cell.end, cell.start + longestCell));
  if (!between.test(text)) return [cell];
  const pieces: TypedCell[] = [];
  let from = 0;
  for (const found of text.matchAll(separators)) {
    pieces.push({ ...cell, start: cell.start + from, end: cell.start + found.index });
    from = found.index + found[0].length;
  }
  pieces.push({ ...cell, start: cell.start + from });
  const names = pieces.filter((piece) => isNameCell(view, piece));
  const known = names.filter((piece) => holdsFirstName(view, piece)).length;
  // "VASSEUR Killian / libre", "ZHANG Wei / ARAMBURU Eneko": a slash parts persons, a comma perhaps one name.
  const slashed = !/,|\s{2}/u.test(text);
  const several = slashed ? known > 0 || names.every((piece) => isPattern(view, piece)) : known > 1;
  return several && known >= (slashed ? 0 : pieces.length - 1) ? pieces : [cell];
}

const longestCell = 160;
const between = /[/&+•]|, | et |\s{2}/u;
const separators = /\s{0,3}[/&+•]\s{0,3}|, | et |\s{2,40}/gu;

/** NOM Prénom. */
function isPattern(view: TextView, { start, end }: TypedCell): boolean {
  const from = tokenFrom(view.tokens, start);
  const to = tokenFrom(view.tokens, end);
  return to - from > 1 && isCaps(view, from) !== isCaps(view, to - 1);
}

function holdsFirstName(view: TextView, { start, end }: TypedCell): boolean {
  const to = tokenFrom(view.tokens, end);
  for (let token = tokenFrom(view.tokens, start); token < to; token++)
    if (isFirstName(view, token)) return true;
  return false;
}

/** The cell without its title and without a class behind the name: "Mme Boutros", "Lucas Féret 6D". */
function nameOf(view: TextView, cell: TypedCell): Range {
  let from = tokenFrom(view.tokens, cell.start);
  let to = tokenFrom(view.tokens, cell.end);
  if (to - from > 1 && has(view, from, wordBits.title)) from++;
  while (to - from > 1 && isMixed(view, to - 1)) to--;
  return { start: view.tokens.start[from] ?? cell.start, end: view.tokens.end[to - 1] ?? cell.end };
}

function isMixed(view: TextView, token: number): boolean {
  const written = view.tokens.shape[token];
  return written === shape.number || written === shape.mixed;
}

/** A cell under a name header still has to look like a name: "Total", "à compléter", "12" do not. */
function isNameCell(view: TextView, cell: TypedCell): boolean {
  const from = tokenFrom(view.tokens, cell.start);
  let to = tokenFrom(view.tokens, cell.end);
  while (to - from > 1 && isMixed(view, to - 1)) to--;
  if (to === from || to - from > 8) return false;
  let names = 0;
  for (let token = from; token < to; token++) {
    const written = view.tokens.shape[token];
    if (isMixed(view, token)) return false;
    if (has(view, token, wordBits.title)) continue;
    const listed = isCapital(view, token) && has(view, token, wordBits.firstName | wordBits.surname);
    const known = isFirstName(view, token) || listed;
    const plain = isNameable(view, token) || isParticle(view, token) || written === shape.initial;
    if (known || plain) {
      if (!isParticle(view, token) && !(has(view, token, wordBits.common) && !known)) names++;
    } else return false;
  }
  return names > 0;
}

function candidate(view: TextView, ranges: readonly Range[], role: Role): Candidate {
  const start = Math.min(...ranges.map((range) => range.start));
  const end = Math.max(...ranges.map((range) => range.end));
  return {
    kind: 'record',
    role,
    ranges,
    first: tokenFrom(view.tokens, start),
    last: tokenFrom(view.tokens, end),
    publicFigure: false,
  };
}
