import type { Dictionaries } from '../dictionaries/dictionaries.ts';
import { wordBits } from '../dictionaries/word-bits.ts';
import type { Line, TextView } from '../text/text-view.ts';
import { gap, shape } from '../text/tokens.ts';
import { hasInitial, type NameRun, readNameRun } from './name-run.ts';
import { has, isFirstName, isJoined, isNameable, wordLength } from './name-words.ts';
import type { Candidate } from './person-mention.ts';
import type { Roster } from './roster.ts';
import { isPublicFigure } from './silent-names.ts';

interface Item {
  readonly candidate: Candidate;
  readonly known: boolean;
  readonly full: boolean;
  readonly spoken: boolean;
  /** NOM Prénom: capitals on one side only. */
  readonly patterned: boolean;
}

/** Lines in between that are no names (a heading, an empty line) before a list is over. */
const tolerated = 2;

/** Lists with one name a line, numbered or not, with or without something behind the name. */
export function findLineRosters(
  view: TextView,
  dictionaries: Dictionaries,
  isTaken: (line: Line) => boolean,
): Roster[] {
  const rosters: Roster[] = [];
  let items: Item[] = [];
  let missed = 0;
  const close = () => {
    const roster = toRoster(items);
    if (roster) rosters.push(roster);
    items = [];
    missed = 0;
  };
  for (const line of view.lines) {
    const item = isTaken(line) ? undefined : readItem(view, dictionaries, line);
    if (item) {
      items.push(item);
      missed = 0;
    } else if (items.length > 0 && line.last > line.first && ++missed > tolerated) close();
  }
  close();
  return rosters;
}

function toRoster(items: readonly Item[]): Roster | undefined {
  const count = (test: (item: Item) => boolean) => items.filter(test).length;
  const known = count((item) => item.known);
  const patterned = count((item) => item.patterned);
  const enough =
    known >= items.length * 0.5 || (patterned >= items.length * 0.7 && known >= items.length * 0.2);
  if (items.length < 3 || !enough) return undefined;
  return {
    layout: 'lines',
    entries: items.map((item) => item.candidate),
    known,
    fullNames: count((item) => item.full),
    titled: count((item) => item.candidate.kind === 'titled'),
    spoken: count((item) => item.spoken),
    publicFigures: count((item) => item.candidate.publicFigure),
  };
}

function readItem(view: TextView, dictionaries: Dictionaries, line: Line): Item | undefined {
  let from = line.first;
  while (from < line.last && isMarker(view, from, line)) from++;
  const titled = isTitle(view, from, line);
  if (titled) from++;
  if (from >= line.last) return undefined;
  if (!isNameable(view, from) && !titled) from = behindLabel(view, line) ?? from;
  const found = readNameRun(view, from, line.last) ?? readSmallName(view, from, line);
  if (!found) return undefined;
  const run = joinComma(view, found, line);
  if (!run || !endsItem(view, run, line)) return undefined;
  const initial = hasInitial(view, run.last) && view.tokens.line[run.last] === view.tokens.line[from];
  const last = initial ? run.last + 1 : run.last;
  const range = { start: view.tokens.start[run.first] ?? 0, end: view.tokens.end[last - 1] ?? 0 };
  const kind = titled ? 'titled' : initial ? 'initial' : run.units > 1 ? 'listed' : 'first';
  const candidate: Candidate = {
    kind,
    role: titled ? 'adult' : 'unknown',
    ranges: [range],
    first: run.first,
    last,
    publicFigure: isPublicFigure(view, run, dictionaries, titled),
  };
  const caps = (token: number) => view.tokens.shape[token] === shape.caps;
  return {
    candidate,
    known: run.firstNames > 0 || titled,
    full: run.units > 1,
    spoken: isSpoken(view, last, line),
    patterned: run.units > 1 && caps(run.first) !== caps(run.last - 1),
  };
}

function isTitle(view: TextView, token: number, line: Line): boolean {
  if (token + 1 >= line.last || !has(view, token, wordBits.title)) return false;
  return ((view.tokens.gap[token + 1] ?? 0) & ~(gap.space | gap.dot)) === 0;
}

/** "Le loup : Sandro Iglesias", "tableau     Emir": the name stands behind a label or a gap and ends the line. */
function behindLabel(view: TextView, line: Line): number | undefined {
  for (let token = line.first + 1; token < line.last; token++) {
    const start = view.tokens.end[token - 1] ?? 0;
    const end = view.tokens.start[token] ?? 0;
    // A blank alone, as nearly everywhere, is no label's end.
    if (end - start < 2) continue;
    const between = view.text.slice(start, end);
    if (/^\s{0,3}[:=→]\s{1,20}$|^\s{3,40}$/u.test(between))
      return isFirstName(view, token) ? token : undefined;
  }
  return undefined;
}

/** "MARTIN, Léa" is one name; "Abadie Célestin, Abid Hana" is a row of names, read elsewhere. */
function joinComma(view: TextView, run: NameRun, line: Line): NameRun | undefined {
  const next = run.last;
  if (next >= line.last || !((view.tokens.gap[next] ?? 0) & gap.comma)) return run;
  const behind = readNameRun(view, next, line.last);
  if (!behind) return run;
  const whole =
    behind.last === line.last && run.units <= 2 && behind.firstNames > 0 && run.firstNames < run.units;
  if (!whole) return undefined;
  return {
    first: run.first,
    last: behind.last,
    units: run.units + behind.units,
    firstNames: behind.firstNames,
  };
}

/** Numbers, single letters and boxes before the name: "12.", "a)", "x". */
function isMarker(view: TextView, token: number, line: Line): boolean {
  const written = view.tokens.shape[token];
  if (written === shape.number) return wordLength(view, token) <= 3;
  if (token + 1 >= line.last || wordLength(view, token) !== 1 || has(view, token, wordBits.title))
    return false;
  return ((view.tokens.gap[token + 1] ?? 0) & ~(gap.space | gap.apostrophe)) !== 0;
}

/** "lucas martin" on a line of its own. */
function readSmallName(view: TextView, from: number, line: Line): NameRun | undefined {
  let firstNames = 0;
  let last = from;
  while (last < line.last && last - from < 4 && (last === from || isJoined(view, last))) {
    if (view.tokens.shape[last] !== shape.lower || has(view, last, wordBits.common)) break;
    if (has(view, last, wordBits.firstName) && !has(view, last, wordBits.alsoWord)) firstNames++;
    last++;
  }
  return firstNames > 0 ? { first: from, last, units: last - from, firstNames } : undefined;
}

/** Behind a list entry the line ends, or something else begins: a bracket, a comma, a colon, a dash, a number. */
function endsItem(view: TextView, run: NameRun, line: Line): boolean {
  const next = run.last;
  if (next >= line.last)
    return run.units > 1 || isFirstName(view, run.first) || run.firstNames > 0 || isNameable(view, run.first);
  const between = view.tokens.gap[next] ?? 0;
  if (between & ~(gap.space | gap.apostrophe)) return true;
  const written = view.tokens.shape[next];
  return (
    between === gap.space && (written === shape.number || written === shape.mixed || hasInitial(view, next))
  );
}

/** `LÉA : Bonjour, tu viens ?` – a colon and a whole sentence. */
function isSpoken(view: TextView, next: number, line: Line): boolean {
  if (next >= line.last || line.last - next < 3) return false;
  const between = view.text.slice(view.tokens.end[next - 1], view.tokens.start[next]);
  const end = view.text.slice(view.tokens.end[line.last - 1], line.end);
  return /[:–—-]/u.test(between) && /[.!?…]/u.test(end);
}
