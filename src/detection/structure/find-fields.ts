import type { ColumnType } from './column-types.ts';
import { columnTypeEnding } from './header-table.ts';
import type { Row, RowGroup, TypedCell } from './record.ts';

/** What ends a value on its line: another label, a wide gap, a bar. */
const valueEnd = /"|\s{2,}|\t|\s[|•·]\s|\s[–—-]\s|[;,]?\s(?=[\p{L}][\p{L}()°' ]{1,40}\s?:)|;\s/u;

/** Fields that begin a new person when they come again. */
const leads: ReadonlySet<ColumnType> = new Set(['last-name', 'first-name', 'full-name']);

interface Field extends TypedCell {
  readonly type: ColumnType;
}

/** Labelled fields of a form, a card, JSON or XML, grouped into persons. Empty fields are no data. */
export function findFields(text: string): RowGroup[] {
  const fields = readFields(text);
  const rows = groupFields(fields);
  const first = fields[0];
  const last = fields.at(-1);
  if (!first || !last) return [];
  const types = new Set(fields.map((field) => field.type));
  return [{ source: 'fields', known: types.size, types, rows, start: first.start, end: last.end }];
}

const closing = 0x3e;
const longestLabel = 50;
const longestValue = 160;

/** One look backwards from every `:`, `=` and `>`; labels are short, so this stays linear. */
function readFields(text: string): Field[] {
  const fields: Field[] = [];
  let floor = 0;
  for (const at of labelEnds(text)) {
    const code = text.charCodeAt(at);
    const from = labelStart(text, floor, at);
    // `<attr name="sn"><value>Martin</value>`, the annuaire's way.
    const wrapped = code === closing && text.startsWith('<value>', at + 1);
    const type = wrapped
      ? typeOfQuoted(text.slice(Math.max(0, at - longestLabel), at))
      : typeOfLabel(text, from, at);
    if (!type) continue;
    const value = readValue(text, wrapped ? at + 8 : at + 1);
    floor = at + 1;
    if (!value) continue;
    fields.push({ type, ...value, column: 0 });
    floor = value.end;
  }
  return fields;
}

/** Places of `:`, `=` and `>` in text order; the engine's own search jumps from one to the next. */
function* labelEnds(text: string): Generator<number> {
  const next = [':', '=', '>'].map((sign) => ({ sign, at: text.indexOf(sign) })).filter(({ at }) => at >= 0);
  while (next.length > 0) {
    const first = next.reduce((one, other) => (other.at < one.at ? other : one));
    yield first.at;
    first.at = text.indexOf(first.sign, first.at + 1);
    if (first.at < 0) next.splice(next.indexOf(first), 1);
  }
}

/** Back to the start of the line, the last value or as far as labels reach. */
function labelStart(text: string, floor: number, at: number): number {
  let from = at;
  const least = Math.max(floor, at - longestLabel);
  while (from > least && text.charCodeAt(from - 1) !== 0x0a) from--;
  return from;
}

function typeOfQuoted(tag: string): ColumnType | undefined {
  const label = /"([^"]{1,40})"$/u.exec(tag)?.[1] ?? '';
  return typeOfLabel(label, 0, label.length);
}

function readValue(text: string, from: number): { start: number; end: number } | undefined {
  const window = text.slice(from, from + longestValue);
  const stop = window.search(/[\n<>{}]/u);
  const line = stop < 0 ? window : window.slice(0, stop);
  const lead = /^[\s"'_…. ]{0,20}/u.exec(line)?.[0].length ?? 0;
  const rest = line.slice(lead);
  if (/[…_]|\.{3}/u.test(line.slice(0, lead))) return undefined;
  const cut = valueEnd.exec(rest);
  const kept = (cut ? rest.slice(0, cut.index) : rest).replace(/[\s;,'"…._]{1,40}$/u, '');
  return kept && /[\p{L}\p{N}]/u.test(kept)
    ? { start: from + lead, end: from + lead + kept.length }
    : undefined;
}

/** The longest end of the words before the colon that is a known column name. */
function typeOfLabel(text: string, from: number, to: number): ColumnType | undefined {
  // `TEL;TYPE=cell` of a vCard: the name stands before the semicolon.
  let end = from;
  while (end < to && isCapital(text.charCodeAt(end))) end++;
  const isCard = end > from && end - from <= 6 && end < to && text[end] === ';';
  return columnTypeEnding(text, from, isCard ? end : to);
}

function isCapital(code: number): boolean {
  return code >= 0x41 && code <= 0x5a;
}

function groupFields(fields: readonly Field[]): Row[] {
  const rows: Row[] = [];
  let current: Field[] = [];
  let seen = new Set<ColumnType>();
  for (const field of fields) {
    if (leads.has(field.type) && seen.has(field.type)) {
      rows.push({ cells: current });
      current = [];
      seen = new Set();
    }
    current.push(field);
    seen.add(field.type);
  }
  if (current.length > 0) rows.push({ cells: current });
  return rows;
}
