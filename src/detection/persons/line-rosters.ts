import type { Dictionaries } from '../dictionaries/dictionaries.ts';
import { wordBits } from '../dictionaries/word-bits.ts';
import { fold } from '../text/char-classes.ts';
import type { Line, TextView } from '../text/text-view.ts';
import { gap, shape } from '../text/tokens.ts';
import { labelEnd } from './line-labels.ts';
import { hasInitial, type NameRun, readNameRun } from './name-run.ts';
import {
  beginsPhrase,
  has,
  isCaps,
  isFirstName,
  isJoined,
  isNameable,
  wordAt,
  wordLength,
} from './name-words.ts';
import type { Candidate } from './person-mention.ts';
import { asOurs, type Roster } from './roster.ts';
import { isPublicFigure } from './silent-names.ts';

interface Item {
  readonly candidate: Candidate;
  readonly known: boolean;
  readonly full: boolean;
  readonly spoken: boolean;
  /** Nothing but a number stands behind: "bassirou 14". */
  readonly marked: boolean;
  /** Behind a label: "Le loup : Sandro Iglesias". */
  readonly behind: boolean;
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
    const roster = toRoster(view, items);
    if (roster) rosters.push(roster);
    items = [];
    missed = 0;
  };
  for (const line of view.lines) {
    const item = isTaken(line) ? undefined : readItem(view, dictionaries, line);
    if (item) {
      items.push(item, ...besideOf(view, dictionaries, item, line));
      missed = 0;
    } else if (items.length > 0 && line.last > line.first && ++missed > tolerated) close();
  }
  close();
  return rosters;
}

function toRoster(view: TextView, found: readonly Item[]): Roster | undefined {
  const items = withoutStrangers(view, found);
  const count = (test: (item: Item) => boolean) => items.filter(test).length;
  const known = count((item) => item.known);
  const patterned = count((item) => item.patterned);
  const enough =
    known >= items.length * 0.5 || (patterned >= items.length * 0.7 && known >= items.length * 0.2);
  if (items.length < 3 || !enough) return undefined;
  return {
    layout: 'lines',
    labelled: count((item) => item.behind) * 2 >= items.length,
    entries: asOurs(items.map((item) => item.candidate)),
    known,
    fullNames: count((item) => item.full),
    titled: count((item) => item.candidate.kind === 'titled'),
    spoken: count((item) => item.spoken),
    publicFigures: count((item) => item.candidate.publicFigure),
  };
}

/** "Décors", "Imprimer", "Inscription", "Précédent": headings and buttons that a page leaves among names. */
const button = /(?:s|er|ir|re|ion|ent)$/iu;

/** Among whole names, or names that are known, a lone unknown word is none of them; among first names it is a rare one. */
function withoutStrangers(view: TextView, items: readonly Item[]): readonly Item[] {
  const full = items.filter((item) => item.full).length;
  const known = items.filter((item) => item.known).length;
  const marked = items.filter((item) => item.marked).length * 2 > items.length;
  if (marked || (full * 2 <= items.length && known < items.length - 1)) return items;
  return items.filter(
    (item) => item.full || item.known || (full === 0 && !button.test(wordAt(view, item.candidate.first))),
  );
}

function readItem(view: TextView, dictionaries: Dictionaries, line: Line): Item | undefined {
  let from = line.first;
  if (isHeading(view, line)) return undefined;
  while (from < line.last && isMarker(view, from, line)) from++;
  const titled = isTitle(view, from, line);
  if (titled) from++;
  if (from >= line.last) return undefined;
  if (!titled) from = behindLabel(view, line, from);
  const found = readNameRun(view, from, line.last) ?? readSmallName(view, from, line);
  if (!found) return undefined;
  const run = joinComma(view, withSmallName(view, dictionaries, found, line), line);
  if (!run || !endsItem(view, run, line)) return undefined;
  return toItem(view, dictionaries, run, line, titled);
}

/** "LACROIX Théophile / MBEMBA Christ": others on the same line. */
function besideOf(view: TextView, dictionaries: Dictionaries, first: Item, line: Line): Item[] {
  const others: Item[] = [];
  for (let next = first.candidate.last; next < line.last && others.length < mostBeside; ) {
    const between = view.text.slice(view.tokens.end[next - 1], view.tokens.start[next]);
    const run = /^\s{0,3}[/&+•‖]\s{0,3}$/u.test(between) ? readNameRun(view, next, line.last) : undefined;
    if (!run || (run.firstNames === 0 && run.units < 2 && beginsPhrase(view, dictionaries, next))) break;
    const item = toItem(view, dictionaries, run, line, false);
    others.push(item);
    next = item.candidate.last;
  }
  return others;
}

const mostBeside = 20;

function toItem(view: TextView, dictionaries: Dictionaries, run: NameRun, line: Line, titled: boolean): Item {
  const initial = hasInitial(view, run.last) && run.last < line.last;
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
  return {
    candidate,
    known: run.firstNames > 0 || titled || (initial && has(view, run.first, wordBits.surname)),
    full: run.units > 1 || initial,
    marked: isMarked(view, last, line),
    behind: labelEnd(view, line, run.first) === run.first,
    spoken: isSpoken(view, last, line),
    patterned: run.units > 1 && isCaps(view, run.first) !== isCaps(view, run.last - 1),
  };
}

/** "Visites – je prends :" announces the list. */
function isHeading(view: TextView, line: Line): boolean {
  return (
    line.last > line.first && /:\s{0,3}$/u.test(view.text.slice(view.tokens.end[line.last - 1], line.end))
  );
}

/** "MARTIN léa", "BEN YOUSSEF lshaq": a surname in capitals and one small word that ends the line. */
function withSmallName(view: TextView, dictionaries: Dictionaries, run: NameRun, line: Line): NameRun {
  const next = run.last;
  if (next !== line.last - 1 || view.tokens.gap[next] !== gap.space) return run;
  if (view.tokens.shape[next] !== shape.lower || wordLength(view, next) < 3) return run;
  if (
    has(view, next, wordBits.common) ||
    beginsPhrase(view, dictionaries, next) ||
    !isCaps(view, run.last - 1)
  )
    return run;
  const known = has(view, next, wordBits.firstName);
  return { ...run, last: next + 1, units: run.units + 1, firstNames: run.firstNames + (known ? 1 : 0) };
}

function isTitle(view: TextView, token: number, line: Line): boolean {
  if (token + 1 >= line.last || !has(view, token, wordBits.title)) return false;
  return ((view.tokens.gap[token + 1] ?? 0) & ~(gap.space | gap.dot)) === 0;
}

/**
 * "Le loup : Sandro Iglesias", "tableau     Emir", "Jury 2 – Emma": behind the label of a line the name, where the
 * label itself is none.
 */
function behindLabel(view: TextView, line: Line, from: number): number {
  const behind = labelEnd(view, line);
  if (behind === undefined || behind <= from || behind >= line.last) return from;
  if (isNameable(view, from) && readNameRun(view, from, behind)?.firstNames) return from;
  const name = readNameRun(view, behind, line.last);
  return name && name.firstNames > 0 ? behind : from;
}

/** "MARTIN, Léa" is one name; "Abadie Célestin, Abid Hana" is a row of names, read elsewhere. */
function joinComma(view: TextView, run: NameRun, line: Line): NameRun | undefined {
  const next = run.last;
  if (next >= line.last || !((view.tokens.gap[next] ?? 0) & gap.comma)) return run;
  const behind = readNameRun(view, next, line.last);
  // "Jonas Wexler, Électro-Sud": a whole name, and where they work.
  if (!behind || (behind.firstNames === 0 && run.firstNames > 0 && run.units > 1)) return run;
  // "Robin Quéméneur, Jessy Lagrenée": a row of two, read elsewhere.
  if (run.units > 1 && behind.units > 1 && run.firstNames > 0 && behind.firstNames > 0) return undefined;
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

/** Numbers, hours, single letters and boxes before the name: "12.", "08h30", "a)", "x". */
function isMarker(view: TextView, token: number, line: Line): boolean {
  const written = view.tokens.shape[token];
  if (written === shape.number) return wordLength(view, token) <= 3;
  if (written === shape.mixed) return isPrefix(view, token, line);
  if (token + 1 >= line.last || wordLength(view, token) !== 1 || has(view, token, wordBits.title))
    return false;
  return ((view.tokens.gap[token + 1] ?? 0) & ~(gap.space | gap.apostrophe)) !== 0;
}

/** "08h30", "5eB", "poste07": a short code that a name follows. */
function isPrefix(view: TextView, token: number, line: Line): boolean {
  return wordLength(view, token) <= 8 && token + 1 < line.last && !isNameable(view, token);
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
  const marked = last === from + 1 && wordLength(view, from) > 3 && isMarked(view, last, line);
  return firstNames > 0 || marked ? { first: from, last, units: last - from, firstNames } : undefined;
}

/** Words that say where or with whom, behind a whole name: "Dylan Maillard chez Cegelor". */
const places = new Set('chez a au aux en avec pour dans sur de du'.split(' '));

function isMarked(view: TextView, next: number, line: Line): boolean {
  return (
    next === line.last - 1 && view.tokens.shape[next] === shape.number && view.tokens.gap[next] === gap.space
  );
}

/** Behind a list entry the line ends, or something else begins: a bracket, a comma, a colon, a dash, a number. */
function endsItem(view: TextView, run: NameRun, line: Line): boolean {
  const next = run.last;
  if (next >= line.last)
    return run.units > 1 || isFirstName(view, run.first) || run.firstNames > 0 || isNameable(view, run.first);
  const between = view.tokens.gap[next] ?? 0;
  if (between & ~(gap.space | gap.apostrophe))
    return run.firstNames > 0 || !isLabel(view, next) || (run.units > 1 && isFigure(view, next, line));
  if (between !== gap.space) return false;
  const written = view.tokens.shape[next];
  if (written === shape.number || written === shape.mixed || hasInitial(view, next)) return true;
  // "BOUKHELIFA Samir certifié 2": a row of a table that lost its tabs.
  const patterned = isCaps(view, run.first) && !isCaps(view, run.last - 1);
  return run.firstNames > 0 && (patterned || isClassWord(view, next) || isPlaced(view, run, next));
}

/** "Effectif : 8", "Intervenant : M. Kowalczyk": an unknown word before a colon names a thing. */
function isLabel(view: TextView, next: number): boolean {
  return /^\s?(?:[:=→]|=>|->)/u.test(view.text.slice(view.tokens.end[next - 1], view.tokens.start[next]));
}

/** "Lucciano Treussard : 7", "… : 12,5": two capitalised words and nothing but a number are somebody's mark. */
function isFigure({ tokens }: TextView, next: number, line: Line): boolean {
  return (
    line.last - next <= 2 &&
    tokens.shape.subarray(next, line.last).every((written) => written === shape.number)
  );
}

function isClassWord(view: TextView, token: number): boolean {
  return /^(?:[tpmg]s|cp|seconde|terminale|premi[eè]re)$/iu.test(wordAt(view, token));
}

function isPlaced(view: TextView, run: NameRun, next: number): boolean {
  return run.units > 1 && places.has(fold(wordAt(view, next)));
}

/** `LÉA : Bonjour, tu viens ?` – a colon and a whole sentence. */
function isSpoken(view: TextView, next: number, line: Line): boolean {
  if (next >= line.last || line.last - next < 3) return false;
  const between = view.text.slice(view.tokens.end[next - 1], view.tokens.start[next]);
  const end = view.text.slice(view.tokens.end[line.last - 1], line.end);
  return /[:–—-]/u.test(between) && /[.!?…]/u.test(end);
}
