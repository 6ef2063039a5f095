import { readFileSync } from 'node:fs';
import { decodeText } from './decode-text.ts';

export type Input =
  | { readonly ok: true; readonly file: string; readonly text: string }
  | { readonly ok: false; readonly file: string; readonly problem: string };

const STANDARD_INPUT = 0;

const problems: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  EISDIR: 'this is a folder, not a file',
  EACCES: 'no right to read it',
};

/** The text of a file, or of standard input for `-`. */
export function readInput(file: string): Input {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file === '-' ? STANDARD_INPUT : file);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    return { ok: false, file, problem: problems[code] ?? `cannot be read (${code})` };
  }
  const decoded = decodeText(bytes);
  return decoded.ok ? { ok: true, file, text: decoded.text } : { ok: false, file, problem: decoded.problem };
}
