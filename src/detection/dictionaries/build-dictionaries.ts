/**
 * Writes `first-names.data.ts` and `surnames.data.ts` from INSEE's open data (Licence Ouverte 2.0), kept beside
 * the project. Run by hand when the lists change: `node src/detection/dictionaries/build-dictionaries.ts`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fold } from '../text/char-classes.ts';
import { hashWord } from '../text/hash.ts';
import { encodeHashes, shortHash } from './hash-coding.ts';
import { ratherNames } from './rather-names.ts';

const source = new URL('../../../../shared/data/names/', import.meta.url);
/** Births since 2003, or between 1955 and 2002, from which a first name is listed. */
const leastPupils = 210;
const leastStaff = 1500;
const surnameCount = 300;

function read(file: string, separator: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const line of readFileSync(new URL(file, source), 'utf8').split('\n')) {
    const [name = '', count = ''] = line.split(separator);
    const folded = fold(name).trim();
    if (/^[a-z-]+$/u.test(folded)) counts.set(folded, (counts.get(folded) ?? 0) + Number(count));
  }
  return counts;
}

/** Every part of a compound counts for itself: "Marie-Lou" is read as two words. */
function parts(counts: ReadonlyMap<string, number>): Map<string, number> {
  const byPart = new Map<string, number>();
  for (const [name, count] of counts) {
    for (const part of name.split('-')) {
      if (part.length > 1) byPart.set(part, (byPart.get(part) ?? 0) + count);
    }
  }
  return byPart;
}

function write(
  file: string,
  constant: string,
  comment: string,
  words: readonly string[],
  mark: (word: string) => number,
) {
  const byMark = new Map<number, string[]>();
  for (const word of words) byMark.set(mark(word), [...(byMark.get(mark(word)) ?? []), word]);
  const coded = [...byMark]
    .sort(([one], [other]) => one - other)
    .map(([bits, marked]) =>
      encodeHashes(
        bits,
        marked.map((word) => shortHash(hashWord(word))),
      ),
    );
  const head = [
    comment,
    'Written by build-dictionaries.ts; how to read it: hash-coding.ts.',
    `Source: ${credit}`,
  ];
  const sets = coded.map(({ mark: bits, count, low, code }) =>
    [
      `  {`,
      `    mark: ${bits},`,
      `    count: ${count},`,
      `    low: ${low},`,
      `    code: '${code}',`,
      `  },`,
      '',
    ].join('\n'),
  );
  const comments = head.map((line) => ` * ${line}\n`).join('');
  const text = `import type { CodedHashes } from './hash-coding.ts';\n\n/**\n${comments} */\nexport const ${constant}: readonly CodedHashes[] = [\n${sets.join('')}];\n`;
  writeFileSync(new URL(file, import.meta.url), text);
  process.stdout.write(`${file}: ${words.length} words, ${text.length} bytes\n`);
}

const credit = 'INSEE, fichier des prénoms 2023 et fichier des noms 2008, Licence Ouverte 2.0.';
const pupils = parts(read('first-names-pupils-2003-2023.tsv', '\t'));
const staff = parts(read('first-names-staff-1955-2002.tsv', '\t'));
const rather = new Set(ratherNames.split(' '));
const firstNameWords = read('first-names-also-french-words.tsv', '\t');
/** A name of the one generation is at least this many times as common in it. */
const clearly = 4;
const total = (counts: ReadonlyMap<string, number>) =>
  [...counts.values()].reduce((sum, count) => sum + count, 0);
const shareOf = total(pupils) / total(staff);

function markFirstName(name: string): number {
  const young = (pupils.get(name) ?? 0) + 1;
  const old = (staff.get(name) ?? 0) * shareOf + 1;
  const word = firstNameWords.has(name) && !rather.has(name) ? 1 : 0;
  return word + (old > clearly * young ? 2 : 0) + (young > clearly * old ? 4 : 0);
}

const kept = new Set([
  ...[...pupils].filter(([, count]) => count >= leastPupils).map(([name]) => name),
  ...[...staff].filter(([, count]) => count >= leastStaff).map(([name]) => name),
]);
write(
  'first-names.data.ts',
  'firstNames',
  'First names of pupils and staff. Marks: 1 also an ordinary word, 2 of the elder, 4 of the young.',
  [...kept],
  markFirstName,
);
const surnameWords = read('surnames-also-french-words.tsv', '\t');
const surnames = [...read('surnames-1891-2000.csv', ',')]
  .filter(([name]) => !name.includes('-') && name.length > 2)
  .slice(0, surnameCount)
  .map(([name]) => name);
write(
  'surnames.data.ts',
  'surnames',
  'The commonest surnames. Mark: 1 also an ordinary word.',
  surnames,
  (name) => (surnameWords.has(name) ? 1 : 0),
);
