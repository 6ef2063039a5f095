import type { Detector, DraftSpan } from '../detector.ts';
import type { EvidenceKey } from '../evidence.ts';
import type { InfoType } from '../info-types.ts';
import type { ColumnType } from '../structure/column-types.ts';
import type { ValueHit } from '../values/value-hit.ts';
import { valuesInColumns } from './column-values.ts';
import { nameSpans } from './name-spans.ts';

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
    if (believed.length === 0) return undefined;
    const spans: DraftSpan[] = [
      ...nameSpans(document.mentions),
      ...believed.map(({ start, end, type }) => ({ start, end, type })),
    ];
    const distinct = new Set(
      believed.map(({ start, end }) => document.text.slice(start, end).replace(/\W/gu, '')),
    );
    return {
      confidence:
        believed.some((value) => value.strength === 'sure') || inColumn.size > 0 || believed.length > 0
          ? 'high'
          : 'medium',
      count: distinct.size,
      spans,
      evidence: evidenceOf(believed, inColumn.size > 0),
    };
  },
};

function evidenceOf(values: readonly ValueHit[], column: boolean): EvidenceKey[] {
  const evidence: EvidenceKey[] = [];
  if (values.some((value) => value.strength === 'sure')) evidence.push('key-valid');
  if (values.some((value) => value.strength === 'labelled')) evidence.push('label');
  if (column) evidence.push('column-header');
  return evidence;
}
