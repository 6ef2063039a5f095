import type { DocumentView } from '../document-view.ts';
import { firstIndex } from '../first-index.ts';
import type { Theme } from '../lexicon/lexicon-entry.ts';
import type { PersonMention } from '../persons/person-mention.ts';
import type { RowGroup } from '../structure/record.ts';
import { hashWord } from '../text/hash.ts';
import type { ThemeHit } from '../text/theme-hits.ts';
import type { Anchored } from './anchored-themes.ts';

type Placed = Pick<Anchored, 'mention' | 'hit'>;

/** What a phrase of these themes says of the person beside it: staff is above zero, pupils are below. */
const sides: readonly (readonly [Theme, 1 | -1])[] = [
  ['duty', 1],
  ['staff', 1],
  ['pupil', -1],
];
/** Words on either side that still speak of the same matter, and the most that one theme may say. */
const wordsAround = 25;
const mostOfTheme = 6;

/** Whether what is said is said of a member of staff: by the form of the name, then by what stands around it. */
export function isStaff(document: DocumentView, anchored: Placed): boolean {
  const side = sideOf(document, anchored);
  if (side !== 0) return side > 0;
  return anchored.mention.role === 'adult' || sideOfText(document) > 0;
}

/** Above zero for staff, below for pupils, zero where nothing tells. */
export function sideOf(document: DocumentView, { mention, hit }: Placed): number {
  return sideOfName(document, mention) + sideOfWords(document, mention, hit);
}

/** A table of colleagues: a column for them, and none for pupils. */
export function isStaffTable({ context }: DocumentView, { types }: RowGroup): boolean {
  if (types.has('full-name') || types.has('ine') || types.has('birth-date')) return false;
  if (types.has('adult-name') || types.has('adult-last-name')) {
    return !types.has('last-name') || context.distinct('duty') >= context.distinct('pupil');
  }
  if (types.has('class')) return false;
  return types.has('role') || types.has('career') || types.has('numen') || types.has('title');
}

function sideOfName(document: DocumentView, mention: PersonMention): number {
  const { tokens } = document;
  if (mention.kind === 'titled') {
    const title = tokens.hash[mention.first - 1] ?? 0;
    if (families.has(title)) return -5;
    // "Bonjour Mme Jégou, je garde Lény à la maison": who is written to is not who is missing.
    return greetings.has(tokens.hash[mention.first - 2] ?? 0) ? 0 : 5;
  }
  return (mention.kind === 'record' ? sure : guessed)[mention.role];
}

/** A column says who somebody is; a first name only hints at a generation. */
const sure = { adult: 4, pupil: -4, unknown: 0 } as const;
const guessed = { adult: 1, pupil: -1, unknown: 0 } as const;

const families: ReadonlySet<number> = new Set('famille familles'.split(' ').map(hashWord));
const greetings: ReadonlySet<number> = new Set(
  'bonjour bonsoir bjr bsr salut slt cher chere madame monsieur merci hello coucou'.split(' ').map(hashWord),
);

function sideOfWords(document: DocumentView, mention: PersonMention, hit: ThemeHit): number {
  const from = Math.min(mention.first, hit.first) - wordsAround;
  const to = Math.max(mention.last, hit.last) + wordsAround;
  let side = 0;
  for (const [theme, sign] of sides) {
    const hits = document.hits.get(theme) ?? [];
    let said = 0;
    const start = firstIndex(hits.length, (index) => (hits[index]?.first ?? 0) < from);
    for (let index = start; index < hits.length && said < mostOfTheme; index++) {
      const near = hits[index];
      if (!near || near.first > to) break;
      if (document.sentence[near.first] === document.sentence[mention.first]) said += near.weight;
      else said += near.weight / 2;
    }
    side += sign * Math.min(mostOfTheme, said);
  }
  return side;
}

function sideOfText({ context }: DocumentView): number {
  return context.distinct('staff') + context.distinct('duty') - context.distinct('pupil');
}
