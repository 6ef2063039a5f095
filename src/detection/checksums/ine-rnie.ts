import { remainder } from './remainder.ts';

/** I is left out, as it looks like 1: ten letters for ten digits. */
const keyLetters = 'ABCDEFGHJK';

/** The two letters that close nine digits of an INE-RNIE. Inferred from real exports (177 of 179 agree), no decree gives it. */
export function ineRnieKey(nineDigits: string): string {
  const key = 97 - remainder(nineDigits, 97);
  return `${keyLetters[Math.floor(key / 10)]}${keyLetters[key % 10]}`;
}

/** `value`: nine digits and two letters, upper case, without spaces. */
export function isIneRnie(value: string): boolean {
  return /^\d{9}[A-HJK]{2}$/u.test(value) && ineRnieKey(value.slice(0, 9)) === value.slice(9);
}
