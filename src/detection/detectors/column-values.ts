import type { DocumentView } from '../document-view.ts';
import type { InfoType } from '../info-types.ts';
import type { ColumnType } from '../structure/column-types.ts';
import type { ValueHit } from '../values/value-hit.ts';

/** Values of these types that stand in a cell of these columns: the header is their label. */
export function valuesInColumns(
  document: DocumentView,
  types: ReadonlySet<InfoType>,
  columns: ReadonlySet<ColumnType>,
): ReadonlySet<ValueHit> {
  const found = new Set<ValueHit>();
  for (const group of document.groups) {
    if (![...columns].some((type) => group.types.has(type))) continue;
    for (const row of group.rows) {
      for (const cell of row.cells) {
        if (!cell.type || !columns.has(cell.type)) continue;
        for (let index = firstValue(document.values, cell.start); index < document.values.length; index++) {
          const value = document.values[index];
          if (!value || value.start >= cell.end) break;
          if (types.has(value.type)) found.add(value);
        }
      }
    }
  }
  return found;
}

/** Index of the first value that starts at or behind an offset. */
function firstValue(values: readonly ValueHit[], offset: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
