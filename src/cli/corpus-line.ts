import { type Category, categories } from '../detection/categories.ts';

/** One line of a corpus: a text and what should be said of it. */
export interface CorpusLine {
  readonly id: string;
  readonly text: string;
  readonly kind: 'positive' | 'negative';
  /** The main category first; empty for a negative. */
  readonly expect: readonly Category[];
  readonly topic?: string;
  readonly format?: string;
  /** Distinct people who stand in the text as entries of its list. */
  readonly persons?: number;
}

const known: ReadonlySet<unknown> = new Set(categories);

/** The line, or what is wrong with it. Fields that are not named here are let through unread. */
export function asCorpusLine(value: Readonly<Record<string, unknown>>): CorpusLine | string {
  const { id, text, kind, expect = [], topic, format, persons } = value;
  if (typeof id !== 'string') return '"id" must be a string';
  if (typeof text !== 'string') return '"text" must be a string';
  if (kind !== 'positive' && kind !== 'negative') return '"kind" must be "positive" or "negative"';
  if (!Array.isArray(expect)) return '"expect" must be a list of categories';
  const stranger = expect.find((category) => !known.has(category));
  if (stranger !== undefined) return `"expect" names ${JSON.stringify(stranger)}, which is no category`;
  if (kind === 'positive' && expect.length === 0) return 'a positive must expect at least one category';
  if (kind === 'negative' && expect.length > 0) return 'a negative must expect nothing';
  return {
    id,
    text,
    kind,
    expect: expect as readonly Category[],
    ...(typeof topic === 'string' ? { topic } : {}),
    ...(typeof format === 'string' ? { format } : {}),
    ...(typeof persons === 'number' ? { persons } : {}),
  };
}
