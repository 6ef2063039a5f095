import type { Draft, DraftSpan } from '../detector.ts';
import type { DocumentView } from '../document-view.ts';
import type { ColumnType } from '../structure/column-types.ts';
import type { RowGroup, TypedCell } from '../structure/record.ts';
import { factSpans, factsOfColumns, type RowFact, rowPersons } from './columns.ts';
import { nameSpans } from './name-spans.ts';

/** What is never written of somebody who is there. A cross may stand for the canteen as well. */
const missing = /^(?:a|r|n?j|aj|a?nj|abs|ret|exc|absente?|\d{1,2} ?(?:min|mn|'))$/iu;
/** The head of a column that is a day, a half day or a lesson. */
const moment =
  /(?:^|[^\p{L}\p{N}])(?:lun(?:di)?|mar(?:di)?|mer(?:credi)?|jeu(?:di)?|ven(?:dredi)?|[lmjv] ?(?:am?|pm|mat(?:in)?|m)|[ms][1-5]|\d{1,2}\/\d{1,2}|\d{1,2} ?h(?: ?\d{2})?)(?![\p{L}\p{N}])/iu;

const columns: ReadonlySet<ColumnType | undefined> = new Set([undefined, 'neutral']);
const longestHead = 200;

/** A roll call by days: one row a pupil, one column a lesson, a letter in each cell. */
export function detectAttendanceGrid(document: DocumentView): Draft | undefined {
  if (document.context.lesson >= 4) return undefined;
  const grids = new Set(document.groups.filter((group) => isGrid(document, group)));
  if (grids.size === 0) return undefined;
  const seen = factsOfColumns(document, columns).filter(
    (fact) => grids.has(fact.group) && isMissing(document, fact),
  );
  if (seen.length === 0) return undefined;
  const about = rowPersons(document, new Set(seen.map((fact) => fact.group)));
  if (about.size < 2) return undefined;
  const spans: DraftSpan[] = [...nameSpans(document.mentions, 'pupil'), ...factSpans(seen, 'absence')];
  return { confidence: 'high', count: about.size, about, spans, evidence: ['column-header'] };
}

function isMissing(document: DocumentView, { cell }: RowFact): boolean {
  return missing.test(written(document, cell));
}

/** Days above. */
function isGrid(document: DocumentView, { source, start }: RowGroup): boolean {
  return source === 'table' && moment.test(firstLine(document, start));
}

function firstLine({ text }: DocumentView, start: number): string {
  const end = text.indexOf('\n', start);
  return text.slice(start, Math.min(end < 0 ? text.length : end, start + longestHead));
}

/** The beginning of a cell: a mark is never longer. */
function written({ text }: DocumentView, { start, end }: TypedCell): string {
  return text.slice(start, Math.min(end, start + 12));
}
