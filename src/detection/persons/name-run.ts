import { wordBits } from '../dictionaries/word-bits.ts';
import type { TextView } from '../text/text-view.ts';
import { gap, shape } from '../text/tokens.ts';
import {
  has,
  isCapital,
  isFirstName,
  isGlued,
  isJoined,
  isNameable,
  isParticle,
  wordLength,
} from './name-words.ts';

/** Words that may be one person's name; token indexes, `last` exclusive. */
export interface NameRun {
  readonly first: number;
  readonly last: number;
  /** Pieces that stand apart: "Jean-Pierre" is one, "de La Villarmois" is one. */
  readonly units: number;
  /** Pieces that hold a known first name. */
  readonly firstNames: number;
}

const longest = 9;

/** The run of name words that begins at this token; particles count only between or before names. */
export function readNameRun(view: TextView, from: number, to: number): NameRun | undefined {
  let last = from;
  let units = 0;
  let firstNames = 0;
  let unitHasFirst = false;
  for (let token = from; token < to && token - from < longest; token++) {
    if (token > from && !isJoined(view, token)) break;
    const glued = token > from && isGlued(view, token);
    if (
      isNameable(view, token) ||
      isElided(view, token, to) ||
      (units > 0 && isBretonEnd(view, token)) ||
      (units === 0 && isSurnameFirst(view, token, to)) ||
      (units > 0 && isCapital(view, token) && isNameWord(view, token))
    ) {
      const behindParticle = token > from && isParticle(view, token - 1);
      if ((!glued && !behindParticle) || (glued && changesCase(view, token))) {
        units++;
        unitHasFirst = false;
      } else if (units === 0) units = 1;
      if (isFirstName(view, token) && !unitHasFirst) {
        firstNames++;
        unitHasFirst = true;
      }
      last = token + 1;
    } else if (isParticle(view, token) && leadsToName(view, token, to)) {
      // A particle opens a new piece unless it is glued ("D'Angelo").
      if (!glued && units > 0) {
        units++;
        unitHasFirst = false;
      } else if (units === 0) {
        if (!isCapital(view, token)) break;
        units = 1;
      }
    } else {
      if (units > 0 && endsInParticles(view, token, to)) last = token + 2;
      break;
    }
  }
  return last > from ? { first: from, last, units: Math.max(units, 1), firstNames } : undefined;
}

/** "PETIT Aurore": an ordinary word in capitals before a first name is a surname. */
function isSurnameFirst(view: TextView, token: number, to: number): boolean {
  const next = token + 1;
  if (view.tokens.shape[token] !== shape.caps || !isNameWord(view, token)) return false;
  return (
    next < to && isJoined(view, next) && isFirstName(view, next) && view.tokens.shape[next] !== shape.caps
  );
}

/** "N'Diaye", "M'Barek": the letter before the apostrophe belongs to the name. */
function isElided(view: TextView, token: number, to: number): boolean {
  const next = token + 1;
  return (
    view.tokens.shape[token] === shape.initial &&
    next < to &&
    view.tokens.gap[next] === gap.apostrophe &&
    isNameable(view, next) &&
    !'LDSJCQT'.includes(view.text[view.tokens.start[token] ?? 0] ?? '')
  );
}

/** "Guivarc'h", "LE FLOC'H", "Penmarc'h": the letter behind the apostrophe belongs to the name. */
function isBretonEnd(view: TextView, token: number): boolean {
  if (view.tokens.gap[token] !== gap.apostrophe || wordLength(view, token) !== 1) return false;
  return 'hH'.includes(view.text[view.tokens.start[token] ?? 0] ?? '');
}

/** "ABGRALL_Enora.jpg": the surname ends where the capitals end. */
function changesCase(view: TextView, token: number): boolean {
  const { shape: written } = view.tokens;
  const caps = written[token] === shape.caps;
  return caps !== (written[token - 1] === shape.caps) && view.text[view.tokens.end[token - 1] ?? 0] === '_';
}

/** "Petit", "Blanc": ordinary words that are surnames behind a first name. */
function isNameWord(view: TextView, token: number): boolean {
  const known = has(view, token, wordBits.surname | wordBits.firstName);
  return known && !has(view, token, wordBits.title) && wordLength(view, token) > 2;
}

/** At most three particles in a row, and a name behind them: "de La Villarmois", "El Mansouri", "da". */
function leadsToName(view: TextView, token: number, to: number): boolean {
  for (let next = token + 1; next < Math.min(to, token + 4); next++) {
    if (!isJoined(view, next)) return false;
    if (isNameable(view, next)) return true;
    if (!isParticle(view, next)) return false;
  }
  return false;
}

/** "Tifenn Le Dû": a surname made of particles only. */
function endsInParticles(view: TextView, token: number, to: number): boolean {
  const next = token + 1;
  if (next >= to || !isJoined(view, next)) return false;
  return [token, next].every((word) => isParticle(view, word) && isCapital(view, word));
}

/** "Lucas M.", "Emma D": one capital behind a first name, not the first letter of a title ("M. Dupont"). */
export function hasInitial(view: TextView, token: number): boolean {
  if (token >= view.tokens.count || view.tokens.shape[token] !== shape.initial) return false;
  if (view.tokens.gap[token] !== gap.space || !isJoined(view, token)) return false;
  const behind = token + 1;
  if (behind >= view.tokens.count) return true;
  const isTitle =
    has(view, token, wordBits.title) &&
    isNameable(view, behind) &&
    (view.tokens.gap[behind] ?? 0) <= (gap.space | gap.dot);
  return !isTitle && view.tokens.gap[behind] !== gap.apostrophe;
}
