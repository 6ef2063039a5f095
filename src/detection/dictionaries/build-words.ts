/**
 * Writes `lexicon.data.ts` and `words.data.ts` from the readable words of `../lexicon`, of `../structure/header-words.ts`
 * and of this folder. Run after each change of those: `npm run words`. A test fails where they differ.
 */
import { writeFileSync } from 'node:fs';
import { lexicon } from '../lexicon/lexicon.ts';
import type { CodedHashes } from './hash-coding.ts';
import { codeLexicon } from './phrase-code.ts';
import { codeWords } from './word-code.ts';
import { wordLists } from './word-lists.ts';

interface Module {
  readonly file: string;
  readonly name: string;
  readonly type: string;
  readonly from: string;
  readonly says: string;
}

const setText = ({ mark, count, low, code }: CodedHashes) =>
  `    { mark: ${mark}, count: ${count}, low: ${low}, code: '${code}' },\n`;

function write({ file, name, type, from, says }: Module, coded: object): void {
  const lists = Object.entries(coded).map(
    ([key, sets]: [string, readonly CodedHashes[]]) =>
      `  // biome-ignore format: one set a line\n  ${key}: [\n${sets.map(setText).join('')}  ],\n`,
  );
  const head = `import type { ${type} } from '${from}';\n\n/** ${says} Written by build-words.ts; how to read it: hash-coding.ts. */\n`;
  const text = `${head}export const ${name}: ${type} = {\n${lists.join('')}};\n`;
  writeFileSync(new URL(file, import.meta.url), text);
  process.stdout.write(`${file}: ${text.length} bytes\n`);
}

write(
  {
    file: 'lexicon.data.ts',
    name: 'codedLexicon',
    type: 'CodedLexicon',
    from: './phrase-code.ts',
    says: 'The phrases of ../lexicon as cut hashes.',
  },
  codeLexicon(lexicon),
);
write(
  {
    file: 'words.data.ts',
    name: 'codedWords',
    type: 'CodedWords',
    from: './word-code.ts',
    says: 'Plain words, well-known people and names of columns as cut hashes.',
  },
  codeWords(wordLists),
);
