import { readContext } from './context/document-context.ts';
import { readTold } from './context/read-told.ts';
import type { DetectOptions } from './detect.ts';
import { type Dictionaries, dictionaries as loadDictionaries } from './dictionaries/dictionaries.ts';
import { wordBits } from './dictionaries/word-bits.ts';
import type { DocumentView } from './document-view.ts';
import type { Theme } from './lexicon/lexicon-entry.ts';
import { findLists } from './persons/find-lists.ts';
import { findMentions } from './persons/find-mentions.ts';
import { identify } from './persons/identify.ts';
import { findInlineRosters } from './persons/inline-rosters.ts';
import { findLineRosters } from './persons/line-rosters.ts';
import { isOwnName } from './persons/own-names.ts';
import type { Candidate, PersonMention } from './persons/person-mention.ts';
import { recordPersons } from './persons/record-persons.ts';
import type { Roster } from './persons/roster.ts';
import { findFields } from './structure/find-fields.ts';
import { findSql } from './structure/find-sql.ts';
import { findTables } from './structure/find-tables.ts';
import type { RowGroup } from './structure/record.ts';
import { typeByContent } from './structure/type-by-content.ts';
import { readLines, readSentences, type TextView } from './text/text-view.ts';
import { findThemes, type ThemeHit, themesOfSentences } from './text/theme-hits.ts';
import { tokenFrom } from './text/token-at.ts';
import { tokenise } from './text/tokens.ts';
import { scanValues } from './values/scan-values.ts';
import type { ValueHit } from './values/value-hit.ts';

/** Reads an already normalised text once: words, lines, tables, persons, values, themes. */
export function readDocument(text: string, options: DetectOptions): DocumentView {
  const dictionaries = loadDictionaries();
  const view = readText(text, dictionaries);
  const values = scanValues(text, { now: options.now });
  const groups = [
    ...findSql(text),
    ...findTables(view).map((group) => typeByContent(view, group)),
    ...findFields(text),
  ];
  const { candidates, rosters } = findPersons(view, dictionaries, groups);
  const mentions = identify(view, candidates);
  const numbered = new Map(candidates.map((candidate, index) => [candidate, mentions[index]]));
  const isOurs = (mention: PersonMention) =>
    !mention.publicFigure && !isOwnName(view, mention, options.ownNames);
  const ours = mentions.filter(isOurs);
  const ourRosters = rosters.map((roster) => ({
    ...roster,
    entries: roster.entries.flatMap((entry) => numbered.get(entry) ?? []).filter(isOurs),
  }));
  const found = namesNothing(ours, groups, values) ? [] : findHits(view, dictionaries, values, mentions);
  const hits = byTheme(found);
  const read = {
    ...view,
    hits,
    sentenceThemes: themesOfSentences(view, found),
    values,
    groups,
    mentions: ours,
    rosters: ourRosters,
    lists: findLists(view, ourRosters, groups, ours),
    context: readContext(view, hits, values, mentions.length - ours.length),
    year: options.now.getFullYear(),
  };
  return { ...read, told: readTold(read) };
}

/** Values that are nobody's as long as nobody is named. */
const impersonal: ReadonlySet<string> = new Set(['class-name', 'grade', 'birth-date', 'postal-address']);

/** Nobody, no table and no number of anybody: whatever the text speaks of, it is said of no one. Most texts are so. */
function namesNothing(
  mentions: readonly PersonMention[],
  groups: readonly RowGroup[],
  values: readonly ValueHit[],
): boolean {
  return mentions.length === 0 && groups.length === 0 && values.every(({ type }) => impersonal.has(type));
}

/** Phrases and marks, without the words that only look like one inside a name or a mail address. */
function findHits(
  view: TextView,
  dictionaries: Dictionaries,
  values: readonly ValueHit[],
  mentions: readonly PersonMention[],
): ThemeHit[] {
  const covered = new Uint8Array(view.tokens.count);
  for (const { type, start, end } of values) if (type === 'email') markTokens(view, covered, start, end);
  for (const { ranges } of mentions) {
    for (const { start, end } of ranges) markTokens(view, covered, start, end);
  }
  return [...findThemes(view, dictionaries), ...marksAsHits(view, values)]
    .filter((hit) => covered[hit.first] === 0)
    .sort((one, other) => one.first - other.first);
}

function readText(text: string, dictionaries: Dictionaries): TextView {
  const tokens = tokenise(text, dictionaries);
  const isTitle = (token: number) => ((tokens.bits[token] ?? 0) & wordBits.title) !== 0;
  return { text, tokens, lines: readLines(text, tokens), ...readSentences(tokens, isTitle) };
}

/** "4/20" beside a name speaks of marks like the word "note" does. */
function marksAsHits(view: TextView, values: readonly ValueHit[]): ThemeHit[] {
  return values
    .filter(
      (value) =>
        value.type === 'grade' &&
        (value.strength !== 'shape' || /\/\s?[12]0$/u.test(view.text.slice(value.start, value.end))),
    )
    .map(({ start, end }) => ({
      theme: 'grades',
      weight: 2,
      first: tokenFrom(view.tokens, start),
      last: tokenFrom(view.tokens, end),
    }));
}

function byTheme(hits: readonly ThemeHit[]): Map<Theme, ThemeHit[]> {
  const map = new Map<Theme, ThemeHit[]>();
  for (const hit of hits) {
    const known = map.get(hit.theme);
    if (known) known.push(hit);
    else map.set(hit.theme, [hit]);
  }
  return map;
}

/** Tables and fields first, then lists, then single names: what was read once is not read again. */
function findPersons(
  view: TextView,
  dictionaries: Dictionaries,
  groups: readonly RowGroup[],
): { candidates: Candidate[]; rosters: Roster[] } {
  const candidates = groups.flatMap((group) => recordPersons(view, dictionaries, group));
  const taken = new Uint8Array(view.tokens.count);
  const take = (candidate: Candidate) => {
    for (const range of candidate.ranges) markTokens(view, taken, range.start, range.end);
  };
  candidates.forEach(take);
  const isTaken = (words: { first: number; last: number }) => {
    for (let token = words.first; token < words.last; token++) if (taken[token] === 1) return true;
    return false;
  };
  const rosters = findLineRosters(view, dictionaries, isTaken);
  for (const roster of rosters) {
    candidates.push(...roster.entries);
    roster.entries.forEach(take);
  }
  const single = findMentions(view, dictionaries).filter((mention) => !isTaken(mention));
  const inline = findInlineRosters(view, dictionaries, single, isTaken);
  const listed = inline.flatMap((roster) => roster.entries);
  const places = new Set(listed.map(({ first }) => first));
  candidates.push(...single.filter(({ first }) => !places.has(first)), ...listed);
  candidates.sort((one, other) => one.first - other.first);
  return { candidates, rosters: [...rosters, ...inline] };
}

function markTokens(view: TextView, taken: Uint8Array, start: number, end: number): void {
  let low = 0;
  let high = view.tokens.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((view.tokens.start[middle] ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  while (low < view.tokens.count && (view.tokens.start[low] ?? 0) < end) taken[low++] = 1;
}
