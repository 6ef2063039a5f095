import { joinMentions, type Mention } from './mentions.ts';
import { foldName } from './name-words.ts';

/** What a column of names belongs to (`''`, `eleve`, `responsable 1`…), by its index. */
type NameColumns = ReadonlyMap<number, string>;

const delimiters = /[\t;|]/gu;
/** A comma separates cells only where no blank follows: "MARTIN, Léa" is one cell. */
const delimitersWithComma = /[\t;|]|,(?=\S)/gu;
/** One of them in a header; two of them are one column for the whole name. */
const nameWord = /(?<![a-z])(?:pre)?noms?(?![a-z])/gu;
const oneBorder = /^"?[ \u00a0]{0,3}(?:[\t;|]|,(?! ))[ \u00a0]{0,3}"?$/u;

/**
 * Joins the cells of a row that hold one person's name ("NOM;Prénom"), so that they get one stand-in. Known by the header
 * row, or, without one, by a cell in capitals beside a cell that is not ("MARTIN;Léa"). Cells of first names
 * ("Léa;Tom") stay apart.
 */
export function joinNameColumns(text: string, mentions: readonly Mention[]): Mention[] {
  const columns = nameColumns(text);
  const joined: Mention[] = [];
  let row: Mention[] = [];
  let rowEnd = -1;
  for (const mention of mentions) {
    const start = mention.parts[0]?.start ?? 0;
    if (start > rowEnd) {
      joined.push(...joinRow(text, row, columns));
      row = [];
      const lineEnd = text.indexOf('\n', start);
      rowEnd = lineEnd < 0 ? text.length : lineEnd;
    }
    row.push(mention);
  }
  return [...joined, ...joinRow(text, row, columns)];
}

function joinRow(text: string, row: readonly Mention[], columns: NameColumns): Mention[] {
  if (row.length < 2) return [...row];
  const lineStart = text.lastIndexOf('\n', (row[0]?.parts[0]?.start ?? 0) - 1) + 1;
  const groups: {
    readonly owner: string | undefined;
    readonly seen: Set<number>;
    readonly cells: Mention[];
  }[] = [];
  for (const mention of row) {
    const column = countDelimiters(text.slice(lineStart, mention.parts[0]?.start));
    const owner = columns.get(column);
    const group =
      owner === undefined
        ? groups.slice(-1).find(({ cells }) => isBeside(text, cells, mention))
        : groups.find((known) => known.owner === owner && !known.seen.has(column));
    if (group) {
      group.cells.push(mention);
      group.seen.add(column);
    } else groups.push({ owner, seen: new Set([column]), cells: [mention] });
  }
  return groups.map(({ cells }) => (cells.length === 1 && cells[0] ? cells[0] : joinMentions(cells)));
}

/** Whether one cell is the other half of the name in the cell before. */
function isBeside(text: string, cells: readonly Mention[], mention: Mention): boolean {
  const [left] = cells;
  if (
    cells.length > 1 ||
    left?.parts.length !== 1 ||
    mention.parts.length !== 1 ||
    left.role !== mention.role
  )
    return false;
  const [one, other] = [left.parts[0], mention.parts[0]];
  if (!one || !other || !oneBorder.test(text.slice(one.end, other.start))) return false;
  return isCapitals(text.slice(one.start, one.end)) !== isCapitals(text.slice(other.start, other.end));
}

function isCapitals(name: string): boolean {
  return name.length > 1 && name === name.toUpperCase();
}

function nameColumns(text: string): NameColumns {
  for (const line of text.split('\n', 20)) {
    const cells = line.replace(/"/gu, '').split(line.search(delimiters) < 0 ? ',' : delimiters);
    const owners = new Map<number, string>();
    let [surnames, firstNames] = [false, false];
    for (const [index, cell] of cells.entries()) {
      const header = foldName(cell.trim().slice(0, 60)).replace(/[_.:()-]/gu, ' ');
      const names = header.match(nameWord) ?? [];
      if (names.length !== 1) continue;
      if (names[0]?.startsWith('p')) firstNames = true;
      else surnames = true;
      owners.set(index, ownerIn(header.replace(nameWord, ' ')));
    }
    if (surnames && firstNames) return owners;
  }
  return new Map();
}

/** "d'usage", "de famille", "2" say which name; "élève", "responsable 1" say whose. */
function ownerIn(rest: string): string {
  const owner = rest
    .replace(/(?<![a-z])(?:d['’ ]usage|de famille|usuel|de naissance|du|de l['’]|de la|de)(?![a-z])/gu, ' ')
    .replace(/ {2,60}/gu, ' ')
    .trim();
  return /^\d?$/u.test(owner) ? '' : owner;
}

function countDelimiters(before: string): number {
  const strict = before.match(delimiters)?.length ?? 0;
  return strict > 0 ? strict : (before.match(delimitersWithComma)?.length ?? 0);
}
