import type { Detector, Draft, DraftSpan } from '../detector.ts';
import type { DocumentView } from '../document-view.ts';
import type { InfoType } from '../info-types.ts';
import type { ColumnType } from '../structure/column-types.ts';
import { factsOfColumns, personsOf } from './columns.ts';
import { nameSpans } from './name-spans.ts';

const attributes: ReadonlySet<ColumnType> = new Set<ColumnType>([
  'birth-date',
  'birth-place',
  'address',
  'ine',
]);
const valueTypes: ReadonlySet<InfoType> = new Set<InfoType>(['birth-date', 'birth-place', 'postal-address']);

/** One or more pupils with birth date, address, parents: a card, a row of ONDE or SIECLE, a sentence. */
export const pupilRecord: Detector = {
  id: 'pupil-record',
  category: 'pupil-record',
  detect: (document) => detectRows(document) ?? detectProse(document),
};

function valueSpans(document: DocumentView): DraftSpan[] {
  return document.values
    .filter((value) => valueTypes.has(value.type))
    .map(({ start, end, type }) => ({ start, end, type }));
}

function detectRows(document: DocumentView): Draft | undefined {
  const facts = factsOfColumns(document, attributes);
  const persons = personsOf(facts);
  if (persons.size === 0 || document.context.lesson >= 4) return undefined;
  return {
    confidence: 'high',
    count: persons.size,
    spans: [...nameSpans(document.mentions, 'pupil'), ...valueSpans(document)],
    evidence: document.groups.some((group) => group.known >= 5)
      ? ['column-header', 'known-export']
      : ['column-header'],
  };
}

function detectProse(document: DocumentView): Draft | undefined {
  const named = document.mentions.filter((mention) => mention.kind !== 'first');
  const births = document.values.filter((value) => value.type === 'birth-date' && value.strength !== 'shape');
  const dates = births.length > 0 ? births : document.values.filter((value) => value.type === 'birth-date');
  if (named.length === 0 || dates.length === 0 || document.context.lesson >= 3) return undefined;
  const persons = new Set(named.map((mention) => mention.person));
  const sure = births.length > 0 || dates.length >= 3;
  if (!sure && document.context.school < 2) return undefined;
  return {
    confidence: sure ? 'high' : 'low',
    count: Math.min(persons.size, dates.length),
    spans: [...nameSpans(document.mentions, 'pupil'), ...valueSpans(document)],
    evidence: ['birth-date'],
  };
}
