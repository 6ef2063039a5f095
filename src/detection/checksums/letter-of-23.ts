import { remainder } from './remainder.ts';

/** The alphabet without I, O and Q: used for the older INE (BEA), as for the number of schools. */
const letters = 'ABCDEFGHJKLMNPRSTUVWXYZ';

/** The control letter of a row of digits. */
export function letterOf23(digits: string): string {
  return letters[remainder(digits, 23)] ?? '';
}

/** Ten digits and their letter, upper case: the INE of the "base élèves académique". */
export function isIneBea(value: string): boolean {
  return /^\d{10}[A-Z]$/u.test(value) && letterOf23(value.slice(0, 10)) === value[10];
}
