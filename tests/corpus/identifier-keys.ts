/**
 * The control keys of French school identifiers, written here a second time and on purpose: the corpus must not
 * take its truth from the engine that it measures.
 */

const ineLetters = 'ABCDEFGHJK';
const mod23Letters = 'ABCDEFGHJKLMNPRSTUVWXYZ';

/** Remainder of a decimal string of any length (a NIR or an IBAN does not fit a safe integer). */
function remainder(digits: string, modulus: number): number {
  let rest = 0;
  for (const digit of digits) rest = (rest * 10 + Number(digit)) % modulus;
  return rest;
}

/** Two letters that end an INE-RNIE: A–H, J, K stand for the digits of `97 − (n mod 97)`. Takes nine digits. */
export function ineRnieKey(digits: string): string {
  const key = String(97 - remainder(digits, 97)).padStart(2, '0');
  return [...key].map((digit) => ineLetters.charAt(Number(digit))).join('');
}

/** Letter that ends an INE-BEA. Takes ten digits. */
export function ineBeaKey(digits: string): string {
  return mod23Letters.charAt(remainder(digits, 23));
}

/** Digit that ends an INE of higher education: base-36 value of ten characters, modulo 10. */
export function ineSupKey(body: string): string {
  let rest = 0;
  for (const character of body) rest = (rest * 36 + Number.parseInt(character, 36)) % 10;
  return String(rest);
}

/** Two-digit key of a NIR body (13 characters; Corsica's 2A counts as 19 and 2B as 18, at the department only). */
export function nirKey(body: string): string {
  const department = body.slice(5, 7);
  const numeric =
    body.slice(0, 5) + (department === '2A' ? '19' : department === '2B' ? '18' : department) + body.slice(7);
  return String(97 - remainder(numeric, 97)).padStart(2, '0');
}

const asDigits = (text: string) =>
  [...text].map((character) => String(Number.parseInt(character, 36))).join('');

/** Two digits that follow the country in an IBAN (ISO 13616, mod 97 = 1). */
export function ibanKey(country: string, account: string): string {
  return String(98 - remainder(asDigits(`${account}${country}00`), 97)).padStart(2, '0');
}

/** Two digits that end a French account number (bank 5, branch 5, account 11 digits). */
export function ribKey(bank: string, branch: string, account: string): string {
  return String(97 - remainder(`${bank}${branch}${account}00`, 97)).padStart(2, '0');
}
