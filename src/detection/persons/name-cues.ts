import { wordBits } from '../dictionaries/word-bits.ts';
import { fold } from '../text/char-classes.ts';
import { hashWord } from '../text/hash.ts';
import type { TextView } from '../text/text-view.ts';
import { gap } from '../text/tokens.ts';
import type { NameRun } from './name-run.ts';
import { has, startsSentence, wordAt, wordLength } from './name-words.ts';
import type { Role } from './person-mention.ts';

/** Whom the words around an unknown name say that it is; undefined where they say nothing. */
export function cueOf(view: TextView, run: NameRun): Role | undefined {
  return cueBefore(view, run) ?? cueBehind(view, run);
}

const pupilCues: ReadonlySet<number> = hashes(
  'eleve enfant petit petite fils fille frere soeur jumeaux jumelles camarade prenomme prenommee sappelle victime fratrie',
);
const adultCues: ReadonlySet<number> = hashes(
  'famille parents parent collegue maman papa mere pere prof professeur instit maitresse maitre aesh',
);
const born: ReadonlySet<number> = hashes('ne nee');

function hashes(words: string): Set<number> {
  return new Set(words.split(' ').map(hashWord));
}

function cueBefore(view: TextView, run: NameRun): Role | undefined {
  const before = run.first - 1;
  if (before < 0 || startsSentence(view, run.first)) return undefined;
  const between = view.tokens.gap[run.first] ?? 0;
  if (between & ~(gap.space | gap.other)) return undefined;
  const word = view.tokens.hash[before] ?? 0;
  if (pupilCues.has(word)) return 'pupil';
  return adultCues.has(word) ? 'adult' : undefined;
}

/** "6eme12". */
const longestClass = 6;

/** "…, né le", "… (6e4)", "… 4eB". */
function cueBehind(view: TextView, run: NameRun): Role | undefined {
  const next = run.last;
  if (next >= view.tokens.count || view.tokens.line[next] !== view.tokens.line[next - 1]) return undefined;
  // "Liaison GS-CP": the capital of a first word says nothing.
  if (
    run.last - run.first === 1 &&
    startsSentence(view, run.first) &&
    !has(view, run.first, wordBits.surname)
  )
    return undefined;
  const between = view.tokens.gap[next] ?? 0;
  if (born.has(view.tokens.hash[next] ?? 0) && between & (gap.comma | gap.other)) return 'pupil';
  const isClass =
    wordLength(view, next) <= longestClass &&
    /^(?:[3-6](?:e|eme)[a-z0-9]{0,2}|c[pm][12]?|ce[12]|[tpmg]s)$/u.test(fold(wordAt(view, next)));
  return isClass && !(between & (gap.comma | gap.dot)) ? 'pupil' : undefined;
}

const verbs: ReadonlySet<number> = new Set(
  'a est ne n sera etait avait aura refuse vient'.split(' ').map(hashWord),
);
const before: ReadonlySet<number> = new Set(
  'le la les l un une du des d au aux de en'.split(' ').map(hashWord),
);

/** A verb of people follows, and no article stands before: "la Seine est" is no person. */
export function isSubject({ tokens }: TextView, token: number): boolean {
  if (tokens.gap[token + 1] !== gap.space || !verbs.has(tokens.hash[token + 1] ?? 0)) return false;
  return token === 0 || !before.has(tokens.hash[token - 1] ?? 0);
}
