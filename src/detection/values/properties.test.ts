import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ineRnieKey } from '../checksums/ine-rnie.ts';
import { letterOf23 } from '../checksums/letter-of-23.ts';
import { nirKey } from '../checksums/nir.ts';
import { remainder } from '../checksums/remainder.ts';
import { scanValues } from './scan-values.ts';

const digits = (length: number) =>
  fc
    .array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length })
    .map((all) => all.join(''));

const ineRnie = digits(9).map((body) => body + ineRnieKey(body));
const ineBea = digits(10).map((body) => body + letterOf23(body));

const nir = fc
  .tuple(
    fc.constantFrom('1', '2'),
    digits(2),
    fc.integer({ min: 1, max: 12 }).map((month) => String(month).padStart(2, '0')),
    fc.oneof(digits(2), fc.constantFrom('2A', '2B')),
    digits(6),
  )
  .map((parts) => parts.join(''))
  .map((body) => body + nirKey(body));

const temporaryNir = fc
  .tuple(fc.constantFrom('7', '8', '5', '6'), fc.constantFrom('1', '2'), digits(11))
  .map((parts) => parts.join(''))
  .map((body) => body + nirKey(body));

/** F = 15, R = 27, behind the account; then 98 minus the remainder. */
const iban = digits(23).map(
  (account) => `FR${String(98 - remainder(`${account}152700`, 97)).padStart(2, '0')}${account}`,
);

/** Words around it that are no label. */
const around = fc.constantFrom<[string, string]>(
  ['', ''],
  ['le dossier ', ' est bloqué'],
  ['"', '";'],
  ['(', ')'],
  ['Lina\t', '\t6EME_4'],
);

const keyed = { ineRnie, ineBea, nir, temporaryNir, iban };
const idOf: Record<keyof typeof keyed, RegExp> = {
  ineRnie: /^ine-rnie$/u,
  ineBea: /^ine-bea$/u,
  nir: /^nir$/u,
  temporaryNir: /^nir$/u,
  iban: /^iban$/u,
};

describe.each(Object.keys(keyed) as (keyof typeof keyed)[])('%s', (name) => {
  it('is always found with its right key, wherever it stands', () => {
    fc.assert(
      fc.property(keyed[name], around, (value, [before, behind]) => {
        const hits = scanValues(before + value + behind);
        expect(hits).toContainEqual(
          expect.objectContaining({
            start: before.length,
            end: before.length + value.length,
            strength: 'sure',
            valueId: expect.stringMatching(idOf[name]),
          }),
        );
      }),
      { numRuns: 500 },
    );
  });

  it('is not believed without a label once one digit differs', () => {
    const changed = fc
      .tuple(keyed[name], fc.nat(), fc.integer({ min: 1, max: 9 }))
      .map(([value, place, step]) => {
        const places = [...value].flatMap((character, at) => (/\d/u.test(character) ? [at] : []));
        const at = places[place % places.length] ?? 0;
        return value.slice(0, at) + ((Number(value.charAt(at)) + step) % 10) + value.slice(at + 1);
      });
    fc.assert(
      fc.property(changed, around, (value, [before, behind]) => {
        const sure = scanValues(before + value + behind).filter(({ strength }) => strength === 'sure');
        expect(sure.filter(({ type }) => type === 'ine' || type === 'nir' || type === 'iban')).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});

describe('any text', () => {
  const pieces = fc.constantFrom(
    '12',
    '0',
    '06 39 98 12 34',
    '@',
    '+33',
    'a.b@c.fr',
    'mot de passe :',
    'né le ',
    '12/03/2014',
    'INE',
    '6e',
    'CM2',
    ' ',
    '\n',
    '\t',
    ';',
    'x',
    'É',
    '12 rue des ',
    'FR76',
    '2A',
    '.',
    '-',
    '😀',
    'ª',
    '́',
    '１２',
    'code PIN',
    '20',
    '/20',
  );
  const text = fc.array(fc.oneof(pieces, fc.string()), { maxLength: 40 }).map((all) => all.join(''));

  it('gives hits inside the text, in order, none over another', () => {
    fc.assert(
      fc.property(text, (value) => {
        let last = 0;
        for (const { start, end } of scanValues(value)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(value.length);
      }),
      { numRuns: 1000 },
    );
  });

  it('gives the same hits a second time: no pattern keeps a place', () => {
    fc.assert(
      fc.property(text, (value) => {
        expect(scanValues(value)).toEqual(scanValues(value));
      }),
    );
  });
});
