/**
 * Invents identifiers with right keys for the texts of the corpus, always the same ones for the same seed:
 *
 *     node tests/corpus/generate-identifiers.ts <seed> <kind> [count]
 *
 * Nobody real is meant: NIR take commune numbers 900–989, which almost no department uses; IBAN take a bank code in
 * 99xxx, which is not given out; phones stay in the ranges kept for fiction (ARCEP decision 2018-0881).
 */
import { pathToFileURL } from 'node:url';
import { ibanKey, ineBeaKey, ineRnieKey, ineSupKey, nirKey, ribKey } from './identifier-keys.ts';

export type Random = () => number;

/** mulberry32 over a hash of the seed: small, and enough to invent numbers. Values in [0, 1). */
export function seededRandom(seed: string): Random {
  let state = 2166136261;
  for (const character of seed) state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 16777619) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const pick = (random: Random, from: string) => from.charAt(Math.floor(random() * from.length));
const between = (random: Random, low: number, high: number) => low + Math.floor(random() * (high - low + 1));
const padded = (value: number, width: number) => String(value).padStart(width, '0');
const digits = (random: Random, count: number) =>
  Array.from({ length: count }, () => pick(random, '0123456789')).join('');
const letters = (random: Random, count: number) =>
  Array.from({ length: count }, () => pick(random, 'ABCDEFGHJKLMNPRSTVWXYZ')).join('');

/** INE-RNIE; the first two digits are the school year of the first registration. */
export function ineRnie(random: Random): string {
  const body = padded(between(random, 7, 23), 2) + digits(random, 7);
  return body + ineRnieKey(body);
}

export function ineBea(random: Random): string {
  const body = pick(random, '0123456789') + digits(random, 9);
  return body + ineBeaKey(body);
}

export function ineSup(random: Random): string {
  const body = `0${letters(random, 3)}${digits(random, 3)}${letters(random, 2)}${digits(random, 1)}`;
  return body + ineSupKey(body);
}

/** Birth facts that a NIR shows: sex digit, two-digit year, month, department (`59`, `2A`, `97`, `99`…). */
export interface Birth {
  readonly sex: '1' | '2';
  readonly year: string;
  readonly month: string;
  readonly department: string;
}

export function nir(random: Random, birth: Birth): string {
  const body = `${birth.sex}${birth.year}${birth.month}${birth.department}${between(random, 900, 989)}${padded(between(random, 1, 480), 3)}`;
  return body + nirKey(body);
}

export function iban(random: Random): string {
  const bank = `99${digits(random, 3)}`;
  const branch = digits(random, 5);
  const account = digits(random, 11);
  const bban = bank + branch + account + ribKey(bank, branch, account);
  return `FR${ibanKey('FR', bban)}${bban}`;
}

/** NUMEN has no key: academy, type letter, two-digit year, five digits, three letters. */
export function numen(random: Random): string {
  return `${padded(between(random, 1, 25), 2)}E${padded(between(random, 85, 99), 2)}${digits(random, 5)}${letters(random, 3)}`;
}

const fictionRanges = ['019900', '026191', '035301', '046571', '053649'];

export const mobile = (random: Random) => `063998${digits(random, 4)}`;
export const landline = (random: Random) =>
  (fictionRanges[Math.floor(random() * fictionRanges.length)] ?? '019900') + digits(random, 4);

const someBirth = (random: Random): Birth => ({
  sex: random() < 0.5 ? '1' : '2',
  year: padded(between(random, 60, 99), 2),
  month: padded(between(random, 1, 12), 2),
  department: padded(between(random, 21, 95), 2),
});

const kinds: Readonly<Record<string, (random: Random) => string>> = {
  'ine-rnie': ineRnie,
  'ine-bea': ineBea,
  'ine-sup': ineSup,
  nir: (random) => nir(random, someBirth(random)),
  iban,
  numen,
  mobile,
  landline,
};

function main(seed: string | undefined, kind: string | undefined, count: string | undefined): number {
  const make = kinds[kind ?? ''];
  if (seed === undefined || make === undefined) {
    process.stderr.write(`usage: generate-identifiers.ts <seed> <${Object.keys(kinds).join('|')}> [count]\n`);
    return 2;
  }
  const random = seededRandom(seed);
  for (let made = 0; made < Number(count ?? 1); made += 1) process.stdout.write(`${make(random)}\n`);
  return 0;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  process.exitCode = main(process.argv[2], process.argv[3], process.argv[4]);
}
