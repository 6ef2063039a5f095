import type { Detector, Draft } from '../detector.ts';
import type { DocumentView } from '../document-view.ts';
import type { InfoType } from '../info-types.ts';
import type { PersonMention } from '../persons/person-mention.ts';
import type { ColumnType } from '../structure/column-types.ts';
import type { RowGroup } from '../structure/record.ts';
import { tokenFrom } from '../text/token-at.ts';
import { factsOfColumns, personsOf, type RowFact } from './columns.ts';
import { nameSpans } from './name-spans.ts';
import { spansOf, valueSpans } from './value-spans.ts';

const attributes: ReadonlySet<ColumnType> = new Set<ColumnType>([
  'birth-date',
  'birth-place',
  'address',
  'ine',
]);
const valueTypes: readonly InfoType[] = ['birth-date', 'birth-place', 'postal-address'];

/** One or more pupils with birth date, address, parents: a card, a row of ONDE or SIECLE, a sentence. */
export const pupilRecord: Detector = {
  id: 'pupil-record',
  category: 'pupil-record',
  detect: (document) => detectRows(document) ?? detectProse(document) ?? detectClassBeside(document),
};

/** Columns that make more of a class list than a class list. */
const revealing: readonly ColumnType[] = [
  'birth-place',
  'address',
  'town',
  'phone',
  'email',
  'adult-name',
  'adult-last-name',
  'nir',
  'family',
  'local-id',
  'exam-number',
];

function detectRows(document: DocumentView): Draft | undefined {
  const facts = factsOfColumns(document, attributes);
  const persons = personsOf(facts);
  if (persons.size === 0 || document.context.lesson >= 3) return undefined;
  const groups = new Set(facts.map((fact) => fact.group));
  const rich = facts.length > persons.size || [...groups].some((group) => holdsMore(document, group));
  if (!rich && persons.size > 2) return undefined;
  if (persons.size === 1 && facts.length === 1 && isLoneAddress(document, facts[0])) return undefined;
  return {
    confidence: 'high',
    count: persons.size,
    spans: [...nameSpans(document.mentions, 'pupil'), ...valueSpans(document, ...valueTypes)],
    evidence: [...groups].some((group) => group.known >= 5)
      ? ['column-header', 'known-export']
      : ['column-header'],
  };
}

/** The column is filled in some row: an empty "courriel" reveals nothing. */
function holdsMore(document: DocumentView, group: RowGroup): boolean {
  if (!revealing.some((type) => group.types.has(type))) return false;
  return group.rows.some((row) =>
    row.cells.some(
      ({ type, start, end }) =>
        type !== undefined &&
        revealing.includes(type) &&
        /[\p{L}\p{N}]/u.test(document.text.slice(start, end)),
    ),
  );
}

/** A name and an address, no school in sight: an exercise, a shop, a letter head. */
function isLoneAddress({ context }: DocumentView, fact: RowFact | undefined): boolean {
  return fact?.cell.type === 'address' && context.school === 0;
}

/** Born in the last 22 years: a pupil; somebody older is a staff file or a biography. */
function isPupilDate(document: DocumentView, start: number, end: number): boolean {
  const year = /(?:19|20)\d\d/u.exec(document.text.slice(start, end))?.[0];
  return year === undefined || Number(year) >= document.year - 22;
}

function detectProse(document: DocumentView): Draft | undefined {
  const { context } = document;
  const births = document.values.filter(
    (value) => value.type === 'birth-date' && isPupilDate(document, value.start, value.end),
  );
  const said = births.filter((value) => value.strength !== 'shape');
  const pupils = document.mentions.filter((mention) => mention.kind !== 'titled' || said.length > 0);
  const addresses = document.values.filter((value) => value.type === 'postal-address');
  if (pupils.length === 0 || context.lesson >= 3) return undefined;
  if (said.length === 0 && isLetterHead(document, pupils)) return undefined;
  const points =
    Math.min(said.length, 1) * 2 +
    (births.length > said.length ? 1 : 0) +
    Math.min(addresses.length, 1) +
    context.school +
    (context.distinct('relative') > 0 ? 1 : 0) -
    context.lesson;
  if (births.length + addresses.length === 0 || (said.length === 0 && addresses.length === 0) || points < 3)
    return undefined;
  const count = Math.max(1, Math.min(new Set(pupils.map((mention) => mention.person)).size, said.length));
  const spans = [...nameSpans(document.mentions, 'pupil'), ...valueSpans(document, ...valueTypes)];
  return {
    confidence: points >= 4 ? 'high' : 'medium',
    count,
    spans,
    evidence: said.length > 0 ? ['birth-date'] : ['neighbour-word'],
  };
}

/** An address and nobody who is a child: a letter's head or foot. */
function isLetterHead({ context, values }: DocumentView, mentions: readonly PersonMention[]): boolean {
  if (mentions.every((mention) => mention.role === 'adult')) return true;
  if (context.distinct('pupil') > 0 || context.distinct('relative') > 0) return false;
  return (
    !values.some((value) => value.type === 'class-name') && mentions.every(({ role }) => role !== 'pupil')
  );
}

/** Words between a name and a class that belong together: "Lenzo (CP)", "élève de 6e3, Eliott". */
const beside = 8;

/**
 * Somebody named beside a class: a real pupil, whatever is said of them. Weak by itself, so only a reminder; it
 * catches what no list of themes can hold.
 */
function detectClassBeside(document: DocumentView): Draft | undefined {
  const { context } = document;
  if (context.lesson >= 2 || context.words > 250) return undefined;
  const classes = document.values.filter((value) => value.type === 'class-name');
  const pupils = document.mentions.filter((mention) => mention.kind !== 'titled' && mention.role !== 'adult');
  const anchored = pupils.filter((mention) => {
    const sentence = document.sentence[mention.first];
    return classes.some((value) => {
      const token = tokenFrom(document.tokens, value.start);
      return document.sentence[token] === sentence && Math.abs(token - mention.first) <= beside;
    });
  });
  if (anchored.length === 0) return undefined;
  const spans = [...nameSpans(document.mentions, 'pupil'), ...spansOf(classes)];
  return {
    confidence: 'low',
    count: new Set(anchored.map((mention) => mention.person)).size,
    spans,
    evidence: ['class-context'],
  };
}
