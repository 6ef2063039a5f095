/** One line of `scan --jsonl`. */
export interface TextLine {
  readonly id: string | number;
  readonly text: string;
}

/** The line, or what is missing in it. */
export function asTextLine({ id, text }: Readonly<Record<string, unknown>>): TextLine | string {
  if (typeof id !== 'string' && typeof id !== 'number') return '"id" must be a string or a number';
  if (typeof text !== 'string') return '"text" must be a string';
  return { id, text };
}
