import type { DocumentContext } from '../context/document-context.ts';
import type { DocumentView } from '../document-view.ts';
import type { Theme } from '../lexicon/lexicon-entry.ts';
import type { PersonMention } from '../persons/person-mention.ts';
import { hashWord } from '../text/hash.ts';
import { type ThemeHit, themeBit } from '../text/theme-hits.ts';

const strengthOfKind: Readonly<Record<PersonMention['kind'], number>> = {
  titled: 3,
  full: 3,
  initial: 3,
  record: 3,
  listed: 2,
  first: 2,
  pattern: 1,
};

/** Points for and against one phrase being said of one person; `distance` in sentences, or as the heading of a list. */
export function weighAnchor(
  document: DocumentView,
  hit: ThemeHit,
  mention: PersonMention,
  distance: number | 'list',
): number {
  const { context } = document;
  const listed = distance === 'list';
  let points = listed
    ? 3
    : strengthOfKind[mention.kind] - distance + nearness(document, hit, mention, distance);
  points += hit.weight - context.lesson + schoolPoints(context, hit.weight) + toldPoints(document);
  if (context.short) points += context.personal && context.distinct('mail') === 0 ? 2 : 1;
  else if (context.distinct('mail') === 0) points -= 3 - context.school;
  // Somebody's whole name and no school in sight: the press, more often than a colleague.
  if (context.school === 0 && !context.personal) {
    if (mention.kind === 'full') points -= 2;
    else if (mention.kind === 'first' && !context.short) points--;
  }
  if (mention.kind === 'pattern' && context.school < 2 && !context.personal) points -= 2;
  // "La maman de Tess m'a confié…": a first name and a relative are private life, the press has whole names.
  if (mention.kind === 'first' && context.school < 2 && hasInSentence(document, hit, 'relative')) points++;
  if (isHeading(hit)) points++;
  if (hasInSentence(document, hit, 'when')) points++;
  if (hasInSentence(document, hit, 'rule')) points -= 2;
  if (hasInSentence(document, hit, 'office')) points -= 2;
  return points;
}

/** Words of a text that say what it is about, before it begins to tell. */
const headingWords = 10;

export function isHeading({ first, weight }: ThemeHit): boolean {
  return first < headingWords && weight > 1;
}

/** Points for ten tenths of log odds, as they weigh against the other points on the tuned texts, and their bounds. */
const toldStep = 1.6;
const toldMost = 3;
const toldLeast = -6;
/** A letter is a message already, whatever else it looks like. */
const toldLeastOfLetter = -3;

/** What the whole text looks like, a message about people or anything else, moves each of its phrases. */
export function toldPoints({ told, context }: DocumentView): number {
  const least = context.distinct('mail') > 0 ? toldLeastOfLetter : toldLeast;
  return Math.max(least, Math.min(toldMost, Math.round((told / 10) * toldStep)));
}

/** A word that everybody uses of everything says nothing outside a school. */
function schoolPoints({ school, personal }: DocumentContext, weight: number): number {
  if (school === 2) return 1;
  if (school === 1) return weight === 3 ? 1 : 0;
  return weight === 3 ? 0 : personal ? -1 : -2;
}

/** Words between a person and what is said of them: side by side, in one clause, or with another thought between. */
const beside = 4;
const clause = 14;

function nearness(document: DocumentView, hit: ThemeHit, mention: PersonMention, distance: number): number {
  if (distance > 0) return refersBack(document, hit) ? 0 : -2;
  const between = hit.first >= mention.last ? hit.first - mention.last : mention.first - hit.last;
  if (between <= clause * 2 && hasSemicolon(document, hit, mention)) return -3;
  if (between <= beside) return isPredicate(document, hit, mention) ? 2 : 1;
  return between <= clause ? 0 : between <= clause * 2 ? -1 : -2;
}

/** "Mme X est absente ; M. Y accueille ses élèves": the absence is not his. */
function hasSemicolon({ text, tokens }: DocumentView, hit: ThemeHit, mention: PersonMention): boolean {
  const from = Math.min(hit.last, mention.last) - 1;
  const to = Math.max(hit.first, mention.first);
  return text.slice(tokens.end[from], tokens.start[to]).includes(';');
}

const auxiliaries: ReadonlySet<number> = new Set(
  'est sont sera seront etait a ont ete aura fait'.split(' ').map(hashWord),
);

/** "Lina **est** encore **absente**": a plain word said of the subject itself weighs like a phrase. */
function isPredicate({ tokens }: DocumentView, hit: ThemeHit, mention: PersonMention): boolean {
  if (hit.weight !== 2 || hit.first <= mention.last) return false;
  for (let token = mention.last; token < hit.first; token++) {
    if (auxiliaries.has(tokens.hash[token] ?? 0)) return true;
  }
  return false;
}

const pronouns: ReadonlySet<number> = new Set(
  'il elle ils elles lui son sa ses leur leurs l on votre vos'.split(' ').map(hashWord),
);
const lookedBack = 16;

/** "Léa est en CM1. **Elle** est allergique": the sentence says that it goes on about somebody, or is a label's value. */
function refersBack(document: DocumentView, hit: ThemeHit): boolean {
  const sentence = document.sentence[hit.first];
  for (let token = hit.last; token >= Math.max(0, hit.first - lookedBack); token--) {
    if (document.sentence[token] !== sentence) {
      if (token < hit.first) break;
      continue;
    }
    if (pronouns.has(document.tokens.hash[token] ?? 0)) return true;
  }
  const line = document.lines[document.tokens.line[hit.first] ?? 0];
  return line !== undefined && line.first >= hit.first - 3 && line.last - line.first <= clause;
}

const secondPerson: ReadonlySet<number> = new Set(
  'tu te t ton ta tes toi vous votre vos'.split(' ').map(hashWord),
);

/** "Bonjour Mme Roy, **votre** arrêt est bien reçu": the sentence speaks to the reader. */
export function addresses({ tokens, sentence }: DocumentView, hit: ThemeHit): boolean {
  for (let token = Math.max(0, hit.first - lookedBack); token < hit.last + lookedBack; token++) {
    if (sentence[token] === sentence[hit.first] && secondPerson.has(tokens.hash[token] ?? 0)) return true;
  }
  return false;
}

/** Whether the hit's sentence also speaks of another theme. */
export function hasInSentence(document: DocumentView, hit: ThemeHit, theme: Theme): boolean {
  return ((document.sentenceThemes[document.sentence[hit.first] ?? 0] ?? 0) & themeBit(theme)) !== 0;
}
