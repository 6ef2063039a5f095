import { isCommonWord } from './common-words.ts';
import { type Civility, civilityAt, endWithDot, isParticle, type Range, type Word } from './name-words.ts';
import { abbreviates, likelyAlone, type People, type Person } from './people.ts';

export interface ResidualMention extends Range {
  /** More than one: any of them may be meant. */
  readonly people: readonly Person[];
}

/** What may stand between two words of one name; a dot only after an initial. */
const withinName = /^(?:[ \u00a0\u202f]|-|['’ʼ])$/u;
const afterInitial = /^(?:\.?[ \u00a0\u202f]?|\.?-)$/u;

/**
 * Where the text names the people again, outside of what was found: by the full name or by one word of it, at word
 * borders, without regard to case and accents. `words`: those of the text outside of the spans that are replaced anyway.
 */
export function residualMentions(text: string, words: readonly Word[], people: People): ResidualMention[] {
  const found: ResidualMention[] = [];
  for (let index = 0; index < words.length; index++) {
    const mention = mentionAt(text, words, index, people);
    if (!mention) continue;
    found.push(mention.found);
    index = mention.last;
  }
  return found;
}

function mentionAt(text: string, words: readonly Word[], index: number, people: People) {
  const first = words[index];
  if (!first) return undefined;
  let candidates = people.named(first.folded);
  let anchor = index;
  if (candidates.length === 0) {
    candidates = initialThenName(text, words, index, people);
    if (candidates.length === 0) return undefined;
    anchor = index + 1;
  }
  if (isGlued(text, first)) return undefined;
  const { last, meant } = extend(text, words, anchor, candidates, people);
  const end = endWithDot(text, words[last] ?? first);
  if (last > index) return { last, found: { start: first.start, end, people: meant } };
  const start = beforeParticles(text, words, index);
  const civility = civilityAt(text, start);
  if (!isName(text, first, civility !== undefined)) return undefined;
  if (!civility) return { last, found: { start: first.start, end, people: likelyAlone(meant) } };
  return { last, found: { start, end, people: [titledPerson(first, civility, people)] } };
}

/** "Mme de la Tour": where the name begins. */
function beforeParticles(text: string, words: readonly Word[], index: number): number {
  let start = words[index]?.start ?? 0;
  for (let before = index - 1; before >= 0 && before > index - 4; before--) {
    const word = words[before];
    if (!word || !isParticle(word.folded) || !withinName.test(text.slice(word.end, start))) break;
    start = word.start;
  }
  return start;
}

/** "L. Martin": the initial is the first word of the name; that of "M. Martin" is none. */
function initialThenName(
  text: string,
  words: readonly Word[],
  index: number,
  people: People,
): readonly Person[] {
  const [initial, name] = [words[index], words[index + 1]];
  if (!initial || !name || initial.folded.length > 1 || !isCapitalised(text, initial)) return [];
  if (!afterInitial.test(text.slice(initial.end, name.start)) || civilityAt(text, name.start)) return [];
  return people
    .withWord(name.folded)
    .filter(({ words: own }) => hasInitial(own, initial.folded, name.folded));
}

/** Takes in the words that follow as long as they belong to the same person; they may tell apart who is meant. */
function extend(
  text: string,
  words: readonly Word[],
  from: number,
  candidates: readonly Person[],
  people: People,
) {
  let last = from;
  let meant = candidates;
  for (let next = from + 1; next < words.length && next <= last + 4; next++) {
    const [before, word] = [words[next - 1], words[next]];
    if (!before || !word || !touches(text, before, word)) break;
    const fitting = fittingPeople(text, word, meant, words[last], people);
    if (fitting.length > 0) {
      meant = fitting;
      last = next;
    } else if (!isParticle(word.folded)) break;
  }
  return { last, meant };
}

/** Those of `meant` whose name goes on with this word or initial. Most words are nobody's: told at once. */
function fittingPeople(
  text: string,
  word: Word,
  meant: readonly Person[],
  beside: Word | undefined,
  people: People,
) {
  if (people.withWord(word.folded).length > 0) {
    return meant.filter(({ words }) => words.includes(word.folded));
  }
  if (word.folded.length > 1 || !isCapitalised(text, word)) return [];
  return meant.filter(({ words }) => hasInitial(words, word.folded, beside?.folded ?? ''));
}

function hasInitial(own: readonly string[], letter: string, beside: string): boolean {
  return own.some((word) => word !== beside && (word === `${letter}.` || abbreviates(`${letter}.`, word)));
}

function touches(text: string, before: Word, word: Word): boolean {
  const between = before.folded.length === 1 ? afterInitial : withinName;
  return (
    between.test(text.slice(before.end, word.start)) || withinName.test(text.slice(before.end, word.start))
  );
}

/** "M. Martin" is not the pupil Léa Martin, but a grown-up of hers: known already, or somebody new. */
function titledPerson(word: Word, civility: Civility, people: People): Person {
  const name = { ...civility, words: [word.folded], role: 'adult' } as const;
  const known = people.meant(name);
  return known.length === 1 && known[0] ? known[0] : people.add(name);
}

/** Whether a single word is meant as a name: by its capital, or because it is nothing but a name. */
function isName(text: string, word: Word, titled: boolean): boolean {
  if (isParticle(word.folded) || word.folded.length < 2) return false;
  const capital = isCapitalised(text, word);
  if (!isCommonWord(word.folded)) return capital || word.folded.length > 2;
  return capital && (titled || !opensSentence(text, word.start) || fillsCell(text, word));
}

function isCapitalised(text: string, { start }: Word): boolean {
  const first = text.slice(start, start + 1);
  return first !== first.toLowerCase();
}

function opensSentence(text: string, at: number): boolean {
  return /(?:^|[\n\r.!?…«"“])[ \t\u00a0«"“]{0,3}$/u.test(text.slice(Math.max(0, at - 4), at));
}

/** Alone on its line or in its cell. */
function fillsCell(text: string, { start, end }: Word): boolean {
  return (
    (start === 0 || /[\n\r\t;|,][ \u00a0"]?$/u.test(text.slice(Math.max(0, start - 2), start))) &&
    (end === text.length || /^[ \u00a0"]?[\n\r\t;|,]/u.test(text.slice(end, end + 2)))
  );
}

/** Part of a number, a code or a file name: no word of its own. */
function isGlued(text: string, { start, end }: Word): boolean {
  return (
    /[\p{N}_]/u.test(text.slice(Math.max(0, start - 1), start)) || /[\p{N}_]/u.test(text.slice(end, end + 1))
  );
}
