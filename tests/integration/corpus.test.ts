import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { categories, levelOf } from '../../src/detection/categories.ts';
import { type CorpusItem, corpusFiles, formats, parts, readCorpus } from '../corpus/corpus-item.ts';
import {
  iban,
  ineBea,
  ineRnie,
  ineSup,
  landline,
  mobile,
  nir,
  seededRandom,
} from '../corpus/generate-identifiers.ts';
import { ibanKey, ineBeaKey, ineRnieKey, ineSupKey, nirKey } from '../corpus/identifier-keys.ts';

const fields = new Set([
  'id',
  'kind',
  'expect',
  'severity',
  'topic',
  'format',
  'persons',
  'wrongKey',
  'text',
]);
const byPart = new Map(parts.map((part) => [part, readCorpus(part)] as const));
const items = [...byPart.values()].flat();

/** What makes two pastes the same one: neither case nor white space. */
const sameness = (text: string) => text.toLocaleLowerCase('fr').replace(/\s+/gu, ' ').trim();

/** The sentence or table that is left when names and numbers are taken out: items of one template share it. */
const template = (text: string) =>
  text.replace(/\p{Lu}[\p{L}'’-]*|\d+/gu, '_').replace(/(?:_[\s.,;:/-]*)+/gu, '_');

/** A bare name or number leaves no template: nothing to compare. */
const isBare = (item: CorpusItem) => template(item.text).length <= 12;

function groupBy<Key>(
  all: readonly CorpusItem[],
  keyOf: (item: CorpusItem) => Key,
): ReadonlyMap<Key, readonly CorpusItem[]> {
  const groups = new Map<Key, CorpusItem[]>();
  for (const item of all) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}

/** Ids of the items that stand more than `most` times under one key. */
const crowded = (most: number, keyOf: (item: CorpusItem) => string) =>
  [...groupBy(items, keyOf).values()]
    .filter((same) => same.length > most)
    .map((same) => same.map((item) => item.id));

/** Says what is wrong with the shape of an item, or nothing. */
function shapeFault(item: CorpusItem): string | undefined {
  const stray = Object.keys(item).find((key) => !fields.has(key));
  if (stray !== undefined) return `unknown field ${stray}`;
  if (item.kind !== 'positive' && item.kind !== 'negative') return 'kind';
  if ((item.kind === 'positive') !== item.expect.length > 0) return 'expect does not fit kind';
  if (item.expect.some((category) => !categories.includes(category))) return 'unknown category';
  if (new Set(item.expect).size < item.expect.length) return 'a category twice';
  const sensitive = item.expect.some((category) => levelOf(category) === 'sensitive');
  if (item.severity !== (sensitive ? 'sensitive' : 'ordinary')) return 'severity';
  if (!formats.includes(item.format)) return 'format';
  if (typeof item.topic !== 'string' || item.topic === '') return 'topic';
  if (typeof item.text !== 'string' || item.text.trim() === '') return 'text';
  if (new TextEncoder().encode(item.text).length > 20_000) return 'text over 20 kB';
  if (
    item.persons !== undefined &&
    !(item.kind === 'positive' && Number.isInteger(item.persons) && item.persons > 0)
  )
    return 'persons';
  return undefined;
}

/** Every value of the text that has the shape of an identifier with a key, and whether its key is right. */
function keyedValues(text: string): readonly { readonly value: string; readonly right: boolean }[] {
  const found = (pattern: RegExp, isRight: (value: string) => boolean) =>
    [...text.matchAll(pattern)].map(([shown]) => {
      const value = shown.replace(/\s/gu, '');
      return { value, right: isRight(value) };
    });
  return [
    ...found(
      /(?<![\p{L}\p{N}])\d{3} ?\d{3} ?\d{3} ?[A-HJK]{2}(?![\p{L}\p{N}])/gu,
      (v) => ineRnieKey(v.slice(0, 9)) === v.slice(9),
    ),
    ...found(
      /(?<![\p{L}\p{N}])\d{10}[A-HJ-NPR-Z](?![\p{L}\p{N}])/gu,
      (v) => ineBeaKey(v.slice(0, 10)) === v.slice(10),
    ),
    ...found(
      /(?<![\p{L}\p{N}])[12] ?\d{2} ?(?:0[1-9]|1[0-2]|[2-9]\d) ?(?:\d{2}|2[AB]) ?\d{3} ?\d{3} ?\d{2}(?![\p{L}\p{N}])/gu,
      (v) => nirKey(v.slice(0, 13)) === v.slice(13),
    ),
    ...found(
      /(?<![\p{L}\p{N}])FR\d{2}(?: ?[A-Z0-9]{4}){5} ?[A-Z0-9]{3}(?![\p{L}\p{N}])/gu,
      (v) => ibanKey('FR', v.slice(4)) === v.slice(2, 4),
    ),
  ];
}

const frenchPhone = /(?<![\p{L}\p{N}])(?:0|\+33 ?|0033 ?)([1-79])((?:[ .-]?\d{2}){4})(?![\p{L}\p{N}])/gu;
const fiction = /^(?:19900|26191|35301|46571|53649|63998)/u;

describe('the corpus', () => {
  it('is made of one JSON object a line, each with the fields of an item and nothing else', () => {
    for (const part of parts) {
      for (const file of corpusFiles(part)) {
        for (const line of file.lines) expect(() => JSON.parse(line), `${part}/${file.name}`).not.toThrow();
      }
    }
    const faults = items
      .map((item) => [item.id, shapeFault(item)] as const)
      .filter(([, fault]) => fault !== undefined);
    expect(faults).toEqual([]);
  });

  it('names each item after its part, its file and its line', () => {
    for (const part of parts) {
      for (const file of corpusFiles(part)) {
        const expected = file.lines.map((_, at) => `${part}-${file.name}-${String(at + 1).padStart(3, '0')}`);
        expect(file.lines.map((line) => (JSON.parse(line) as CorpusItem).id)).toEqual(expected);
      }
    }
  });

  it('holds no text twice, neither inside a part nor in both', () => {
    expect(crowded(1, (item) => item.id)).toEqual([]);
    expect(crowded(1, (item) => sameness(item.text))).toEqual([]);
  });

  it('holds no more than four items of one template', () => {
    expect(crowded(4, (item) => template(item.text) + (isBare(item) ? item.id : ''))).toEqual([]);
  });

  it('shares no template between what is tuned on and what is only measured', () => {
    const tuned = new Map((byPart.get('dev') ?? []).map((item) => [template(item.text), item.id] as const));
    const shared = (byPart.get('measured') ?? []).filter(
      (item) => !isBare(item) && tuned.has(template(item.text)),
    );
    expect(shared.map((item) => `${item.id} = ${tuned.get(template(item.text))}`)).toEqual([]);
  });

  it('gives every identifier its right key, wherever a wrong one is not the point of the item', () => {
    const wrong = items.filter((item) => keyedValues(item.text).some(({ right }) => !right));
    expect(wrong.map((item) => item.id)).toEqual(
      items.filter((item) => item.wrongKey).map((item) => item.id),
    );
    expect(items.filter((item) => keyedValues(item.text).some(({ right }) => right)).length).toBeGreaterThan(
      30,
    );
  });

  it('calls nobody: the phone numbers of its people stand in the ranges kept for fiction', () => {
    const real = items
      .filter((item) => item.kind === 'positive')
      .flatMap((item) =>
        [...item.text.matchAll(frenchPhone)].map((match) => `${match[1]}${match[2]?.replace(/\D/gu, '')}`),
      )
      .filter((number) => !fiction.test(number));
    expect(real).toEqual([]);
  });

  it('covers the fifteen categories and every format in both parts', () => {
    for (const part of parts) {
      const mine = byPart.get(part) ?? [];
      const main = groupBy(mine, (item) => item.expect[0]);
      for (const category of categories)
        expect(main.get(category)?.length ?? 0, `${part} ${category}`).toBeGreaterThanOrEqual(6);
      for (const format of formats)
        expect(
          mine.some((item) => item.format === format),
          `${part} ${format}`,
        ).toBe(true);
    }
  });

  it('has as many items as its README says', () => {
    const readme = readFileSync(new URL('../corpus/README.md', import.meta.url), 'utf8');
    for (const part of parts) {
      const mine = byPart.get(part) ?? [];
      const positives = mine.filter((item) => item.kind === 'positive').length;
      expect(readme).toContain(
        `| \`${part}\` | ${positives} | ${mine.length - positives} | ${mine.length} |`,
      );
    }
  });
});

describe('the keys of the corpus', () => {
  it('are right on identifiers that were not computed here', () => {
    expect(ineRnieKey('060454710')).toBe('FF');
    expect(ineBeaKey('5942859575')).toBe('Y');
    expect(nirKey('185072A004123')).toBe('88');
    expect(ibanKey('FR', '20041010050500013M02606')).toBe('14');
  });

  it('stand at the end of everything that the generator invents, the same for the same seed', () => {
    const random = seededRandom('corpus');
    const ids = [ineRnie(random), ineBea(random), iban(random)];
    const born = nir(random, { sex: '2', year: '12', month: '05', department: '2A' });
    expect(keyedValues([...ids, born].join('\n')).map(({ right }) => right)).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(ineSup(seededRandom('s'))).toBe(ineSup(seededRandom('s')));
    for (const phone of [mobile(random), landline(random)]) expect(phone.slice(1)).toMatch(fiction);
  });

  const vectors = new URL('../../../shared/data/formats/identifier-test-vectors.json', import.meta.url);
  it.skipIf(!existsSync(vectors))(
    'are right on the shared test vectors (skipped where ../shared is missing)',
    () => {
      const given = JSON.parse(readFileSync(vectors, 'utf8')) as Record<string, string[]>;
      for (const ine of given.ine_rnie ?? []) expect(ineRnieKey(ine.slice(0, 9))).toBe(ine.slice(9));
      for (const ine of given.ine_bea ?? []) expect(ineBeaKey(ine.slice(0, 10))).toBe(ine.slice(10));
      for (const ine of given.ine_sup_base36 ?? []) expect(ineSupKey(ine.slice(0, 10))).toBe(ine.slice(10));
      for (const nir of given.nir ?? []) expect(nirKey(nir.slice(0, 13))).toBe(nir.slice(13));
    },
  );
});
