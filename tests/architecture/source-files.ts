import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const ROOT = resolve(import.meta.dirname, '../..');

export interface SourceFile {
  /** From the top of the project, with `/`. */
  readonly path: string;
  readonly text: string;
  readonly lines: readonly string[];
}

/** Every file below some folders of the project whose path matches, read once. */
export function filesBelow(folders: readonly string[], matching: RegExp): SourceFile[] {
  return folders
    .filter((folder) => existsSync(join(ROOT, folder)))
    .flatMap((folder) =>
      readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) =>
          join(entry.parentPath, entry.name)
            .slice(ROOT.length + 1)
            .replaceAll('\\', '/'),
        ),
    )
    .filter((path) => matching.test(path))
    .sort()
    .map((path) => {
      const text = readFileSync(join(ROOT, path), 'utf8');
      return { path, text, lines: text.trimEnd().split('\n') };
    });
}

/** The code of a file without its comments, line for line, well enough to search for words that must not be there. */
function codeOf({ lines }: SourceFile): string[] {
  return lines.map((line) => (/^\s*(?:\/\/|\/?\*)/u.test(line) ? '' : line.replace(/\s\/\/ .*$/u, '')));
}

/** `path:line` of every line of code that matches. */
export function placesOf(files: readonly SourceFile[], forbidden: RegExp): string[] {
  return files.flatMap((file) =>
    codeOf(file).flatMap((line, index) => (forbidden.test(line) ? [`${file.path}:${index + 1}`] : [])),
  );
}
