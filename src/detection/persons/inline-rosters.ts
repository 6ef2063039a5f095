import type { Dictionaries } from '../dictionaries/dictionaries.ts';
import { wordBits } from '../dictionaries/word-bits.ts';
import { fold } from '../text/char-classes.ts';
import type { TextView } from '../text/text-view.ts';
import { gap, shape } from '../text/tokens.ts';
import { isFormalLabel, labelEnd } from './line-labels.ts';
import { hasInitial, readNameRun } from './name-run.ts';
import { beginsPhrase, has, isCapital, isNameable, wordAt, wordLength } from './name-words.ts';
import type { Candidate } from './person-mention.ts';
import { asOurs, type Roster } from './roster.ts';
import { isPublicFigure } from './silent-names.ts';

interface Item {
  readonly candidate: Candidate;
  readonly known: boolean;
}

interface Chain {
  readonly items: readonly Item[];
  /** Behind a label at the head of its line: "Groupe rouge : …", "Le narrateur → …". */
  readonly labelled: boolean;
}

type Mentions = ReadonlyMap<number, Candidate>;
type Words = { readonly first: number; readonly last: number };

/** "Présents : Ilyan, Maëva, Nour et Éloan": names in a row, the rare ones recognised by their neighbours. */
export function findInlineRosters(
  view: TextView,
  dictionaries: Dictionaries,
  mentions: readonly Candidate[],
  isTaken: (words: Words) => boolean,
): Roster[] {
  const byToken = new Map(mentions.map((mention) => [mention.first, mention]));
  const chains: Chain[] = [];
  let reached = 0;
  for (const mention of mentions) {
    if (mention.first < reached) continue;
    const chain = readChain(view, dictionaries, mention, byToken, isTaken);
    const items = [...itemsBefore(view, dictionaries, mention.first, reached, isTaken), ...chain];
    reached = items.at(-1)?.candidate.last ?? reached;
    const known = items.filter((item) => item.known).length;
    const first = items[0]?.candidate.first ?? mention.first;
    if (known >= items.length * 0.5) chains.push({ items, labelled: isLabelled(view, first) });
  }
  return chains.filter(credibleAmong(view, chains)).map((chain) => toRoster(view, chain));
}

/** Least names of the labelled lines of a text, or of its rows of two, that are a list together. */
const least = { labelled: 3, pairs: 6 } as const;

/** Three names in a row are a list; fewer are one beside other rows: "alto : Gwenaëlle", "cor : Augustin". */
function credibleAmong(view: TextView, chains: readonly Chain[]): (chain: Chain) => boolean {
  const sizeOf = (some: readonly Chain[]) => some.reduce((sum, { items }) => sum + items.length, 0);
  const labelled = chains.filter((chain) => chain.labelled);
  const labels = labelled.length >= 2 && sizeOf(labelled) >= least.labelled;
  const rows = chains.filter(({ items }) => items.length > 1);
  const pairs = rows.some(({ items }) => items.length > 2) && sizeOf(rows) >= least.pairs;
  return (chain) => {
    const { length } = chain.items;
    if (length > 2 || (chain.labelled && labels && endsWell(view, chain))) return true;
    const first = chain.items[0]?.candidate.first ?? 0;
    return length === 2 && (pairs || followsColon(view, first));
  };
}

/** Nothing is told of the last one: "Situation 1 : Maxime apprend que…" is no list. */
function endsWell(view: TextView, { items }: Chain): boolean {
  const last = items.at(-1)?.candidate.last ?? 0;
  if (last >= view.tokens.count || view.tokens.gap[last] !== gap.space) return true;
  return view.tokens.shape[last] !== shape.lower || links.has(fold(wordAt(view, last)));
}

function toRoster(view: TextView, { items, labelled }: Chain): Roster {
  const entries = asOurs(items.map((item) => item.candidate));
  const count = (test: (entry: Candidate) => boolean) => entries.filter(test).length;
  return {
    layout: 'inline',
    labelled,
    entries,
    known: items.filter((item) => item.known).length,
    fullNames: count((entry) => entry.kind === 'full' || entry.kind === 'listed' || entry.kind === 'pattern'),
    titled: followsPlural(view, entries[0]) ? entries.length : count((entry) => entry.kind === 'titled'),
    spoken: 0,
    publicFigures: count((entry) => entry.publicFigure),
  };
}

/** "Mmes Rolland, Vernet, Cissé": the title is everybody's. */
function followsPlural(view: TextView, first: Candidate | undefined): boolean {
  return first !== undefined && first.first > 0 && plurals.has(fold(wordAt(view, first.first - 1)));
}

const plurals = new Set(['mmes', 'mm', 'messieurs', 'mesdames']);

function isLabelled(view: TextView, token: number): boolean {
  const line = view.lines[view.tokens.line[token] ?? 0];
  return line !== undefined && labelEnd(view, line, token) === token && !isFormalLabel(view, line);
}

/** "5B : Fodé, Iris": a row of two counts only behind a label. */
function followsColon(view: TextView, token: number): boolean {
  return token > 0 && view.text.slice(view.tokens.end[token - 1], view.tokens.start[token]).includes(':');
}

function readChain(
  view: TextView,
  dictionaries: Dictionaries,
  first: Candidate,
  byToken: Mentions,
  isTaken: (words: Words) => boolean,
): Item[] {
  const items: Item[] = [{ candidate: first, known: first.kind !== 'pattern' }];
  for (let last = first; last.last < view.tokens.count; ) {
    const next = nextItemAt(view, last, byToken);
    if (next === undefined) break;
    const item = itemAt(view, dictionaries, next, byToken);
    if (!item || isTaken(item.candidate)) break;
    items.push(item);
    last = item.candidate;
  }
  return items;
}

/** Unknown names looked for in front of the first known one of a row. */
const mostBefore = 4;

/** "Groupe 3 : Irchad, Loane": the rare names that stand before the first known one, back to the label or the line's start. */
function itemsBefore(
  view: TextView,
  dictionaries: Dictionaries,
  first: number,
  floor: number,
  isTaken: (words: Words) => boolean,
): Item[] {
  const { tokens } = view;
  const items: Item[] = [];
  for (let next = first; items.length < mostBefore; next--) {
    const token = next - 1;
    const separated =
      ((tokens.gap[next] ?? 0) & ~gap.space) === gap.comma || between(view, next).trim() === '/';
    if (token < floor || !separated || !isNameable(view, token) || isTaken({ first: token, last: next }))
      break;
    // One word between two separators, or behind the label.
    const opens = ((tokens.gap[token] ?? 0) & (separators | gap.newline)) !== 0;
    if (!opens || beginsPhrase(view, dictionaries, token)) break;
    items.unshift({ candidate: listed(view, dictionaries, token, next), known: false });
  }
  return items;
}

function between({ tokens, text }: TextView, token: number): string {
  return text.slice(tokens.end[token - 1], tokens.start[token]);
}

/** Words looked at behind a name for the next one, brackets aside. */
const mostSkipped = 4;
const links = new Set(['et', 'ou', 'puis', 'and', 'avec', 'plus', 'ainsi']);

/** Behind a name: a separator or "et", perhaps a class or a mark before it, or something in brackets. */
function nextItemAt(view: TextView, last: Candidate, byToken: Mentions): number | undefined {
  let token = last.last;
  // Names of a row without any separator: "ANAIS ELIO FANTA".
  if (view.tokens.gap[token] === gap.space && byToken.get(token)?.kind === 'first') return token;
  for (let skipped = 0; token < view.tokens.count && skipped < mostSkipped; skipped++) {
    const written = view.tokens.shape[token];
    const between = view.text.slice(view.tokens.end[token - 1], view.tokens.start[token]);
    if (between.length > longestGap || endsRow(view, token, last)) return undefined;
    // The label of the next line: its row begins anew, with whatever name stands there.
    if (/[:→]/u.test(between) && view.tokens.line[token] !== view.tokens.line[last.last - 1])
      return undefined;
    if (between.includes('(')) {
      const behind = behindBrackets(view, token);
      if (behind === undefined) return undefined;
      token = behind;
      if (token < view.tokens.count && opensItem(view, token, byToken))
        return itemStart(view, token, byToken);
      continue;
    }
    if (links.has(fold(wordAt(view, token)))) return itemStart(view, token + 1, byToken);
    if (opensItem(view, token, byToken)) return itemStart(view, token, byToken);
    if (mentionAt(view, token, byToken)) return undefined;
    const apart = (view.tokens.gap[token] ?? 0) & (gap.other | gap.space | gap.hyphen);
    if (written !== shape.number && (written === shape.lower || apart === 0)) return undefined;
    token++;
  }
  return undefined;
}

const longestGap = 30;

/** A full stop, an empty line; "Jade L. et" is no end. */
function endsRow(view: TextView, token: number, last: Candidate): boolean {
  const between = view.tokens.gap[token] ?? 0;
  if (between & (gap.end | gap.paragraph)) return true;
  const stops = (between & gap.dot) !== 0 && (between & gap.comma) === 0 && (between & gap.space) !== 0;
  return stops && !(token === last.last && last.kind === 'initial');
}

const separators = gap.comma | gap.other | gap.hyphen | gap.newline;

/** Behind a separator that is no label's colon; across a line end only a name that is known. */
function opensItem(view: TextView, token: number, byToken: Mentions): boolean {
  const between = view.tokens.gap[token] ?? 0;
  const written = view.tokens.shape[token];
  if (!(between & separators) || written === shape.number || written === shape.mixed) return false;
  const text = view.text.slice(view.tokens.end[token - 1], view.tokens.start[token]);
  if (/[:→=]/u.test(text)) return false;
  if (!(between & gap.newline) || between & gap.comma) return true;
  const known = mentionAt(view, token, byToken);
  return known !== undefined && known.kind !== 'pattern' && goesOn(view, known);
}

/** The name at the head of the next line belongs to the row when a separator or the line's end follows. */
function goesOn(view: TextView, { last }: Candidate): boolean {
  if (last >= view.tokens.count) return true;
  const text = view.text.slice(view.tokens.end[last - 1], view.tokens.start[last]);
  return /^\s{0,2}[,;/&+•]|^\s{0,2}\n|^ \(/u.test(text) || links.has(wordAt(view, last));
}

const mostInBrackets = 14;

function behindBrackets(view: TextView, from: number): number | undefined {
  const { tokens, text } = view;
  for (let token = from + 1; token <= Math.min(tokens.count, from + mostInBrackets); token++) {
    const end = token < tokens.count ? tokens.start[token] : text.length;
    if (text.slice(tokens.end[token - 1], end).includes(')')) return token;
  }
  return undefined;
}

const fillers = new Set(
  'les le la l un une des deux trois 2 3 petit petite grand grande ptit ptite nouveau nouvelle jeune aussi avec sans doute notre mon ma son sa eleve'.split(
    ' ',
  ),
);

/** The name itself, or the one behind "les 2", "la petite", "notre". */
function itemStart(view: TextView, from: number, byToken: Mentions): number | undefined {
  if (from >= view.tokens.count) return undefined;
  for (let token = from; token < Math.min(view.tokens.count, from + 4); token++) {
    if (byToken.has(token)) return token;
    if (token > from && view.tokens.gap[token] !== gap.space) break;
    if (!fillers.has(fold(wordAt(view, token)))) break;
  }
  return from;
}

function itemAt(
  view: TextView,
  dictionaries: Dictionaries,
  token: number,
  byToken: Mentions,
): Item | undefined {
  const mention = mentionAt(view, token, byToken);
  if (mention) return { candidate: mention, known: mention.kind !== 'pattern' };
  if (isSmallName(view, token))
    return { candidate: listed(view, dictionaries, token, token + 1), known: true };
  if (!isCapital(view, token) || view.tokens.shape[token] === shape.initial) return undefined;
  const run = readNameRun(view, token, view.tokens.count);
  if (!run || run.first !== token || run.units > 3) return undefined;
  const initial = hasInitial(view, run.last);
  const candidate = listed(view, dictionaries, token, initial ? run.last + 1 : run.last);
  const kind = initial ? 'initial' : run.units > 1 ? 'listed' : 'first';
  return { candidate: { ...candidate, kind }, known: run.firstNames > 0 };
}

function mentionAt(view: TextView, token: number, byToken: Mentions): Candidate | undefined {
  return byToken.get(token) ?? (has(view, token, wordBits.title) ? byToken.get(token + 1) : undefined);
}

/** "milo, rose, aya": in a row a word that is also a first name is one, when nothing else stands with it. */
function isSmallName(view: TextView, token: number): boolean {
  const { count, gap: gaps } = view.tokens;
  if (view.tokens.shape[token] !== shape.lower || !has(view, token, wordBits.firstName)) return false;
  if (has(view, token, wordBits.common) || wordLength(view, token) < 3) return false;
  return token + 1 >= count || ((gaps[token + 1] ?? 0) & (separators | gap.dot)) !== 0;
}

function listed(view: TextView, dictionaries: Dictionaries, first: number, last: number): Candidate {
  const run = { first, last, units: 1, firstNames: 1 };
  return {
    kind: 'first',
    role: 'unknown',
    ranges: [{ start: view.tokens.start[first] ?? 0, end: view.tokens.end[last - 1] ?? 0 }],
    first,
    last,
    publicFigure: isPublicFigure(view, { ...run, units: last - first }, dictionaries, false),
  };
}
