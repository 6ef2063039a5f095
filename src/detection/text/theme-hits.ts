import type { Dictionaries } from '../dictionaries/dictionaries.ts';
import type { Phrase } from '../dictionaries/phrase-index.ts';
import { wordBits } from '../dictionaries/word-bits.ts';
import { type Theme, themes } from '../lexicon/lexicon-entry.ts';
import { charTables, fold } from './char-classes.ts';
import { hashStart, hashStep, hashWord } from './hash.ts';
import type { TextView } from './text-view.ts';
import { gap, stemLengths } from './tokens.ts';

/** A phrase of the lexicon met in the text; token indexes, `last` exclusive. */
export interface ThemeHit {
  readonly theme: Theme;
  readonly weight: 1 | 2 | 3;
  readonly first: number;
  readonly last: number;
}

const apart = gap.end | gap.paragraph | gap.tab;

/** Longest phrase of each theme at each place, in text order. */
export function findThemes(view: TextView, dictionaries: Dictionaries): ThemeHit[] {
  const { count, bits, hash } = view.tokens;
  const hits: ThemeHit[] = [];
  for (let token = 0; token < count; token++) {
    const known = (bits[token] ?? 0) & (wordBits.phraseStart | wordBits.stem);
    if (known === 0) continue;
    const next = hash[token + 1] ?? 0;
    if (known & wordBits.phraseStart && !isAccentedShort(view, token))
      collect(view, dictionaries.phrases(hash[token] ?? 0, next), token, hits);
    if (known & wordBits.stem) collectStems(view, dictionaries, token, next, hits);
  }
  return hits;
}

function collectStems(
  view: TextView,
  dictionaries: Dictionaries,
  token: number,
  next: number,
  hits: ThemeHit[],
): void {
  const { folded } = charTables();
  const start = view.tokens.start[token] ?? 0;
  const end = Math.min(start + stemLengths.most, view.tokens.end[token] ?? 0);
  let stem = hashStart;
  for (let at = start; at < end; at++) {
    stem = hashStep(stem, folded[view.text.charCodeAt(at)] ?? 0);
    if (at - start + 1 >= stemLengths.least) collect(view, dictionaries.phrases(stem, next), token, hits);
  }
}

/** "âgé" is not the ASE: acronyms are short and bear no accent. */
function isAccentedShort(view: TextView, token: number): boolean {
  const start = view.tokens.start[token] ?? 0;
  const end = view.tokens.end[token] ?? 0;
  if (end - start > 3) return false;
  for (let at = start; at < end; at++) if (view.text.charCodeAt(at) > 0x7f) return true;
  return false;
}

function collect(view: TextView, phrases: readonly Phrase[], token: number, hits: ThemeHit[]): void {
  for (const { theme, weight, rest } of phrases) {
    if (!follows(view, token, rest)) continue;
    const last = token + 1 + rest.length;
    const same = overlapping(hits, theme, token);
    const covered = same >= 0 ? hits[same] : undefined;
    // The longer phrase says more, whichever was met first.
    if (covered && covered.last - covered.first >= last - token) {
      if (covered.weight >= weight || covered.first < token) continue;
    }
    const hit = { theme, weight, first: token, last };
    if (covered) hits[same] = hit;
    else hits.push(hit);
  }
}

/** Index of a hit of the same theme that reaches into this word; only the last few can. */
function overlapping(hits: readonly ThemeHit[], theme: Theme, token: number): number {
  for (let index = hits.length - 1; index >= Math.max(0, hits.length - 8); index--) {
    const hit = hits[index];
    if (hit && hit.theme === theme && hit.last > token) return index;
  }
  return -1;
}

function follows(view: TextView, token: number, rest: Phrase['rest']): boolean {
  const { tokens } = view;
  for (let index = 0; index < rest.length; index++) {
    const at = token + 1 + index;
    const wanted = rest[index];
    if (at >= tokens.count || !wanted || (tokens.gap[at] ?? 0) & apart) return false;
    const met = wanted.stem === 0 ? (tokens.hash[at] ?? 0) : beginning(view, at, wanted.stem);
    if (!wanted.forms.includes(met)) return false;
  }
  return true;
}

function beginning(view: TextView, token: number, length: number): number {
  const start = view.tokens.start[token] ?? 0;
  return hashWord(fold(view.text.slice(start, Math.min(start + length, view.tokens.end[token] ?? 0))));
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
