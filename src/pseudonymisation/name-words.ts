/** Half-open range of UTF-16 offsets. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** One word of a text: letters, with inner hyphens; apostrophes separate (d'Emma → d, Emma). */
export interface Word extends Range {
  /** Without case, accents and invisible characters. */
  readonly folded: string;
}

const INVISIBLE = '\\u00ad\\u200b-\\u200d\\u2060\\ufeff';
const word = new RegExp(
  `\\p{L}[\\p{L}\\p{M}${INVISIBLE}]*(?:[-\\u2010\\u2011]\\p{L}[\\p{L}\\p{M}${INVISIBLE}]*)*`,
  'gu',
);
const dropped = new RegExp(`[\\p{M}${INVISIBLE}]+`, 'gu');

export function wordsOf(text: string, { start, end }: Range = { start: 0, end: text.length }): Word[] {
  const words: Word[] = [];
  for (const match of text.slice(start, end).matchAll(word)) {
    const from = start + match.index;
    words.push({ start: from, end: from + match[0].length, folded: foldName(match[0]) });
  }
  return words;
}

export function foldName(name: string): string {
  if (/^[\u0020-\u007e]*$/u.test(name)) return name.toLowerCase();
  return name
    .normalize('NFKD')
    .replace(dropped, '')
    .toLowerCase()
    .replace(/[\u2010\u2011]/gu, '-')
    .replace(/œ/gu, 'oe')
    .replace(/æ/gu, 'ae')
    .replace(/ø/gu, 'o')
    .replace(/ł/gu, 'l');
}

export type Gender = 'm' | 'f';

/** A civility before a name: it tells a grown-up, and whom of two grown-ups of one surname. */
export interface Civility {
  /** Left out for "Dr" and for couples. */
  readonly gender?: Gender;
}

const civilities: ReadonlyMap<string, Gender | 'any'> = new Map([
  ...'m mr mm monsieur messieurs'.split(' ').map((word) => [word, 'm'] as const),
  ...'mme mmes mlle mlles madame mesdames mademoiselle'.split(' ').map((word) => [word, 'f'] as const),
  ...'dr docteur pr professeur prof'.split(' ').map((word) => [word, 'any'] as const),
]);

/** "M. et Mme ", "Mme " right before a name. */
const civilityBefore =
  /(?<![\p{L}\p{N}])(?:(\p{L}{1,12})\.?[ \u00a0](?:et|ou|\/)[ \u00a0])?(\p{L}{1,12})\.?[ \u00a0\u202f]$/u;

/** The civility that stands right before an offset. */
export function civilityAt(text: string, at: number): Civility | undefined {
  const before = civilityBefore.exec(text.slice(Math.max(0, at - 36), at));
  const gender = civilities.get(foldName(before?.[2] ?? ''));
  if (gender === undefined) return undefined;
  const couple = civilities.has(foldName(before?.[1] ?? ''));
  return couple || gender === 'any' ? {} : { gender };
}

/** Where the name begins in a range that may start with a civility: "M. et Mme Durand" → at "Durand". */
export function afterCivility(text: string, range: Range): number {
  const words = wordsOf(text, range);
  let named = 0;
  while (named < words.length - 1) {
    const folded = words[named]?.folded ?? '';
    if (!civilities.has(folded) && (named === 0 || (folded !== 'et' && folded !== 'ou'))) break;
    named++;
  }
  return words[named]?.start ?? range.start;
}

const particles = new Set(
  'de du des d la le les l da das do dos di del della van von der den ten ben ibn bin el al a y e et st ste'.split(
    ' ',
  ),
);

/** Parts of a name that say nothing alone. */
export function isParticle(folded: string): boolean {
  return particles.has(folded);
}

/** The dot of a last initial belongs to the name, unless it may end the sentence: "Léa M. dort", but not "avec Léa M." */
export function endWithDot(text: string, { end, folded }: Word): number {
  const goesOn = /^\.[ \u00a0]?[\p{Ll},;:)]/u.test(text.slice(end, end + 3));
  return folded.length === 1 && goesOn ? end + 1 : end;
}
