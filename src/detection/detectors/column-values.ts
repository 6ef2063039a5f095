import type { DocumentView } from '../document-view.ts';
import { firstIndex } from '../first-index.ts';
import type { InfoType } from '../info-types.ts';
import type { ColumnType } from '../structure/column-types.ts';
import type { ValueHit } from '../values/value-hit.ts';

/** Values of these types that stand in a cell of these columns: the header is their label. */
export function valuesInColumns(
  document: DocumentView,
  types: ReadonlySet<InfoType>,
  columns: ReadonlySet<ColumnType>,
): ReadonlySet<ValueHit> {
  const { values } = document;
  const found = new Set<ValueHit>();
  for (const group of document.groups) {
    if (![...columns].some((type) => group.types.has(type))) continue;
    for (const row of group.rows) {
      for (const cell of row.cells) {
        if (!cell.type || !columns.has(cell.type)) continue;
        const first = firstIndex(values.length, (index) => (values[index]?.start ?? 0) < cell.start);
        for (let index = first; index < values.length; index++) {
          const value = values[index];
          if (!value || value.start >= cell.end) break;
          if (types.has(value.type)) found.add(value);
        }
      }
    }
  }
  return found;
}
