import { expect, it } from 'vitest';
import { couldBePupilsBirth, parseDay } from './dates.ts';

it.each([
  ['12/03/2014', 2014, 3, 12],
  ['1.3.2014', 2014, 3, 1],
  ['2014-03-12', 2014, 3, 12],
  ['20140312', 2014, 3, 12],
  ['12 mars 2014', 2014, 3, 12],
  ['1er févr. 2016', 2016, 2, 1],
  ['29 fevrier 2016', 2016, 2, 29],
  ['3 AOÛT 2015', 2015, 8, 3],
  ['3 juil 15', 2015, 7, 3],
  ['3 juin 15', 2015, 6, 3],
  ['12/03/87', 1987, 3, 12],
])('reads %s', (text, year, month, day) => {
  expect(parseDay(text)).toEqual({ year, month, day });
});

it.each(['31/02/2014', '29/02/2015', '00/03/2014', '12/13/2014', '12 brumaire 1799', '2014', ''])(
  'refuses %s',
  (text) => {
    expect(parseDay(text)).toBeUndefined();
  },
);

it('takes for a pupil somebody of 2 to 21 years', () => {
  const now = new Date('2026-11-21T00:00:00Z');
  const day = (year: number) => ({ year, month: 6, day: 1 });
  expect([2025, 2024, 2010, 2006, 2004].map((year) => couldBePupilsBirth(day(year), now))).toEqual([
    false,
    true,
    true,
    true,
    false,
  ]);
});

it('takes any year from 1990 on where nobody said what today is', () => {
  expect(couldBePupilsBirth({ year: 1990, month: 1, day: 1 }, undefined)).toBe(true);
  expect(couldBePupilsBirth({ year: 1989, month: 12, day: 31 }, undefined)).toBe(false);
});
