/**
 * Writes `lexicon.data.ts` from the readable words of `../lexicon`. Run after each change of those:
 * `npm run words`. A test fails where the two differ.
 */
import { writeFileSync } from 'node:fs';
import { lexicon } from '../lexicon/lexicon.ts';
import type { CodedHashes } from './hash-coding.ts';
import { type CodedLexicon, codeLexicon } from './phrase-code.ts';

const head = `import type { CodedLexicon } from './phrase-code.ts';

/** The phrases of ../lexicon as cut hashes. Written by build-lexicon.ts; how to read it: hash-coding.ts. */
export const codedLexicon: CodedLexicon = {
`;

const setText = ({ mark, count, low, code }: CodedHashes) =>
  `    { mark: ${mark}, count: ${count}, low: ${low}, code: '${code}' },\n`;

export function lexiconModule(coded: CodedLexicon): string {
  const list = (name: keyof CodedLexicon) =>
    `  // biome-ignore format: one set a line\n  ${name}: [\n${coded[name].map(setText).join('')}  ],\n`;
  return `${head}${list('phrases')}${list('starts')}${list('stems')}};\n`;
}

if (import.meta.main) {
  const coded = codeLexicon(lexicon);
  const text = lexiconModule(coded);
  writeFileSync(new URL('lexicon.data.ts', import.meta.url), text);
  const count = coded.phrases.reduce((sum, set) => sum + set.count, 0);
  process.stdout.write(`lexicon.data.ts: ${count} phrases, ${text.length} bytes\n`);
}
