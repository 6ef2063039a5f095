export interface Sample {
  readonly features: readonly number[];
  readonly positive: boolean;
}

export interface LogisticModel {
  readonly bias: number;
  readonly weights: ReadonlyMap<number, number>;
}

/** How strongly weights are drawn to zero; C of other packages is 1 / this. */
const penalty = 1 / 0.3;
const rounds = 40;

interface Column {
  readonly rows: readonly number[];
  weight: number;
}

/** Logistic regression with an L2 penalty over binary features, one Newton step a feature and round. Deterministic. */
export function fitLogistic(samples: readonly Sample[], kept: ReadonlySet<number>): LogisticModel {
  const columns = new Map<number, { rows: number[]; weight: number }>();
  samples.forEach(({ features }, row) => {
    for (const feature of features) {
      if (!kept.has(feature)) continue;
      const column = columns.get(feature) ?? { rows: [], weight: 0 };
      column.rows.push(row);
      columns.set(feature, column);
    }
  });
  const all: Column = { rows: samples.map((_sample, row) => row), weight: 0 };
  const margins = new Float64Array(samples.length);
  const wanted = samples.map(({ positive }) => (positive ? 1 : 0));
  for (let round = 0; round < rounds; round++) {
    step(all, margins, wanted, 0);
    for (const column of columns.values()) step(column, margins, wanted, penalty);
  }
  return {
    bias: all.weight,
    weights: new Map([...columns].map(([feature, { weight }]) => [feature, weight])),
  };
}

function step(column: Column, margins: Float64Array, wanted: readonly number[], drawn: number): void {
  let slope = drawn * column.weight;
  let bend = drawn + 1e-6;
  for (const row of column.rows) {
    const chance = 1 / (1 + Math.exp(-(margins[row] ?? 0)));
    slope += chance - (wanted[row] ?? 0);
    bend += chance * (1 - chance);
  }
  // A long step on a flat place would overshoot.
  const move = Math.max(-1, Math.min(1, -slope / bend));
  column.weight += move;
  for (const row of column.rows) margins[row] = (margins[row] ?? 0) + move;
}
