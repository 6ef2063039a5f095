import { type Cell, cutCells } from './cut-cells.ts';
import { columnTypeOf } from './header-table.ts';
import type { Row, RowGroup } from './record.ts';

const insert = /insert\s{1,4}into\s{1,4}[\w.`"']{1,60}\s{0,4}\((?<columns>[^()]{1,2000})\)\s{0,4}values/giu;
const tuple = /\s{0,20},?\s{0,20}\((?<values>[^()]{1,2000})\)/uy;

/** `INSERT INTO eleves (nom, prenom) VALUES ('MARTIN','Léa'), (…)`. */
export function findSql(text: string): RowGroup[] {
  const groups: RowGroup[] = [];
  for (const found of text.matchAll(insert)) {
    const columns = (found.groups?.columns ?? '').split(',');
    const types = columns.map((column) => columnTypeOf(column));
    const rows: Row[] = [];
    tuple.lastIndex = found.index + found[0].length;
    let end = tuple.lastIndex;
    for (let row = tuple.exec(text); row; row = tuple.exec(text)) {
      end = tuple.lastIndex;
      const from = row.index + row[0].lastIndexOf('(') + 1;
      rows.push({
        cells: cellsOf(text, from, end - 1).map((cell, column) => ({ ...cell, column, type: types[column] })),
      });
    }
    const known = types.filter((type) => type !== undefined);
    groups.push({
      source: 'table',
      known: known.length,
      types: new Set(known),
      rows,
      start: found.index,
      end,
    });
  }
  return groups;
}

function cellsOf(text: string, from: number, to: number): Cell[] {
  return cutCells(text, from, to, ',').map(({ start, end }) => {
    const quoted = text[start] === "'" && text[end - 1] === "'" && end - start > 1;
    return quoted ? { start: start + 1, end: end - 1 } : { start, end };
  });
}
