/** Total length by country, from the SWIFT IBAN registry: the countries whose accounts French families hold. */
const lengths: Readonly<Record<string, number>> = {
  AD: 24,
  AT: 20,
  BE: 16,
  BG: 22,
  CH: 21,
  CY: 28,
  CZ: 24,
  DE: 22,
  DK: 18,
  EE: 20,
  ES: 24,
  FI: 18,
  FR: 27,
  GB: 22,
  GI: 23,
  GR: 27,
  HR: 21,
  HU: 28,
  IE: 22,
  IT: 27,
  LI: 21,
  LT: 20,
  LU: 20,
  LV: 21,
  MC: 27,
  MT: 31,
  MU: 30,
  NL: 18,
  NO: 15,
  PL: 28,
  PT: 25,
  RO: 24,
  SE: 24,
  SI: 19,
  SK: 24,
  SM: 27,
  TN: 24,
  TR: 26,
};

export const ibanCountries: readonly string[] = Object.keys(lengths);

/** The length an IBAN of this country has, or undefined where the country is not known here. */
export function ibanLength(country: string): number | undefined {
  return lengths[country];
}

/** ISO 13616: mod 97 of the rotated account is 1. `value` in upper case without spaces. */
export function isIban(value: string): boolean {
  if (ibanLength(value.slice(0, 2)) !== value.length) return false;
  let rest = 0;
  for (const character of value.slice(4) + value.slice(0, 4)) {
    const digit = Number.parseInt(character, 36);
    if (Number.isNaN(digit)) return false;
    rest = (digit > 9 ? rest * 100 + digit : rest * 10 + digit) % 97;
  }
  return rest === 1;
}
