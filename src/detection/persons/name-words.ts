import { wordBits } from '../dictionaries/word-bits.ts';
import type { TextView } from '../text/text-view.ts';
import { gap, shape } from '../text/tokens.ts';

/** Questions about one word, asked by everything that reads names. */
export function has(view: TextView, token: number, bit: number): boolean {
  return ((view.tokens.bits[token] ?? 0) & bit) !== 0;
}

export function isCapital(view: TextView, token: number): boolean {
  const written = view.tokens.shape[token];
  return written === shape.capitalised || written === shape.caps || written === shape.initial;
}

/** A first name, written with a capital, that is not rather an ordinary word. */
export function isFirstName(view: TextView, token: number): boolean {
  return has(view, token, wordBits.firstName) && !has(view, token, wordBits.common);
}

/** May be a part of a name: a capital, no number, no word that begins sentences. */
export function isNameable(view: TextView, token: number): boolean {
  const written = view.tokens.shape[token];
  if (written !== shape.capitalised && written !== shape.caps) return false;
  return !has(view, token, wordBits.common) && !has(view, token, wordBits.title);
}

export function isParticle(view: TextView, token: number): boolean {
  return has(view, token, wordBits.particle);
}

/** Nothing but a blank, a hyphen or an apostrophe between the word and the one before it. */
export function isJoined(view: TextView, token: number): boolean {
  const between = view.tokens.gap[token] ?? 0;
  return between === gap.space || between === gap.hyphen || between === gap.apostrophe;
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
