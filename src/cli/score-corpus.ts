import { type Category, categories } from '../detection/categories.ts';
import { type Action, actions } from '../policy/decision.ts';
import type { CorpusLine } from './corpus-line.ts';

/** A line of the corpus and what was decided of it. */
export interface Judged {
  readonly line: CorpusLine;
  readonly action: Action;
  readonly categories: readonly Category[];
  /** What was said of the main category, or of the first one reported: "28 élèves". */
  readonly count?: number;
  readonly ms: number;
}

/** `hit` of `of`. */
export interface Share {
  readonly hit: number;
  readonly of: number;
}

export interface GroupScore {
  readonly name: string;
  /** Positives that were not let through: reminded of or held. */
  readonly recall: Share;
  /** Positives that were held. */
  readonly warned: Share;
  /** Positives whose main (first expected) category is among those reported. */
  readonly mainCategory: Share;
  /** Negatives that were not let through. */
  readonly falseAlarms: Share;
  /** Negatives that were held. */
  readonly falseWarnings: Share;
}

export interface CategoryScore {
  readonly category: Category;
  /** Of the texts that expect this category, first or not: those that were not let through, whatever was said of them. */
  readonly recall: Share;
  /** Of the same texts: those of which this category was reported. */
  readonly named: Share;
  /** Of the negatives: those of which this category was reported. */
  readonly falseAlarms: Share;
  /** Of the positives that do not expect it: those of which it was reported. */
  readonly extra: Share;
}

/** Numbers that people believe: the persons of lists, where the corpus says how many there are. */
export interface CountScore {
  readonly exact: Share;
  /** At most one in twenty too many or too few. */
  readonly near: Share;
  readonly wrong: readonly { readonly id: string; readonly persons: number; readonly count: number }[];
}

export interface Score {
  readonly overall: GroupScore;
  readonly byCategory: readonly CategoryScore[];
  readonly byFormat: readonly GroupScore[];
  readonly counts: CountScore;
  /** Ids of positives that were let through, with what they expect. */
  readonly misses: readonly { readonly id: string; readonly expect: readonly Category[] }[];
  /** Ids of positives that were seen, but not as their main category. */
  readonly misnamed: readonly {
    readonly id: string;
    readonly expect: readonly Category[];
    readonly got: readonly Category[];
  }[];
  /** Ids of negatives that were not let through, with what was reported. */
  readonly falseAlarms: readonly {
    readonly id: string;
    readonly action: Action;
    readonly got: readonly Category[];
  }[];
  /** Milliseconds for one text. */
  readonly time: { readonly median: number; readonly worst: number };
}

const isSeen = ({ action }: Judged) => action !== 'allow';
const isHeld = ({ action }: Judged) => actions.indexOf(action) >= actions.indexOf('warn');

function isMainNamed({ line, categories: got }: Judged): boolean {
  const main = line.expect[0];
  return main !== undefined && got.includes(main);
}

function share(of: readonly Judged[], hits: (judged: Judged) => boolean): Share {
  return { hit: of.filter(hits).length, of: of.length };
}

/** Pure: the same judged lines give the same score. */
export function scoreCorpus(judged: readonly Judged[]): Score {
  const positives = judged.filter(({ line }) => line.kind === 'positive');
  const negatives = judged.filter(({ line }) => line.kind === 'negative');
  const formats = [...new Set(judged.map(({ line }) => line.format ?? '(none)'))].sort();
  const times = judged.map(({ ms }) => ms).sort((one, other) => one - other);
  return {
    overall: scoreGroup('all', judged),
    byCategory: categories
      .filter((category) =>
        judged.some(({ line, categories: got }) => line.expect.includes(category) || got.includes(category)),
      )
      .map((category) => scoreCategory(category, positives, negatives)),
    byFormat: formats.map((format) =>
      scoreGroup(
        format,
        judged.filter(({ line }) => (line.format ?? '(none)') === format),
      ),
    ),
    counts: scoreCounts(positives),
    misses: positives.filter((one) => !isSeen(one)).map(({ line }) => ({ id: line.id, expect: line.expect })),
    misnamed: positives
      .filter((one) => isSeen(one) && !isMainNamed(one))
      .map(({ line, categories: got }) => ({ id: line.id, expect: line.expect, got })),
    falseAlarms: negatives
      .filter(isSeen)
      .map(({ line, action, categories: got }) => ({ id: line.id, action, got })),
    time: { median: times[Math.floor(times.length / 2)] ?? 0, worst: times.at(-1) ?? 0 },
  };
}

/** Lists of fewer are told in a sentence, of more never in one paste. */
const counted = { least: 5, most: 200 } as const;

function scoreCounts(positives: readonly Judged[]): CountScore {
  const lists = positives.flatMap(({ line: { id, persons }, count = 0 }) =>
    persons !== undefined && persons >= counted.least && persons <= counted.most
      ? [{ id, persons, count }]
      : [],
  );
  const share = (test: (error: number) => boolean): Share => ({
    hit: lists.filter(({ persons, count }) => test(Math.abs(count - persons) / persons)).length,
    of: lists.length,
  });
  return {
    exact: share((error) => error === 0),
    near: share((error) => error <= 0.05),
    wrong: lists.filter(({ persons, count }) => persons !== count),
  };
}

function scoreGroup(name: string, judged: readonly Judged[]): GroupScore {
  const positives = judged.filter(({ line }) => line.kind === 'positive');
  const negatives = judged.filter(({ line }) => line.kind === 'negative');
  return {
    name,
    recall: share(positives, isSeen),
    warned: share(positives, isHeld),
    mainCategory: share(positives, isMainNamed),
    falseAlarms: share(negatives, isSeen),
    falseWarnings: share(negatives, isHeld),
  };
}

function scoreCategory(
  category: Category,
  positives: readonly Judged[],
  negatives: readonly Judged[],
): CategoryScore {
  const expecting = positives.filter(({ line }) => line.expect.includes(category));
  const others = positives.filter(({ line }) => !line.expect.includes(category));
  const isNamed = ({ categories: got }: Judged) => got.includes(category);
  return {
    category,
    recall: share(expecting, isSeen),
    named: share(expecting, isNamed),
    falseAlarms: share(negatives, isNamed),
    extra: share(others, isNamed),
  };
}
