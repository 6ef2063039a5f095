import { writeFileSync } from 'node:fs';
import { codeCommonWords } from './code-common-words.ts';
import { everydayWords } from './everyday-words.ts';

/*
 * node src/pseudonymisation/build-common-words.ts
 *
 * Writes `common-words.data.ts` out of `everyday-words.ts`. Run after each change of it; a test fails where they differ.
 */
const { mark, count, low, code } = codeCommonWords(everydayWords);
const text = `import type { CodedHashes } from '../detection/dictionaries/hash-coding.ts';

/** \`everyday-words.ts\` as cut hashes. Written by build-common-words.ts; how to read it: hash-coding.ts. */
// biome-ignore format: one set a line
export const commonWords: CodedHashes = { mark: ${mark}, count: ${count}, low: ${low}, code: '${code}' };
`;
writeFileSync(new URL('common-words.data.ts', import.meta.url), text);
