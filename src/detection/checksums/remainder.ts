/** `digits` read as one decimal number, modulo `modulus`; of any length, without BigInt. Not a digit: NaN. */
export function remainder(digits: string, modulus: number): number {
  let rest = 0;
  for (let i = 0; i < digits.length; i += 1) {
    const digit = digits.charCodeAt(i) - 48;
    if (digit < 0 || digit > 9) return Number.NaN;
    rest = (rest * 10 + digit) % modulus;
  }
  return rest;
}
