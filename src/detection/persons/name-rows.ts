import { wordBits } from '../dictionaries/word-bits.ts';
import type { TextView } from '../text/text-view.ts';
import { gap, shape } from '../text/tokens.ts';
import { has, isFirstName, isGlued, wordLength } from './name-words.ts';

/** First names one after the other without any separator, before they are several persons and not one long name. */
const least = 5;

/** Marks the words of rows like "ANAIS ELIO FANTA GABRIELLE HAMZA" or "lucas emma noé tom jade". */
export function findNameRows(view: TextView): Uint8Array {
  const rows = new Uint8Array(view.tokens.count);
  for (let token = 0; token < view.tokens.count; ) {
    const last = rowEnd(view, token);
    let units = 0;
    for (let at = token; at < last; at++) if (at === token || !isGlued(view, at)) units++;
    if (units >= least) rows.fill(1, token, last);
    token = Math.max(last, token + 1);
  }
  return rows;
}

function rowEnd(view: TextView, from: number): number {
  let token = from;
  while (token < view.tokens.count && isRowName(view, token)) {
    if (token > from && view.tokens.gap[token] !== gap.space && view.tokens.gap[token] !== gap.hyphen) break;
    token++;
  }
  return token;
}

function isRowName(view: TextView, token: number): boolean {
  if (!isFirstName(view, token) || wordLength(view, token) < 3) return false;
  return view.tokens.shape[token] !== shape.lower || !has(view, token, wordBits.alsoWord);
}
