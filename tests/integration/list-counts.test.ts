import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { detect } from '../../src/detection/detect.ts';
import { type Random, seededRandom } from '../corpus/generate-identifiers.ts';

/** Lists of invented pupils, whose names are drawn as often as France gives them: about one in fifteen is in no list of ours. */
const names = new URL('../../../shared/data/names/', import.meta.url);
const now = new Date('2026-10-01T08:00:00Z');

interface Pupil {
  readonly first: string;
  readonly last: string;
}

const lines = (write: (pupil: Pupil, index: number) => string) => (pupils: readonly Pupil[]) =>
  pupils.map(write).join('\n');
const caps = (name: string) => name.toUpperCase();

/** How teachers write a list; each with what stands above it. */
const layouts: Readonly<Record<string, (pupils: readonly Pupil[]) => string>> = {
  'NOM Prénom, one a line': (all) =>
    `Liste 6eB\n${lines(({ first, last }) => `${caps(last)} ${first}`)(all)}`,
  numbered: lines(({ first, last }, index) => `${index + 1}. ${first} ${caps(last)}`),
  bullets: (all) => `Club échecs :\n${lines(({ first, last }) => `- ${first} ${last}`)(all)}`,
  'first names, one a line': (all) => `Groupe lecture CE1\n${lines(({ first }) => first)(all)}`,
  'first names in a row': (all) => `Groupe de lecture CE1 : ${all.map(({ first }) => first).join(', ')}.`,
  'names in a row': (all) =>
    `Élèves de 4eC à la sortie : ${all.map(({ first, last }) => `${first} ${last}`).join(', ')}.`,
  slashes: (all) => `Équipe 1 6eA : ${all.map(({ first }) => first).join(' / ')}`,
  'groups of four': (all) => {
    const rows = Math.ceil(all.length / 4);
    const row = (at: number) =>
      all
        .slice(at * 4, at * 4 + 4)
        .map(({ first }) => first)
        .join(', ');
    return `Exposés CM1\n${Array.from({ length: rows }, (_, at) => `Groupe ${at + 1} : ${row(at)}`).join('\n')}`;
  },
  'with marks': (all) =>
    `Devoir de maths 5eA\n${lines(({ first, last }, index) => `${first} ${last} : ${(index * 7) % 20}`)(all)}`,
  'copied cells': lines(({ first, last }) => `${caps(last)}\t${first}\t5eA`),
  'a table with a header': (all) =>
    `Nom\tPrénom\tClasse\n${lines(({ first, last }) => `${caps(last)}\t${first}\t5eA`)(all)}`,
  Markdown: (all) =>
    `| Nom | Prénom |\n|---|---|\n${lines(({ first, last }) => `| ${last} | ${first} |`)(all)}`,
};

/** Draws names of a file by how many bear them. */
function drawer(file: string, separator: string, evenness: number, random: Random): () => string {
  const rows = readFileSync(new URL(file, names), 'utf8')
    .split('\n')
    .map((line) => line.split(separator))
    .filter(([name = '', count = '']) => /^[\p{L}' -]{3,}$/u.test(name) && /^\d+$/u.test(count))
    // The file's own word for all the rest.
    .filter(([name = '']) => !name.includes('AUTRES'))
    .map(([name = '', count = '']) => ({ name: capitalised(name), weight: Number(count) ** evenness }));
  let total = 0;
  const steps = rows.map(({ name, weight }) => {
    total += weight;
    return { name, upTo: total };
  });
  return () => {
    const drawn = random() * total;
    return steps.find(({ upTo }) => upTo > drawn)?.name ?? '';
  };
}

function capitalised(name: string): string {
  return name.toLowerCase().replace(/(?:^|[-' ])\p{L}/gu, (start) => start.toUpperCase());
}

describe.skipIf(!existsSync(names))('persons counted in lists (skipped where ../shared is missing)', () => {
  it('is the number that people would say', () => {
    const random = seededRandom('lists');
    const first = drawer('first-names-pupils-2003-2023.tsv', '\t', 1, random);
    const last = drawer('surnames-1891-2000.csv', ',', 0.7, random);
    let exact = 0;
    let near = 0;
    let all = 0;
    for (const write of Object.values(layouts)) {
      for (const size of [5, 8, 12, 20, 28]) {
        const pupils = new Map<string, Pupil>();
        while (pupils.size < size) {
          const name = first();
          pupils.set(name, { first: name, last: last() });
        }
        const { findings } = detect(write([...pupils.values()]), { now });
        const count = findings[0]?.count ?? 0;
        all += 1;
        if (count === size) exact += 1;
        if (Math.abs(count - size) <= Math.max(1, size * 0.05)) near += 1;
      }
    }
    expect(exact / all).toBeGreaterThan(0.88);
    expect(near / all).toBeGreaterThan(0.95);
  });
});
