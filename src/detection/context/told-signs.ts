import { shape } from '../text/tokens.ts';
import type { ReadText } from './told-features.ts';

/** Signs of a text's shape: who is named in it and how, and how it was typed. Names are those of the table of weights. */
export function* signsOf(document: ReadText): Generator<string> {
  yield* contextSigns(document);
  yield* personSigns(document);
  yield* writtenSigns(document.text);
  const { tokens } = document;
  if (tokens.shape[0] === shape.lower) yield 'small-letter-first';
  if (tokens.shape.subarray(0, tokens.count).includes(shape.number)) yield 'number';
}

function* contextSigns({ context }: ReadText): Generator<string> {
  if (context.school > 0) yield 'school';
  if (context.school > 1) yield 'clearly-school';
  for (const least of [1, 2, 4]) if (context.lesson >= least) yield `lesson-${least}`;
  if (context.short) yield 'short';
  if (context.personal) yield 'personal';
  for (const least of [15, 30, 100, 200]) if (context.words > least) yield `words-${least}`;
}

function* personSigns({ mentions, rosters, groups, values }: ReadText): Generator<string> {
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
  }
  yield* seen;
  if (lines > 0) yield 'lines';
  if (lines > 3) yield 'many-lines';
  const last = text.trimEnd().at(-1) ?? '';
  yield '.!?…'.includes(last) ? 'ends-as-sentence' : 'ends-open';
}
