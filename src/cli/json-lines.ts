/** A line that was understood, or its number (from 1) and what is wrong with it. */
export type ReadLine<T> =
  | { readonly ok: true; readonly line: number; readonly value: T }
  | { readonly ok: false; readonly line: number; readonly problem: string };

export type Shape<T> = (value: Readonly<Record<string, unknown>>) => T | string;

/** Reads JSON Lines; empty lines are skipped. `shape` gives the value, or a sentence that says what is missing. */
export function* readJsonLines<T extends object>(text: string, shape: Shape<T>): Generator<ReadLine<T>> {
  let line = 0;
  for (const content of text.split('\n')) {
    line += 1;
    if (content.trim() === '') continue;
    const value = readOne(content, shape);
    yield typeof value === 'string' ? { ok: false, line, problem: value } : { ok: true, line, value };
  }
}

function readOne<T extends object>(content: string, shape: Shape<T>): T | string {
  let value: unknown;
  try {
    value = JSON.parse(content);
  } catch {
    // Nothing of the line is repeated: it may hold somebody's data.
    return 'not JSON';
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'not a JSON object';
  return shape(value as Readonly<Record<string, unknown>>);
}
