/** Higher education's INE: ten characters read in base 36, and their remainder by ten as the last digit. */
export function isIneSup(value: string): boolean {
  if (!/^[0-9A-Z]{10}\d$/u.test(value)) return false;
  // 36 ≡ 6 (mod 10): the whole value never has to be held, which would pass 2^53.
  let rest = 0;
  for (let i = 0; i < 10; i += 1) rest = (rest * 6 + Number.parseInt(value.charAt(i), 36)) % 10;
  return rest === Number(value.charAt(10));
}
