/** Total length by country, from the SWIFT IBAN registry: the countries whose accounts French families hold. */
const lengths: ReadonlyMap<string, number> = new Map(
  (
    'AD24 AT20 BE16 BG22 CH21 CY28 CZ24 DE22 DK18 EE20 ES24 FI18 FR27 GB22 GI23 GR27 HR21 HU28 IE22 ' +
    'IT27 LI21 LT20 LU20 LV21 MC27 MT31 MU30 NL18 NO15 PL28 PT25 RO24 SE24 SI19 SK24 SM27 TN24 TR26'
  )
    .split(' ')
    .map((entry) => [entry.slice(0, 2), Number(entry.slice(2))]),
);

export const ibanCountries: readonly string[] = [...lengths.keys()];

/** The length an IBAN of this country has, or undefined where the country is not known here. */
export function ibanLength(country: string): number | undefined {
  return lengths.get(country);
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
