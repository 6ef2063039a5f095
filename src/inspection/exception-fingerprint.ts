import type { Category } from '../detection/categories.ts';
import { siphash } from './siphash.ts';

const keyShape = /^[0-9a-f]{32}$/u;

/**
 * Makes the random key of this installation: 32 hexadecimal digits.
 * `fillWithRandom` is `crypto.getRandomValues` in a browser.
 */
export function makeFingerprintKey(fillWithRandom: (bytes: Uint8Array<ArrayBuffer>) => unknown): string {
  const bytes = new Uint8Array(16);
  fillWithRandom(bytes);
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * What is kept of "Ce n'est pas une donnée personnelle": 16 hexadecimal digits that stand for one category and for all the
 * values that were found for it together, whatever their order, case, accents and punctuation. Exactly that find stays
 * silent next time; one more person, or the same person with another category, is shown again.
 * `undefined` without a valid key or without a value.
 *
 * What it protects. The text is not stored and cannot be computed back: 64 bits hold no list of names. Without the key, a
 * fingerprint says nothing, and two installations give two fingerprints for one text, so that lists cannot be compared.
 * What it does not protect. The key lies beside the fingerprints in the profile: who can read the profile can try a guess
 * ("was this the absence of Mme X?") and see whether it is right, easily so when one single name was found. That is why
 * nothing is kept but by a click on each case, and why each can be removed in the options.
 */
export function exceptionFingerprint(
  key: string,
  category: Category,
  values: Iterable<string>,
): string | undefined {
  if (!keyShape.test(key)) return undefined;
  const normalised = new Set([...values].map(normalise));
  normalised.delete('');
  if (normalised.size === 0) return undefined;
  const bytes = Uint8Array.from(key.match(/../gu) ?? [], (digits) => Number.parseInt(digits, 16));
  const message = [category, ...[...normalised].sort()].join('\n');
  return siphash(bytes, new TextEncoder().encode(message));
}

/** Letters and digits only, without case or accents: copying again through another program gives the same. */
function normalise(value: string): string {
  return value
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase();
}
