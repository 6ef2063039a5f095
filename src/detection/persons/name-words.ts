import type { Dictionaries } from '../dictionaries/dictionaries.ts';
import { wordBits } from '../dictionaries/word-bits.ts';
import type { TextView } from '../text/text-view.ts';
import { gap, shape } from '../text/tokens.ts';

/** Questions about one word, asked by everything that reads names. */
export function has(view: TextView, token: number, bit: number): boolean {
  return ((view.tokens.bits[token] ?? 0) & bit) !== 0;
}

/** A word that speaks of something: a phrase of the lexicon is it, or begins with it. */
export function beginsPhrase(view: TextView, { phrase, lengths }: Dictionaries, token: number): boolean {
  const word = view.tokens.base[token] ?? 0;
  return phrase(word) !== 0 || lengths(word) !== 0;
}

export function isCapital(view: TextView, token: number): boolean {
  const written = view.tokens.shape[token];
  if (written === shape.mixed) return isScanned(view, token);
  return written === shape.capitalised || written === shape.caps || written === shape.initial;
}

/** A first name, written with a capital, that is not rather an ordinary word. */
export function isFirstName(view: TextView, token: number): boolean {
  return has(view, token, wordBits.firstName) && !has(view, token, wordBits.common);
}

/** May be a part of a name: a capital, no number, no word that begins sentences. */
export function isNameable(view: TextView, token: number): boolean {
  const written = view.tokens.shape[token];
  if (written === shape.mixed) return isScanned(view, token);
  if (written !== shape.capitalised && written !== shape.caps) return false;
  return !has(view, token, wordBits.common) && !has(view, token, wordBits.title);
}

/** Written in capitals, whatever a scanner made of its letters. */
export function isCaps(view: TextView, token: number): boolean {
  return view.tokens.shape[token] === shape.caps || isScanned(view, token);
}

const scanned = /^\p{Lu}{1,12}[0158]\p{Lu}{1,12}(?:[0158]\p{Lu}{1,12})?$/u;

/** "D1ALLO", "ESP0SITO": a scanner takes I for 1, O for 0, S for 5 inside a word of capitals. */
function isScanned(view: TextView, token: number): boolean {
  if (view.tokens.shape[token] !== shape.mixed) return false;
  const length = wordLength(view, token);
  return length > 4 && length < 20 && scanned.test(wordAt(view, token));
}

export function isParticle(view: TextView, token: number): boolean {
  return has(view, token, wordBits.particle);
}

/** Widest gap inside a name; wider ones draw columns. */
const widest = 2;

/** Nothing but a blank, a hyphen or an apostrophe between the word and the one before it. */
export function isJoined({ tokens }: TextView, token: number): boolean {
  const between = tokens.gap[token] ?? 0;
  if (between === gap.space) return (tokens.start[token] ?? 0) - (tokens.end[token - 1] ?? 0) <= widest;
  return between === gap.hyphen || between === gap.apostrophe;
}

export function isGlued(view: TextView, token: number): boolean {
  const between = view.tokens.gap[token] ?? 0;
  return between === gap.hyphen || between === gap.apostrophe;
}

export function startsSentence(view: TextView, token: number): boolean {
  return token === 0 || view.sentence[token] !== view.sentence[token - 1];
}

export function wordLength(view: TextView, token: number): number {
  return (view.tokens.end[token] ?? 0) - (view.tokens.start[token] ?? 0);
}

export function wordAt(view: TextView, token: number): string {
  return view.text.slice(view.tokens.start[token], view.tokens.end[token]);
}
