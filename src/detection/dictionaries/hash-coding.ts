/**
 * Sets of word hashes, small enough for every frame: the hashes are cut to a few bits, sorted, and the gaps between them
 * written as Golomb-Rice codes, six bits a letter. 11.5 bits a name instead of about 32 as front-coded text. An unknown
 * word passes for one of n words with the chance n / 2^22: one in 700 for our first names.
 */
export const hashBits = 22;

/** One set of hashes with the bits that mark its words. */
export interface CodedHashes {
  readonly mark: number;
  readonly count: number;
  /** Low bits of each gap that are written as they are. */
  readonly low: number;
  readonly code: string;
}

const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_';

/** The part of a word's hash that is kept. */
export function shortHash(hash: number, bits = hashBits): number {
  return (hash ^ (hash >>> bits)) & ((1 << bits) - 1);
}

/** `bits` is how many the hashes were cut to. */
export function encodeHashes(mark: number, hashes: Iterable<number>, bits = hashBits): CodedHashes {
  const sorted = [...new Set(hashes)].sort((one, other) => one - other);
  const low = Math.max(0, Math.floor(Math.log2((2 ** bits / Math.max(1, sorted.length)) * Math.LN2)));
  const written: number[] = [];
  let before = 0;
  for (const hash of sorted) {
    const gap = hash - before;
    for (let ones = gap >> low; ones > 0; ones--) written.push(1);
    written.push(0);
    for (let bit = low - 1; bit >= 0; bit--) written.push((gap >> bit) & 1);
    before = hash;
  }
  let code = '';
  for (let at = 0; at < written.length; at += 6) {
    let letter = 0;
    for (let bit = 0; bit < 6; bit++) letter = letter * 2 + (written[at + bit] ?? 0);
    code += alphabet[letter];
  }
  return { mark, count: sorted.length, low, code };
}

export function decodeHashes({ count, low, code }: CodedHashes, each: (hash: number) => void): void {
  const letters = new Uint8Array(128);
  for (let index = 0; index < 64; index++) letters[alphabet.charCodeAt(index)] = index;
  const mask = (1 << low) - 1;
  let at = 0;
  // The last `left` bits of `read` are still to come.
  let read = 0;
  let left = 0;
  let hash = 0;
  for (let index = 0; index < count; index++) {
    let ones = 0;
    for (;;) {
      for (; left <= 24; left += 6) read = (read << 6) | (letters[code.charCodeAt(at++)] ?? 0);
      const run = Math.clz32(~(read << (32 - left)));
      ones += run;
      left -= run + 1;
      if (left >= 0) break;
      left = 0;
    }
    for (; left < low; left += 6) read = (read << 6) | (letters[code.charCodeAt(at++)] ?? 0);
    left -= low;
    hash += (ones << low) | ((read >> left) & mask);
    each(hash);
  }
}
