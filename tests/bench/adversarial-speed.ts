import { detect } from '../../src/detection/detect.ts';
import { scanValues } from '../../src/detection/values/scan-values.ts';
import { type Bench, cpuTimeOf, type Measure, rounded } from './measure.ts';

const now = new Date('2026-11-21T08:00:00Z');

/** Pieces which, repeated, make careless patterns run for ever: each is the beginning of something that never comes. */
// biome-ignore format: a row of strings
const PIECES: readonly string[] = [
  '1 ', 'A.', 'a@', 'a.', 'a@a.', '@', '0', '12', '06 39 98 12 ', '1-', '1/', '12/03/', '2014-', '+', '+33 ', '00 ',
  'FR76 ', 'A1', '1A', 'mot de passe ', 'mot de passe : ', 'identifiant ', 'code PIN ', 'né le ', 'née à Lyon ', 'INE ',
  '12 rue des ', '12 rue de la A ', '75011 ', '6e ', 'CM2-', '14/', '2 99 01 75 ', 'passeport ', 'Mme ', 'M. ', 'NOM Prénom ',
  'Prénom NOM\n', 'DUPONT ', 'd’', "l'", '\n', '\t', ';', '"', '((', '<', '&eacute;', '=C3', 'Ã©', 'é', 'e\u0301', '\u200B', '\u00AD',
  '😀', '- ', '1. ', '> ', '| ', 'a', 'A', 'Léa MARTIN\n', 'Léa Martin, ', 'NOM\tPrénom\n', 'Mme Durand ', 'Nom : ', 'Jean ', 'absent ', 'classe ', 'de la ', 'Jean-', 'x_', '9'.repeat(9),
];

const SMALL = 25_000;
const LARGE = 4 * SMALL;

function filled(piece: string, length: number): string {
  return piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
}

/** Linear code takes four times as long for four times the text; twice that is the alarm, as times are noisy. */
function measure(piece: string, work: (text: string) => unknown) {
  const small = filled(piece, SMALL);
  const large = filled(piece, LARGE);
  const quick = cpuTimeOf(() => work(small), 2);
  const slow = cpuTimeOf(() => work(large), 0);
  return { piece, ms: slow, growth: slow / quick };
}

function worstOf(work: (text: string) => unknown): readonly Measure[] {
  const all = PIECES.map((piece) => measure(piece, work));
  const slowest = [...all].sort((one, other) => other.ms - one.ms);
  // Below two milliseconds the growth says nothing.
  const steepest = all.filter(({ ms }) => ms > 2).sort((one, other) => other.growth - one.growth);
  const named = (piece: string) => JSON.stringify(piece.slice(0, 16));
  return [
    ...slowest.slice(0, 5).map(
      ({ piece, ms }): Measure => ({
        name: `slowest: ${named(piece)}`,
        value: rounded(ms),
        unit: 'ms',
        limit: 25,
      }),
    ),
    ...steepest.slice(0, 3).map(
      ({ piece, growth }): Measure => ({
        name: `steepest: ${named(piece)}, time(100 kB) ÷ time(25 kB)`,
        value: rounded(growth),
        unit: '×',
        limit: 8,
      }),
    ),
  ];
}

export const adversarialSpeed: Bench = {
  title: 'Detection of 100 kB made to be slow',
  run: () => worstOf((text) => detect(text, { now })),
};

export const adversarialValues: Bench = {
  title: 'Values alone, of 100 kB made to be slow',
  run: () => worstOf((text) => scanValues(text, { now })),
};
