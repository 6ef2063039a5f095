import type { GroupScore, Score, Share } from './score-corpus.ts';
import type { PerturbationScore } from './score-perturbed.ts';

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
export function scoreTable({ overall, byCategory, byFormat, counts, time }: Score): string {
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
    `persons counted in lists of 5 to 200: exact ${percent(counts.exact)}, within 5 % ${percent(counts.near)}`,
    `time for one text: median ${time.median.toFixed(2)} ms, worst ${time.worst.toFixed(2)} ms`,
  ].join('\n');
}

/** Ids only: a corpus may be somebody's. */
export function missesList({ misses, misnamed, falseAlarms, counts }: Score): string {
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
    `wrong number of persons (${counts.wrong.length})`,
    ...counts.wrong.map(({ id, persons, count }) => `  ${id}  ${persons} are there, ${count} were counted`),
  ].join('\n');
}

/** Of what was seen as it is, how much is seen spoiled. */
function kept({ before, after }: PerturbationScore): string {
  return before.hit === 0 ? '–' : `${((100 * after.hit) / before.hit).toFixed(1)} %`;
}

export function perturbationTable(scores: readonly PerturbationScore[]): string {
  const both = (one: Share, other: Share) => `${one.hit} → ${other.hit} of ${one.of}`;
  return table([
    ['perturbation', 'recall', 'recall kept', 'negatives held', 'reminded'],
    ...scores.map((score) => [
      score.name,
      both(score.before, score.after),
      kept(score),
      both(score.heldBefore, score.heldAfter),
      both(score.remindedBefore, score.remindedAfter),
    ]),
  ]);
}

export function perturbationMisses(scores: readonly PerturbationScore[]): string {
  return scores
    .filter(({ lost, won }) => lost.length + won.length > 0)
    .map(({ name, lost, won }) => `${name}\n  lost ${lost.join(' ') || '–'}\n  held ${won.join(' ') || '–'}`)
    .join('\n');
}
