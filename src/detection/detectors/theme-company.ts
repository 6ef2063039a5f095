import type { DocumentView } from '../document-view.ts';
import type { Theme } from '../lexicon/lexicon-entry.ts';
import { hashWord } from '../text/hash.ts';
import type { ThemeHit } from '../text/theme-hits.ts';

/** How far apart two phrases keep each other company, in words and in sentences. */
const wordsApart = 25;
const sentencesApart = 1;
/** Phrases looked at on each side; more stand so near only in a text made to be slow. */
const neighboursSeen = 6;

/** In a lesson many words keep each other company and are said of nobody. */
const believedLesson = 1;
/** From these tenths of log odds on, a text tells of somebody so plainly that a faint word needs no company. */
const plainlyTold = 10;

/**
 * The document as a theme's detector reads it. A phrase that says little alone says more beside another of its theme
 * ("tremblements… le médecin") and, with `kin`, beside a member of the family ("son père… 4 ans"); the faintest say
 * nothing without either.
 */
export function inCompany(document: DocumentView, theme: Theme, kin = false): DocumentView {
  const hits = document.hits.get(theme);
  if (!hits) return document;
  const isTold = document.context.lesson <= believedLesson && document.told >= 0;
  const relatives = kin && isTold ? kinBySentence(document) : undefined;
  const weighed: ThemeHit[] = [];
  for (const [index, hit] of hits.entries()) {
    const near =
      hit.weight < 3 && isTold
        ? Number(hasCompany(document, hits, index)) + Number(hasKin(document, relatives, hit))
        : 0;
    if (near > 0) weighed.push({ ...hit, weight: raised(hit.weight, near) });
    else if (hit.weight > 1 || document.told >= plainlyTold) weighed.push(hit);
  }
  return { ...document, hits: new Map(document.hits).set(theme, weighed) };
}

function raised(weight: ThemeHit['weight'], near: number): ThemeHit['weight'] {
  return weight + near >= 3 ? 3 : 2;
}

/** A relative in the phrase itself ("chez sa tante") is no company. */
function hasKin(
  { sentence }: DocumentView,
  relatives: ReadonlyMap<number, readonly number[]> | undefined,
  { first, last }: ThemeHit,
): boolean {
  return relatives?.get(sentence[first] ?? 0)?.some((token) => token < first || token >= last) ?? false;
}

function hasCompany({ tokens, sentence }: DocumentView, hits: readonly ThemeHit[], index: number): boolean {
  const hit = hits[index];
  if (!hit) return false;
  for (let at = Math.max(0, index - neighboursSeen); at <= index + neighboursSeen; at++) {
    const other = hits[at];
    if (!other || at === index || tokens.base[other.first] === tokens.base[hit.first]) continue;
    if (Math.abs(other.first - hit.first) > wordsApart) continue;
    if (Math.abs((sentence[other.first] ?? 0) - (sentence[hit.first] ?? 0)) <= sentencesApart) return true;
  }
  return false;
}

/** Members of a family in the singular: "les parents", "les familles" are those of everybody. */
const kinWords: ReadonlySet<number> = new Set(
  'pere mere papa maman papy papi mamie mamy tata tonton tante oncle mari compagnon compagne conjoint conjointe ex marraine parrain'
    .split(' ')
    .map(hashWord),
);

/** Where they are named, by sentence. */
function kinBySentence({ tokens, sentence }: DocumentView): Map<number, number[]> {
  const found = new Map<number, number[]>();
  for (let token = 0; token < tokens.count; token++) {
    if (!kinWords.has(tokens.hash[token] ?? 0)) continue;
    const place = sentence[token] ?? 0;
    const known = found.get(place);
    if (!known) found.set(place, [token]);
    // The first and the last say whether one stands beside a phrase.
    else known[1] = token;
  }
  return found;
}
