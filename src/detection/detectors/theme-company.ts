import type { DocumentView } from '../document-view.ts';
import type { Theme } from '../lexicon/lexicon-entry.ts';
import { hashWord } from '../text/hash.ts';
import type { ThemeHit } from '../text/theme-hits.ts';

/** In a lesson many words keep each other company and are said of nobody. */
const believedLesson = 1;
/** From these tenths of log odds on, a text tells of somebody so plainly that a faint word needs no company. */
const plainlyTold = 10;

/**
 * The document as a theme's detector reads it. The faintest phrases say nothing, unless the text plainly tells of
 * somebody; with `kin`, a phrase that says little alone says more beside a member of the family ("son père… 4 ans").
 */
export function inCompany(document: DocumentView, theme: Theme, kin = false): DocumentView {
  const hits = document.hits.get(theme);
  if (!hits) return document;
  const isTold = document.context.lesson <= believedLesson && document.told >= 0;
  const relatives = kin && isTold ? kinBySentence(document) : undefined;
  const weighed = hits.flatMap((hit): ThemeHit[] => {
    if (isOfCourse(document, hit)) return [];
    if (hit.weight < 3 && hasKin(document, relatives, hit))
      return [{ ...hit, weight: hit.weight === 2 ? 3 : 2 }];
    return hit.weight > 1 || document.told >= plainlyTold ? [hit] : [];
  });
  return { ...document, hits: new Map(document.hits).set(theme, weighed) };
}

/** What may be about an illness or an offence. */
const courses: ReadonlySet<number> = new Set(
  'formation stage module atelier conference webinaire seminaire sequence expose film visionnage spectacle livre affiche journee'
    .split(' ')
    .map(hashWord),
);
/** Words before a phrase in which they are looked for. */
const wordsOfTitle = 10;

/** "Formation « Autisme à l'école », intervenante Lucie Daunay": what a course is about is nobody's. */
function isOfCourse({ tokens }: DocumentView, { first }: ThemeHit): boolean {
  for (let token = Math.max(0, first - wordsOfTitle); token < first; token++) {
    if (courses.has(tokens.hash[token] ?? 0)) return true;
  }
  return false;
}

/** A relative in the phrase itself ("chez sa tante") is no company. */
function hasKin(
  { sentence }: DocumentView,
  relatives: ReadonlyMap<number, readonly number[]> | undefined,
  { first, last }: ThemeHit,
): boolean {
  return relatives?.get(sentence[first] ?? 0)?.some((token) => token < first || token >= last) ?? false;
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
