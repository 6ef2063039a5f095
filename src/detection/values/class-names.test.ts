import { expect, it } from 'vitest';
import { scanValues } from './scan-values.ts';

/** Class names met in real exports of ONDE, SIECLE, PRONOTE and GEPI. */
const REAL = [
  '6EME_4', '6E A', '6E', '3E C3', '6E3', '5-1', '3-06', '4A', '208', '1S8', '1 S2_A', 'TS1', '2D3', '1STMG3', '2BPPL', 'TSAC',
  'T.04', 'CM2C', 'CP', 'TPS', 'PS', 'MS', 'GS', '4ème 5 SEGPA', 'ULIS', 'UPE2A', 'TG5', 'BTS', 'CAP', 'CPGE', 'CE1-CE2', '2nde 4',
  '6eB', '6e 3', 'Tle G2', '1ère STMG', 'BTS SIO 2', 'PS-MS', 'PS/MS/GS', '5°3', 'TSTMG', '1G4', 'TES', '3e SEGPA', 'CM1 A',
]; // biome-ignore format: a row of strings

it.each(REAL)('sees the class %s in a cell', (name) => {
  for (const [before, behind] of [
    ['HADDAD;Lina;', ';F'],
    ['Lina\t', '\t2014'],
    ['', '\nLina'],
    ['Classe : ', ''],
  ] as const) {
    const text = before + name + behind;
    const classes = scanValues(text).filter(({ type }) => type === 'class-name');
    expect(
      classes.map(({ start, end }) => text.slice(start, end)),
      text,
    ).toEqual([name]);
  }
});

it('sees the class and not its teacher', () => {
  const text = 'CP de Mme BROSSARD';
  expect(scanValues(text)).toMatchObject([{ start: 0, end: 2, type: 'class-name', strength: 'sure' }]);
});

it.each([
  'au 6e siècle',
  'le 3e étage',
  'Paris 5e',
  'page 208',
  'la 4e guerre',
  'PS : à demain',
  'le MS-DOS',
  'un GPS',
  '3 + 4',
  '5-1 = 4',
  'de 3 à 6 ans',
  'la vitamine B6',
  'un verre de 20 cl',
  'la première scène',
  '12 cm2',
  '5 e',
])('sees no class in: %s', (text) => {
  expect(scanValues(text).filter(({ type }) => type === 'class-name')).toEqual([]);
});
