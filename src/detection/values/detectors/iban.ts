import { ibanCountries, ibanLength, isIban } from '../../checksums/iban.ts';
import { compact } from '../compact.ts';
import type { Samples, ValueDetector } from '../value-detector.ts';

/** Each country with its own length, so that the words behind an account ("BIC …") are not taken in. */
function anyAccount(): RegExp {
  const accounts = ibanCountries.map(
    (country) => String.raw`${country} ?\d{2}(?:[ .-]?[0-9A-Z]){${(ibanLength(country) ?? 4) - 4}}`,
  );
  return new RegExp(accounts.join('|'), 'iuy');
}

/** ISO 13616: country, two control digits, account. */
export const iban: ValueDetector = {
  id: 'iban',
  type: 'iban',
  gates: [{ on: 'code' }, { on: 'word', starts: 'fr-' }],
  pattern: anyAccount,
  labels: { kind: 'iban', before: 30 },
  judge: (value, { labelled }) => {
    const plain = compact(value);
    if (isIban(plain)) return 'sure';
    return labelled && plain.replace(/\D/gu, '').length > 10 ? 'labelled' : undefined;
  },
};

export const samples: Samples = {
  detects: [
    'virement ‹FR7630006000011234567890189›',
    '‹FR76 3000 6000 0112 3456 7890 189› BIC',
    '‹fr14 2004 1010 0505 0001 3m02 606›',
    '‹BE68 5390 0754 7034› Bruxelles',
    'IBAN : ‹FR7630006000011234567890188›',
  ],
  ignores: ['FR7630006000011234567890188', 'IBAN : FR76 XXXX XXXX XXXX XXXX XXXX XXX', 'FR76'],
};
