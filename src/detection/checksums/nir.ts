import { remainder } from './remainder.ts';

/** The two digits that close the thirteen characters of a NIR; Corsica's 2A counts as 19 and 2B as 18, at the department only. */
export function nirKey(thirteen: string): string {
  const department = thirteen.slice(5, 7);
  const digits =
    department === '2A' || department === '2B'
      ? thirteen.slice(0, 5) + (department === '2A' ? '19' : '18') + thirteen.slice(7)
      : thirteen;
  return String(97 - remainder(digits, 97)).padStart(2, '0');
}

/** `value`: 13 characters and the key, upper case, without separators. Says nothing of the plausibility of its parts. */
export function isNirKeyRight(value: string): boolean {
  return value.length === 15 && nirKey(value.slice(0, 13)) === value.slice(13);
}
