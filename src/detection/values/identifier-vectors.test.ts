import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { scanValues } from './scan-values.ts';

/** Numbers with a right key, compiled from specifications and from the fixtures of public programs. */
const file = new URL('../../../../shared/data/formats/identifier-test-vectors.json', import.meta.url);
const vectors: Record<string, readonly string[]> = existsSync(file)
  ? JSON.parse(readFileSync(file, 'utf8'))
  : {};

const keyed = ['ine_bea', 'ine_rnie', 'nir', 'iban_fr'].flatMap((kind) => vectors[kind] ?? []);
const sure = (text: string) =>
  scanValues(text)
    .filter(({ strength, type }) => strength === 'sure' && /^(?:ine|nir|iban)$/u.test(type))
    .map(({ start, end }) => text.slice(start, end));

/** As people and programs write it: in one piece, in groups, in small letters, in cells and in sentences. */
const dress: Record<string, (number: string) => string> = {
  alone: (number) => number,
  'in a sentence': (number) => `Le dossier ${number}, à revoir.`,
  'in a cell': (number) => `DURAND;${number};6EME_4`,
  'in quotes': (number) => `{"n":"${number}"}`,
  'behind a slash': (number) => `Léa Martin / ${number}`,
  'in small letters': (number) => number.toLowerCase(),
  'after a line break': (number) => `Numéro\n${number}\n`,
};

describe.runIf(keyed.length > 0)('the test vectors', () => {
  it.each(keyed.flatMap((number) => Object.keys(dress).map((way) => [number, way] as const)))(
    '%s %s is found by its key',
    (number, way) => {
      const written = dress[way]?.(number) ?? '';
      const [found] = sure(written);
      expect(found?.toUpperCase()).toBe(number);
    },
  );

  it.each(keyed)('%s with any other digit is nothing without a label', (number) => {
    for (const [at, digit] of [...number].entries()) {
      if (!/\d/u.test(digit)) continue;
      for (let other = 0; other < 10; other += 1) {
        if (String(other) === digit) continue;
        const wrong = number.slice(0, at) + other + number.slice(at + 1);
        expect(sure(`Le dossier ${wrong}, à revoir.`), wrong).toEqual([]);
      }
    }
  });

  it.each((vectors.nir ?? []).map((number) => [number]))('%s is found in the groups of a card', (number) => {
    const card = /^(.)(..)(..)(..)(...)(...)(..)$/u.exec(number)?.slice(1) ?? [];
    for (const joint of [' ', '.', '-']) expect(sure(card.join(joint)), joint).toEqual([card.join(joint)]);
    expect(sure(`${card.slice(0, 6).join(' ')} / ${card[6]}`)).toHaveLength(1);
  });

  it.each((vectors.iban_fr ?? []).map((number) => [number]))('%s is found in groups of four', (number) => {
    const groups = number.match(/.{1,4}/gu) ?? [];
    for (const joint of [' ', '.', '-'])
      expect(sure(groups.join(joint)), joint).toEqual([groups.join(joint)]);
  });

  it.each((vectors.ine_rnie ?? []).map((number) => [number]))('%s is found in groups of three', (number) => {
    const [one, two, three, key] = /^(...)(...)(...)(..)$/u.exec(number)?.slice(1) ?? [];
    expect(sure(`${one} ${two} ${three} ${key}`)).toHaveLength(1);
    expect(sure(`${one}${two}${three} ${key}`)).toHaveLength(1);
  });

  it.each((vectors.siren ?? []).concat(vectors.siret ?? [], vectors.uai ?? []))('%s is public', (number) => {
    expect(scanValues(`réf. ${number}`)).toEqual([]);
  });
});
