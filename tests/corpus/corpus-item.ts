import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Category, Level } from '../../src/detection/categories.ts';

export const parts = ['dev', 'measured'] as const;
export type Part = (typeof parts)[number];

export const formats = [
  'prose',
  'sms',
  'mail',
  'list',
  'tsv',
  'csv',
  'markdown',
  'json',
  'xml',
  'sql',
  'vcard',
  'ics',
  'html-text',
  'minutes',
  'form',
  'code',
  'table-text',
] as const;

/** One text that somebody pastes, and what a careful colleague would say of it. The README holds the rules. */
export interface CorpusItem {
  readonly id: string;
  readonly kind: 'positive' | 'negative';
  /** Main category first; empty for a negative. */
  readonly expect: readonly Category[];
  readonly severity: Level;
  readonly topic: string;
  readonly format: (typeof formats)[number];
  /** Lists only: how many distinct people stand in it as entries. */
  readonly persons?: number;
  /** The text holds, on purpose, an identifier whose key is wrong. */
  readonly wrongKey?: true;
  readonly text: string;
}

export interface CorpusFile {
  readonly part: Part;
  /** File name without its extension: the category, or `negatives-<subject>`. */
  readonly name: string;
  readonly lines: readonly string[];
}

const root = new URL('.', import.meta.url).pathname;

export function corpusFiles(part: Part): readonly CorpusFile[] {
  return readdirSync(join(root, part))
    .filter((file) => file.endsWith('.jsonl'))
    .sort()
    .map((file) => ({
      part,
      name: basename(file, '.jsonl'),
      lines: readFileSync(join(root, part, file), 'utf8')
        .replace(/\n$/u, '')
        .split('\n'),
    }));
}

/** All items of one part, in the order of files and lines. Throws where a line is no JSON. */
export function readCorpus(part: Part): readonly CorpusItem[] {
  return corpusFiles(part).flatMap((file) => file.lines.map((line) => JSON.parse(line) as CorpusItem));
}
