import type { Dictionaries } from '../dictionaries/dictionaries.ts';
import { stemKey, stemLengths } from '../dictionaries/phrase-code.ts';
import { eachMark } from '../dictionaries/phrase-table.ts';
import { wordBits } from '../dictionaries/word-bits.ts';
import { type Theme, themes } from '../lexicon/lexicon-entry.ts';
import { charTables } from './char-classes.ts';
import { hashPhrase, hashStart, hashStep } from './hash.ts';
import type { TextView } from './text-view.ts';
import { gap } from './tokens.ts';

/** A phrase of the lexicon met in the text; token indexes, `last` exclusive. */
export interface ThemeHit {
  readonly theme: Theme;
  readonly weight: 1 | 2 | 3;
  readonly first: number;
  readonly last: number;
}

const apart = gap.end | gap.paragraph | gap.tab;
/** Articles and adverbs that may stand between the words of a phrase without belonging to it. */
const fillersSkipped = 2;

/** Longest phrase of each theme at each place, in text order. */
export function findThemes(view: TextView, dictionaries: Dictionaries): ThemeHit[] {
  const { count, base } = view.tokens;
  const hits: ThemeHit[] = [];
  const finder = {
    view,
    dictionaries,
    hits,
    stems: new Map<number, readonly number[]>(),
    plain: new Uint8Array(count),
  };
  for (let token = 0; token < count; token++) {
    if (!isAccentedShort(view, token)) begin(finder, base[token] ?? 0, token);
    for (const key of stemsAt(finder, token)) begin(finder, key, token);
  }
  return hits;
}

interface Finder {
  readonly view: TextView;
  readonly dictionaries: Dictionaries;
  readonly hits: ThemeHit[];
  /** What `stemsAt` found, by token. */
  readonly stems: Map<number, readonly number[]>;
  /** 1: this word was looked at and begins with no stem. */
  readonly plain: Uint8Array;
}

function begin(finder: Finder, key: number, token: number): void {
  const value = finder.dictionaries.phrase(key);
  if (value !== 0) collect(finder.hits, value, token, token + 1);
  const lengths = finder.dictionaries.lengths(key);
  if (lengths !== 0) goOn(finder, key, lengths, 0, token, token + 1);
}

/**
 * Reads the word at `token` as the next one of the phrase with this key, and skips it where it is a filler. Bit n of
 * `lengths`: the phrase may be over after n + 1 more words. Numbers only: this runs for every other word of a text.
 */
function goOn(
  finder: Finder,
  key: number,
  lengths: number,
  skipped: number,
  first: number,
  token: number,
): void {
  const { tokens } = finder.view;
  if (token >= tokens.count || (tokens.gap[token] ?? 0) & apart) return;
  const bits = tokens.bits[token] ?? 0;
  take(finder, hashPhrase(key, tokens.base[token] ?? 0), lengths, skipped, first, token);
  for (const stem of stemsAt(finder, token))
    take(finder, hashPhrase(key, stem), lengths, skipped, first, token);
  if (bits & wordBits.filler && skipped < fillersSkipped)
    goOn(finder, key, lengths, skipped + 1, first, token + 1);
}

function take(
  finder: Finder,
  key: number,
  lengths: number,
  skipped: number,
  first: number,
  token: number,
): void {
  if (lengths & 1) {
    const value = finder.dictionaries.phrase(key);
    if (value !== 0) collect(finder.hits, value, first, token + 1);
  }
  if (lengths > 1) goOn(finder, key, lengths >>> 1, skipped, first, token + 1);
}

const noStems: readonly number[] = [];

/** Keys of all stems of the lexicon that this word begins with. */
function stemsAt({ view, dictionaries, stems, plain }: Finder, token: number): readonly number[] {
  const { folded } = charTables();
  const start = view.tokens.start[token] ?? 0;
  const end = Math.min(start + stemLengths.most, view.tokens.end[token] ?? 0);
  if (end - start < stemLengths.least || plain[token] === 1) return noStems;
  const known = stems.get(token);
  if (known) return known;
  let keys: number[] | undefined;
  let stem = hashStart;
  for (let at = start; at < end; at++) {
    stem = hashStep(stem, folded[view.text.charCodeAt(at)] ?? 0);
    if (at - start + 1 < stemLengths.least || !dictionaries.isStem(stem)) continue;
    keys ??= [];
    keys.push(stemKey(stem));
  }
  if (keys) stems.set(token, keys);
  else plain[token] = 1;
  return keys ?? noStems;
}

/** "âgé" is not the ASE: acronyms are short and bear no accent. */
function isAccentedShort(view: TextView, token: number): boolean {
  const start = view.tokens.start[token] ?? 0;
  const end = view.tokens.end[token] ?? 0;
  if (end - start > 3) return false;
  for (let at = start; at < end; at++) if (view.text.charCodeAt(at) > 0x7f) return true;
  return false;
}

function collect(hits: ThemeHit[], value: number, first: number, last: number): void {
  eachMark(value, (mark) => {
    const theme = themes[mark >>> 2];
    const weight = (mark & 3) as ThemeHit['weight'];
    if (!theme) return;
    const same = overlapping(hits, theme, first);
    const covered = same >= 0 ? hits[same] : undefined;
    // The longer phrase says more, whichever was met first.
    if (covered && covered.last - covered.first >= last - first) {
      if (covered.weight >= weight || covered.first < first) return;
    }
    const hit = { theme, weight, first, last };
    if (covered) hits[same] = hit;
    else hits.push(hit);
  });
}

/** Index of a hit of the same theme that reaches into this word; only the last few can. */
function overlapping(hits: readonly ThemeHit[], theme: Theme, token: number): number {
  for (let index = hits.length - 1; index >= Math.max(0, hits.length - 8); index--) {
    const hit = hits[index];
    if (hit && hit.theme === theme && hit.last > token) return index;
  }
  return -1;
}

const bits: ReadonlyMap<Theme, number> = new Map(themes.map((theme, index) => [theme, 1 << index]));

export function themeBit(theme: Theme): number {
  return bits.get(theme) ?? 0;
}

/** For each sentence, the themes it speaks of as bits. */
export function themesOfSentences(view: TextView, hits: readonly ThemeHit[]): Int32Array {
  const found = new Int32Array((view.sentence[view.tokens.count - 1] ?? 0) + 1);
  for (const hit of hits) {
    const sentence = view.sentence[hit.first] ?? 0;
    found[sentence] = (found[sentence] ?? 0) | themeBit(hit.theme);
  }
  return found;
}
