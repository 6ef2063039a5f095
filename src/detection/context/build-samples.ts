import { readdirSync, readFileSync } from 'node:fs';

/** A text of the corpus, what it is and what one would name first in it. */
export interface LabelledText {
  readonly text: string;
  readonly positive: boolean;
  readonly main: string | undefined;
}

/** One JSON object a line, see `tests/corpus/corpus-item.ts`. */
export function readTexts(lines: string): LabelledText[] {
  return lines
    .split('\n')
    .filter((line) => line.trim().length > 0)
    .map((line) => {
      const { text, kind, expect } = JSON.parse(line) as { text: string; kind: string; expect: string[] };
      return { text, positive: kind === 'positive', main: expect[0] };
    });
}

/** The part of the corpus that may be learned from; the measured part may not. */
export function tunedPart(): LabelledText[] {
  const folder = new URL('../../../tests/corpus/dev/', import.meta.url);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.jsonl'))
    .sort()
    .flatMap((file) => readTexts(readFileSync(new URL(file, folder), 'utf8')));
}
