import { isBlank } from './blanks.ts';

/**
 * A figure of 64 bits for a text, the same whatever its blanks and line ends: it tells whether what is pasted was copied
 * from this very site. Fast (hundreds of megabytes a second) and **not secret**: whoever holds it can try guesses.
 * It stays in memory and is never stored; what is stored uses `exceptionFingerprint`.
 */
export function fingerprint(text: string): string {
  let first = 0xdeadbeef | 0;
  let second = 0x41c6ce57 | 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (isBlank(code)) continue;
    first = Math.imul(first ^ code, 0x9e3779b1);
    first ^= first >>> 15;
    second = Math.imul(second ^ code, 0x5f356495);
    second ^= second >>> 13;
  }
  return hex(mix(first ^ second)) + hex(mix(second + Math.imul(first, 0x85ebca6b)));
}

/** Final mixing of MurmurHash3 (public domain): every input bit reaches every output bit. */
function mix(value: number): number {
  let hash = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

function hex(value: number): string {
  return (value >>> 0).toString(16).padStart(8, '0');
}
