import type { GroupScore, Score, Share } from './score-corpus.ts';

/** `47/50  94.0 %`; a dash where there is nothing to measure. */
export function percent({ hit, of }: Share): string {
  return of === 0 ? '–' : `${hit}/${of} ${((100 * hit) / of).toFixed(1).padStart(5)} %`;
}

function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  );
  return rows
    .map((row) =>
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

const groupRow = ({ name, recall, warned, mainCategory, falseAlarms, falseWarnings }: GroupScore) => [
  name,
  ...[recall, warned, mainCategory, falseAlarms, falseWarnings].map(percent),
];

/** The score for a person to read. */
export function scoreTable({ overall, byCategory, byFormat, time }: Score): string {
  const groupHead = ['recall', 'of which held', 'main category', 'false alarms', 'of which held'];
  return [
    table([['format', ...groupHead], ...byFormat.map(groupRow), groupRow(overall)]),
    '',
    table([
      ['category', 'recall', 'named', 'false alarms', 'extra'],
      ...byCategory.map(({ category, recall, named, falseAlarms, extra }) => [
        category,
        ...[recall, named, falseAlarms, extra].map(percent),
      ]),
    ]),
    '',
    `time for one text: median ${time.median.toFixed(2)} ms, worst ${time.worst.toFixed(2)} ms`,
  ].join('\n');
}

/** Ids only: a corpus may be somebody's. */
export function missesList({ misses, misnamed, falseAlarms }: Score): string {
  return [
    `missed (${misses.length})`,
    ...misses.map(({ id, expect }) => `  ${id}  expected ${expect.join(', ')}`),
    `seen, but not as its main category (${misnamed.length})`,
    ...misnamed.map(
      ({ id, expect, got }) =>
        `  ${id}  expected ${expect.join(', ')}; reported ${got.join(', ') || 'nothing'}`,
    ),
    `false alarms (${falseAlarms.length})`,
    ...falseAlarms.map(({ id, action, got }) => `  ${id}  ${action}: ${got.join(', ')}`),
  ].join('\n');
}
