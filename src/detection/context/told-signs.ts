import { isCorrespondent } from '../persons/correspondents.ts';
import { hashWord } from '../text/hash.ts';
import { gap, shape } from '../text/tokens.ts';
import { measuredSigns } from './measured-signs.ts';
import type { ReadText } from './told-features.ts';

/** Signs of a text's shape: who is named in it and how, and how it was typed. Names are those of the table of weights. */
export function* signsOf(document: ReadText): Generator<string> {
  yield* contextSigns(document);
  yield* personSigns(document);
  yield* writtenSigns(document.text);
  const { tokens } = document;
  if (tokens.shape[0] === shape.lower) yield 'small-letter-first';
  if (tokens.shape.subarray(0, tokens.count).includes(shape.number)) yield 'number';
  yield* wordSigns(document);
  yield* measuredSigns(document);
}

const hour = hashWord('h');
const inverted: ReadonlySet<number> = new Set('il elle ils elles on tu vous'.split(' ').map(hashWord));

/** How sentences are built: orders to a class, questions with the verb first, hours, tales. */
function* wordSigns({ tokens, sentence, text }: ReadText): Generator<string> {
  const counts = new Map<string, number>();
  const add = (sign: string) => counts.set(sign, (counts.get(sign) ?? 0) + 1);
  let sentences = 0;
  for (let token = 0; token < tokens.count; token++) {
    const opens = token === 0 || sentence[token] !== sentence[token - 1];
    if (opens) sentences++;
    const hash = tokens.hash[token] ?? 0;
    if (hash === hour && tokens.shape[token - 1] === shape.number) add('hour');
    if (tokens.gap[token] === gap.hyphen && inverted.has(hash)) add('inverted');
    const end = tokens.end[token] ?? 0;
    if (end - (tokens.start[token] ?? 0) < 4 || tokens.shape[token] === shape.number) continue;
    const ending = text.slice(end - 3, end).toLowerCase();
    if (ending.endsWith('ez')) add(opens ? 'order-first' : 'ez');
    else if (ending === 'ait' || ending === 'ent') add(ending);
    else if (ending.endsWith('ra')) add('future');
    else if (ending.endsWith('é') || ending.endsWith('ée')) add('participle');
  }
  for (const [sign, count] of counts) {
    yield sign;
    if (count > 2) yield `many-${sign}`;
  }
  if (sentences > 3 && tokens.count < sentences * 7) yield 'short-sentences';
}

function* contextSigns({ context }: ReadText): Generator<string> {
  if (context.school > 0) yield 'school';
  if (context.school > 1) yield 'clearly-school';
  for (const least of [1, 2, 4]) if (context.lesson >= least) yield `lesson-${least}`;
  if (context.short) yield 'short';
  if (context.personal) yield 'personal';
  if (context.publicFigures > 0) yield 'public-figure';
  if (context.publicFigures > 1) yield 'public-figures';
  for (const least of [15, 30, 100, 200]) if (context.words > least) yield `words-${least}`;
}

function* personSigns(document: ReadText): Generator<string> {
  const { mentions, rosters, groups, values } = document;
  const counts = new Map<string, number>();
  const add = (sign: string) => counts.set(sign, (counts.get(sign) ?? 0) + 1);
  const persons = new Set<number>();
  for (const { kind, role, person } of mentions) {
    add(kind);
    add(role);
    persons.add(person);
  }
  for (const { type, strength } of values) if (strength !== 'shape') add(type);
  for (const [sign, count] of counts) {
    yield sign;
    if (count > 1) yield `more-${sign}`;
  }
  if (mentions.length === 0) yield 'nobody';
  const strangers = mentions.filter((mention) => !isCorrespondent(document, mention));
  if (strangers.length < mentions.length)
    yield strangers.length === 0 ? 'only-correspondents' : 'correspondent';
  if (strangers.length > 0 && strangers.every(({ kind }) => kind === 'titled')) yield 'only-titles';
  if (persons.size === 1) yield 'one-person';
  if (persons.size > 2) yield 'three-persons';
  if (persons.size < mentions.length) yield 'named-again';
  if (rosters.length > 0) yield 'list';
  if (groups.length > 0) yield 'records';
}

const characters: ReadonlyMap<string, string> = new Map([
  ['?', 'question'],
  ['!', 'exclamation'],
  ['«', 'quote'],
  [':', 'colon'],
  ['(', 'bracket'],
  [';', 'semicolon'],
  ['→', 'arrow'],
  ['—', 'long-dash'],
  ['…', 'ellipsis'],
  ['=', 'equals'],
  ['<', 'angle'],
  ['{', 'brace'],
  ['[', 'square-bracket'],
  ['"', 'straight-quote'],
  ['/', 'slash'],
  ['*', 'star'],
  ['@', 'at'],
  ['€', 'euro'],
  ['%', 'percent'],
  ['\t', 'tab'],
]);

function* writtenSigns(text: string): Generator<string> {
  const seen = new Set<string>();
  let lines = 0;
  for (let at = 0; at < text.length; at++) {
    const written = text[at] ?? '';
    if (written === '\n') lines++;
    else if (written >= '\ud83c' && written <= '\ud83e') seen.add('emoji');
    const sign = characters.get(written);
    if (sign !== undefined) seen.add(sign);
    if ((at === 0 || text[at - 1] === '\n') && isNumbering(text, at)) seen.add('numbered');
  }
  yield* seen;
  if (lines > 0) yield 'lines';
  if (lines > 3) yield 'many-lines';
  const last = text.trimEnd().at(-1) ?? '';
  yield '.!?…'.includes(last) ? 'ends-as-sentence' : 'ends-open';
}

/** "1. …", "2) …", "a. …", "- …" at the head of a line. */
function isNumbering(text: string, at: number): boolean {
  return /^(?:[\da-eA-E]{1,2}[.)°]|[-–•*])[ \t]/u.test(text.slice(at, at + 5));
}
