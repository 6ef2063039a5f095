import type { Detection, FoundSpan } from '../detection/finding.ts';
import { isName, spansToReplace } from './found-spans.ts';
import { loginMentions } from './login-forms.ts';
import { type Mention, mentionOf } from './mentions.ts';
import { joinNameColumns } from './name-columns.ts';
import { foldName, type Range, type Word, wordsOf } from './name-words.ts';
import { People, type Person, type Role } from './people.ts';
import { residualMentions } from './residual-mentions.ts';
import { StandIns, type StandInWords, wordsOfStandIns } from './stand-ins.ts';

/** One piece of the text and what takes its place. */
export interface Replacement extends Range {
  readonly standIn: string;
}

type Piece = Range &
  ({ readonly people: readonly Person[] } | { readonly type: FoundSpan['type'] } | { readonly rest: true });

/** Everything to replace in a text, in order, without overlaps. */
export function replacements(text: string, detection: Detection, words: StandInWords): Replacement[] {
  const spans = spansToReplace(text, detection);
  const mentions = joinNameColumns(text, namesIn(text, spans, words));
  const people = new People();
  const found = [...namedPieces(text, mentions, people), ...spans.filter(({ type }) => !isName(type))];
  const logins = outside(loginMentions(text, people.everyone()), found);
  const free = outside(wordsOf(text), [...found, ...logins]);
  const residual = residualMentions(text, free, people);
  const pieces: Piece[] = [...found, ...logins, ...residual].sort((one, other) => one.start - other.start);
  const standIns = new StandIns(words, text);
  return pieces.map((piece) => ({ start: piece.start, end: piece.end, standIn: standInOf(piece, standIns) }));
}

function standInOf(piece: Piece, standIns: StandIns): string {
  if ('people' in piece) return standIns.for(piece.people);
  return 'type' in piece ? standIns.label(piece.type) : '';
}

function namesIn(text: string, spans: readonly FoundSpan[], words: StandInWords): Mention[] {
  const own = new Set(wordsOfStandIns(words).map(foldName));
  return spans
    .filter(({ type }) => isName(type))
    .map((span) => mentionOf(text, span))
    .filter((mention) => mention !== undefined)
    .filter((mention) => !mention.words.some((word) => own.has(word)));
}

/** Who is who: the fullest names first, so that shorter ones find them. */
function namedPieces(text: string, mentions: readonly Mention[], people: People): Piece[] {
  const fullness = ({ words }: Mention) =>
    words.length + words.filter((word) => !word.endsWith('.')).length * 10;
  const fullestFirst = [...mentions].sort((one, other) => fullness(other) - fullness(one));
  const votes = new Map<Person, Role[]>();
  const meant = new Map<Mention, readonly Person[]>();
  for (const mention of fullestFirst) {
    const known = people.meant(mention);
    const persons = known.length > 0 ? known : [people.add(mention)];
    meant.set(mention, persons);
    const [person] = persons;
    if (!person || persons.length > 1) continue;
    const roles = votes.get(person);
    if (roles) roles.push(mention.role);
    else votes.set(person, [mention.role]);
  }
  for (const [person, roles] of votes) person.role = mostVoted(roles);
  return mentions.flatMap((mention) => partPieces(text, mention, meant.get(mention) ?? []));
}

function mostVoted(roles: readonly Role[]): Role {
  const pupil = roles.filter((role) => role === 'pupil').length;
  const adult = roles.filter((role) => role === 'adult').length;
  if (pupil === 0 && adult === 0) return 'person';
  return pupil >= adult ? 'pupil' : 'adult';
}

/**
 * Each cell of a name carries the stand-in: whichever column is kept says who it is. A name that a line wrap cuts gets it
 * once; alone on its lines, one cell a line, it gets it on each.
 */
function partPieces(text: string, { parts }: Mention, people: readonly Person[]): Piece[] {
  return parts.map(({ start, end }, index): Piece => {
    const before = parts[index - 1];
    const wrapped = before !== undefined && /[\r\n]/u.test(text.slice(before.end, start));
    return wrapped && !fillsLines(text, parts) ? { start, end, rest: true } : { start, end, people };
  });
}

function fillsLines(text: string, parts: readonly Range[]): boolean {
  const [first, last] = [parts[0], parts.at(-1)];
  const before = text.slice(Math.max(0, (first?.start ?? 0) - 1), first?.start);
  const after = text.slice(last?.end, (last?.end ?? 0) + 1);
  return /^[\r\n]?$/u.test(before) && /^[\r\n]?$/u.test(after);
}

/** Those of the ranges that touch none of the taken ones. Both may be long: one pass over each. */
function outside<R extends Range | Word>(ranges: readonly R[], taken: readonly Range[]): R[] {
  const sorted = [...taken].sort((one, other) => one.start - other.start);
  let at = 0;
  return ranges.filter(({ start, end }) => {
    while ((sorted[at]?.end ?? Number.POSITIVE_INFINITY) <= start) at++;
    return (sorted[at]?.start ?? Number.POSITIVE_INFINITY) >= end;
  });
}
