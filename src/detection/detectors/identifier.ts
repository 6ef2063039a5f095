import type { Detector, DraftSpan } from '../detector.ts';
import type { DocumentView } from '../document-view.ts';
import type { EvidenceKey } from '../evidence.ts';
import type { InfoType } from '../info-types.ts';
import type { ColumnType } from '../structure/column-types.ts';
import type { ValueHit } from '../values/value-hit.ts';
import { valuesInColumns } from './column-values.ts';
import { nameSpans } from './name-spans.ts';
import { spansOf } from './value-spans.ts';

const types: ReadonlySet<InfoType> = new Set<InfoType>([
  'ine',
  'numen',
  'nir',
  'iban',
  'id-document',
  'exam-number',
]);
const columns: ReadonlySet<ColumnType> = new Set<ColumnType>(['ine', 'numen', 'nir', 'iban', 'exam-number']);

/** Numbers that stand for one person: by their key alone, or by a label or a column. */
export const identifier: Detector = {
  id: 'identifier',
  category: 'identifier',
  detect: (document) => {
    const inColumn = valuesInColumns(document, types, columns);
    const believed = document.values.filter(
      (value) => types.has(value.type) && (value.strength !== 'shape' || inColumn.has(value)),
    );
    const cells = numbersOfColumns(document);
    if (believed.length + cells.length === 0) return undefined;
    const spans: DraftSpan[] = [...nameSpans(document.mentions), ...cells, ...spansOf(believed)];
    const distinct = new Set(
      [...believed, ...cells].map(({ start, end }) => document.text.slice(start, end).replace(/\W/gu, '')),
    );
    return {
      confidence: 'high',
      count: distinct.size,
      spans,
      evidence: evidenceOf(believed, inColumn.size + cells.length > 0),
    };
  },
};

const typeOfColumn: Partial<Record<ColumnType, InfoType>> = {
  ine: 'ine',
  numen: 'numen',
  nir: 'nir',
  iban: 'iban',
  'exam-number': 'exam-number',
};

/** Under a header that says what they are, numbers of no known form: hand-made ones, candidates' numbers of any length. */
function numbersOfColumns({ groups, text }: DocumentView): DraftSpan[] {
  return groups
    .filter(({ source, types: held }) => source === 'table' && [...columns].some((type) => held.has(type)))
    .flatMap(({ rows }) => rows.flatMap(({ cells }) => cells))
    .flatMap(({ type, start, end }): DraftSpan[] => {
      const kind = type && typeOfColumn[type];
      const isNumber = /^(?=(?:\D{0,12}\d){5})[A-Z\d][A-Z\d .-]{4,34}$/iu.test(
        text.slice(start, Math.min(end, start + 36)),
      );
      // A school's own number is shorter than any INE.
      return kind && isNumber && (kind !== 'ine' || end - start >= 10) ? [{ start, end, type: kind }] : [];
    });
}

function evidenceOf(values: readonly ValueHit[], column: boolean): EvidenceKey[] {
  const evidence: EvidenceKey[] = [];
  if (values.some((value) => value.strength === 'sure')) evidence.push('key-valid');
  if (values.some((value) => value.strength === 'labelled')) evidence.push('label');
  if (column) evidence.push('column-header');
  return evidence;
}
