import type { Dictionaries } from '../dictionaries/dictionaries.ts';
import { wordBits } from '../dictionaries/word-bits.ts';
import type { TextView } from '../text/text-view.ts';
import { gap, shape } from '../text/tokens.ts';
import { cueOf, isSubject } from './name-cues.ts';
import { findNameRows } from './name-rows.ts';
import { hasInitial, type NameRun, readNameRun } from './name-run.ts';
import {
  beginsPhrase,
  has,
  isCapital,
  isFirstName,
  isGlued,
  isJoined,
  isParticle,
  startsSentence,
  wordAt,
  wordLength,
} from './name-words.ts';
import type { Candidate, MentionKind, Role } from './person-mention.ts';
import { isPublicFigure } from './silent-names.ts';

const determiners = new Set(
  'le la les l un une des du ce cet cette mon ma mes ton ta sa ses son notre votre leur au aux'.split(' '),
);

/** Every person named in the text, left to right; no two overlap. */
export function findMentions(view: TextView, dictionaries: Dictionaries): Candidate[] {
  const found: Candidate[] = [];
  const plain = readCase(view);
  const rows = findNameRows(view);
  for (let token = 0; token < view.tokens.count; ) {
    const mention =
      rows[token] === 1 ? readOfRow(view, token, rows) : mentionAt(view, dictionaries, token, plain);
    if (mention) {
      found.push(mention);
      token = mention.last;
    } else token++;
  }
  return found;
}

/** One of many first names in a row: itself and what a hyphen ties to it. */
function readOfRow(view: TextView, first: number, rows: Uint8Array): Candidate {
  let last = first + 1;
  while (last < view.tokens.count && rows[last] === 1 && isGlued(view, last)) last++;
  return candidate(view, { first, last }, 'first', roleHint(view, { first, last }), false);
}

/** Sentences whose case says nothing: all small or all capitals. */
function readCase(view: TextView): Uint8Array {
  const { tokens, sentence } = view;
  const blind = new Uint8Array((sentence[tokens.count - 1] ?? 0) + 1);
  for (let from = 0; from < tokens.count; ) {
    const current = sentence[from] ?? 0;
    let to = from;
    let capital = 0;
    let caps = 0;
    let words = 0;
    for (; to < tokens.count && sentence[to] === current; to++) {
      const written = tokens.shape[to];
      if (written === shape.number || written === shape.mixed) continue;
      words++;
      if (written === shape.caps || written === shape.initial) caps++;
      else if (written === shape.capitalised && to > from) capital++;
    }
    if (capital === 0 && (caps === 0 || (caps === words && words > 3))) blind[current] = caps === 0 ? 1 : 2;
    from = to;
  }
  return blind;
}

function mentionAt(
  view: TextView,
  dictionaries: Dictionaries,
  token: number,
  blind: Uint8Array,
): Candidate | undefined {
  const caseless = blind[view.sentence[token] ?? 0] ?? 0;
  if (has(view, token, wordBits.title)) {
    const titled = readTitled(view, dictionaries, token, caseless);
    if (titled) return titled;
  }
  if (caseless !== 0) {
    const bare = readCaseless(view, dictionaries, token);
    if (bare) return bare;
  }
  if (caseless === 2 || !isCapital(view, token)) return undefined;
  return readUntitled(view, dictionaries, token);
}

function candidate(
  view: TextView,
  run: { first: number; last: number },
  kind: MentionKind,
  role: Role,
  publicFigure: boolean,
): Candidate {
  const range = { start: view.tokens.start[run.first] ?? 0, end: view.tokens.end[run.last - 1] ?? 0 };
  return { kind, role, ranges: [range], first: run.first, last: run.last, publicFigure };
}

/** "Mme Dupont", "M. de La Tour", "monsieur benali" where nothing has capitals. */
function readTitled(
  view: TextView,
  dictionaries: Dictionaries,
  token: number,
  caseless: number,
): Candidate | undefined {
  const next = token + 1;
  if (next >= view.tokens.count || !isTitleGap(view.tokens.gap[next] ?? 0)) return undefined;
  const title = wordAt(view, token).toLowerCase();
  if (title.length <= 2 && !isCapital(view, token)) {
    const known = has(view, next, wordBits.surname | wordBits.firstName);
    const dotted = view.tokens.gap[next] === (gap.space | gap.dot);
    if (caseless !== 1 || !(title === 'mr' || (title === 'm' && (known || dotted)))) return undefined;
  }
  if (isPlaceholder(view, next)) return undefined;
  const run = readNameRun(view, next, Math.min(view.tokens.count, next + 6));
  if (run && caseless !== 2)
    return candidate(view, run, 'titled', 'adult', isPublicFigure(view, run, dictionaries, true));
  // "les familles boursières": without capitals a family needs none of these words to be a name.
  if (caseless === 0 || title.startsWith('famille') || !isTitledWord(view, next)) return undefined;
  const second = next + 1;
  const more =
    second < view.tokens.count &&
    isJoined(view, second) &&
    isFirstName(view, next) &&
    isTitledWord(view, second) &&
    !beginsPhrase(view, dictionaries, second);
  const bare = { first: next, last: more ? second + 1 : second, units: more ? 2 : 1, firstNames: 0 };
  return candidate(view, bare, 'titled', 'adult', isPublicFigure(view, bare, dictionaries, true));
}

function isTitleGap(between: number): boolean {
  return between === gap.space || between === (gap.space | gap.dot) || between === gap.dot;
}

function isTitledWord(view: TextView, token: number): boolean {
  const written = view.tokens.shape[token];
  if (written === shape.number || written === shape.mixed || wordLength(view, token) < 3) return false;
  return (
    !has(view, token, wordBits.common | wordBits.titleOnly | wordBits.title) ||
    has(view, token, wordBits.surname)
  );
}

/** "M. X", "Mme Y", "Monsieur Untel": nobody. */
function isPlaceholder(view: TextView, token: number): boolean {
  return /^(?:[A-Z]|X{2,4}|Untel|Unetelle|Machin|Truc|Tartempion|Bidule|Nom|Prénom|Adulte?|Élève|Eleve|Personne|Person|Pupil)$/iu.test(
    wordAt(view, token),
  );
}

/** In "lucas martin est absent" or "LUCAS MARTIN EST ABSENT" only the dictionaries can tell. */
function readCaseless(view: TextView, dictionaries: Dictionaries, token: number): Candidate | undefined {
  if (!isFirstName(view, token) || has(view, token, wordBits.alsoWord) || wordLength(view, token) < 3)
    return undefined;
  const before = token - 1;
  if (before >= 0 && isJoined(view, token) && determiners.has(wordAt(view, before).toLowerCase()))
    return undefined;
  let last = token + 1;
  while (
    last < view.tokens.count &&
    isJoined(view, last) &&
    isCaselessName(view, dictionaries, last) &&
    last - token < 4
  )
    last++;
  const units = last - token;
  const initial = units === 1 && isSmallInitial(view, last);
  if (initial) last++;
  const run: NameRun = { first: token, last, units, firstNames: 1 };
  return candidate(
    view,
    run,
    initial ? 'initial' : units > 1 ? 'full' : 'first',
    roleHint(view, run),
    isPublicFigure(view, run, dictionaries, false),
  );
}

/** "rayane b": no letter that is a word in a message ("a", "y", "c", "d", "m", "t"…). */
function isSmallInitial(view: TextView, token: number): boolean {
  if (token >= view.tokens.count || view.tokens.gap[token] !== gap.space) return false;
  return wordLength(view, token) === 1 && 'befghikpqruvwz'.includes(wordAt(view, token).toLowerCase());
}

function isCaselessName(view: TextView, dictionaries: Dictionaries, token: number): boolean {
  const plainSurname = has(view, token, wordBits.surname) && !has(view, token, wordBits.surnameAlsoWord);
  const plainFirst = has(view, token, wordBits.firstName) && !has(view, token, wordBits.alsoWord);
  return (
    (plainSurname || plainFirst) &&
    !has(view, token, wordBits.common) &&
    !beginsPhrase(view, dictionaries, token) &&
    wordLength(view, token) > 2
  );
}

function readUntitled(view: TextView, dictionaries: Dictionaries, from: number): Candidate | undefined {
  const run = readNameRun(view, from, view.tokens.count);
  if (!run) return undefined;
  const trimmed = trimStart(view, run);
  if (trimmed.firstNames === 0)
    return (
      readCued(view, dictionaries, trimmed) ??
      readPattern(view, dictionaries, trimmed) ??
      readSubject(view, dictionaries, trimmed)
    );
  const silent = isPublicFigure(view, trimmed, dictionaries, false);
  if (trimmed.units > 1) return candidate(view, trimmed, 'full', roleHint(view, trimmed), silent);
  if (hasInitial(view, trimmed.last)) {
    return candidate(
      view,
      { first: trimmed.first, last: trimmed.last + 1 },
      'initial',
      roleHint(view, trimmed),
      silent,
    );
  }
  const only = trimmed.first;
  const doubtful =
    has(view, only, wordBits.alsoWord) &&
    (startsSentence(view, only) || view.tokens.shape[only] === shape.caps);
  if (doubtful && trimmed.last - trimmed.first === 1) return undefined;
  return candidate(view, trimmed, 'first', roleHint(view, trimmed), silent);
}

/** "Hier Lucas", "Apprécié Lucas": the capital of a sentence's first word says nothing about it. */
function trimStart(view: TextView, run: NameRun): NameRun {
  const { first, last } = run;
  if (last - first < 2 || !startsSentence(view, first) || view.tokens.shape[first] !== shape.capitalised)
    return run;
  if (has(view, first, wordBits.firstName | wordBits.surname) || isParticle(view, first)) return run;
  if (view.tokens.gap[first + 1] !== gap.space || !isFirstName(view, first + 1)) return run;
  // "Dubreuilh Lucas" alone on its line is a name; at the head of a sentence it is a verb or a greeting.
  const line = view.tokens.line[first];
  const alone =
    last >= view.tokens.count ||
    view.tokens.line[last] !== line ||
    (view.tokens.gap[last] ?? 0) !== gap.space;
  return alone ? run : { first: first + 1, last, units: run.units - 1, firstNames: run.firstNames };
}

/** A name that no dictionary knows, told by its neighbour: "l'élève X", "famille X", "X, né le", "X (6e4)". */
function readCued(view: TextView, dictionaries: Dictionaries, run: NameRun): Candidate | undefined {
  if (run.units > 4 || wordLength(view, run.first) < 3) return undefined;
  for (let token = run.first; token < run.last; token++) {
    if (run.units === 1 && beginsPhrase(view, dictionaries, token)) return undefined;
  }
  const cue = cueOf(view, run);
  if (!cue || isPublicFigure(view, run, dictionaries, false)) return undefined;
  return candidate(view, run, run.units > 1 ? 'full' : cue === 'adult' ? 'titled' : 'first', cue, false);
}

/** "KHERBACHE Wiyam": capitals and then a capitalised word, no part known; rare names look like this. */
function readPattern(view: TextView, dictionaries: Dictionaries, run: NameRun): Candidate | undefined {
  const { first, last } = run;
  const surnameFirst =
    view.tokens.shape[first] === shape.caps && view.tokens.shape[last - 1] === shape.capitalised;
  const surnameLast =
    view.tokens.shape[first] === shape.capitalised && view.tokens.shape[last - 1] === shape.caps;
  if (run.units < 2 || run.units > 4 || wordLength(view, first) < 3 || wordLength(view, last - 1) < 3)
    return undefined;
  if (!surnameFirst && !surnameLast && !isUnknownPair(view, run)) return undefined;
  for (let token = first; token < last; token++)
    if (beginsPhrase(view, dictionaries, token)) return undefined;
  return candidate(view, run, 'pattern', 'unknown', isPublicFigure(view, run, dictionaries, false));
}

/** "Eluoann a un TDAH", "Saverio est exclu": one unknown capitalised word that something is said of. */
function readSubject(view: TextView, dictionaries: Dictionaries, run: NameRun): Candidate | undefined {
  const { first, last } = run;
  if (last - first !== 1 || view.tokens.shape[first] !== shape.capitalised || wordLength(view, first) < 4)
    return undefined;
  if (!isSubject(view, first) || has(view, first, wordBits.placeLead)) return undefined;
  if (beginsPhrase(view, dictionaries, first)) return undefined;
  return candidate(view, run, 'pattern', 'unknown', isPublicFigure(view, run, dictionaries, false));
}

/** "Tsering Lhamo" inside a sentence: two capitals in a row are a name more often than not. */
function isUnknownPair(view: TextView, run: NameRun): boolean {
  const { first, last } = run;
  if (last - first !== 2 || startsSentence(view, first) || view.tokens.gap[first + 1] !== gap.space)
    return false;
  return [first, first + 1].every((token) => view.tokens.shape[token] === shape.capitalised);
}

/** Names of one generation only hint at who is meant; what stands around decides. */
function roleHint(view: TextView, run: { first: number; last: number }): Role {
  let role: Role = 'unknown';
  for (let token = run.first; token < run.last; token++) {
    if (!isFirstName(view, token)) continue;
    if (has(view, token, wordBits.younger)) return 'pupil';
    if (has(view, token, wordBits.elder)) role = 'adult';
  }
  return role;
}
