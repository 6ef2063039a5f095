import { hashStart, hashStep } from '../text/hash.ts';

/**
 * Sorted words without their common beginnings: each entry is a capital letter (A = 0 letters shared with the
 * word before), the rest of the word, and a digit where the word is marked (bits added up). Half the size of
 * plain text, and still readable in a diff.
 */
export interface CodedWord {
  readonly word: string;
  /** 0 to 7; each list says what its bits mean. */
  readonly mark: number;
}

export function encodeWords(words: readonly CodedWord[]): string {
  let before = '';
  let out = '';
  for (const { word, mark } of words) {
    let shared = 0;
    while (shared < 25 && shared < before.length && before[shared] === word[shared]) shared++;
    out += String.fromCharCode(65 + shared) + word.slice(shared) + (mark ? String(mark) : '');
    before = word;
  }
  return out;
}

/** Hash and mark of each word, without ever building the words: the shared beginning is already hashed. */
export function decodeHashes(coded: string, each: (hash: number, mark: number) => void): void {
  const hashes = new Int32Array(64);
  hashes[0] = hashStart;
  for (let at = 0; at < coded.length; ) {
    let length = coded.charCodeAt(at) - 65;
    let hash = hashes[length] ?? 0;
    at++;
    for (let code = coded.charCodeAt(at); code > 90; code = coded.charCodeAt(++at)) {
      hash = hashStep(hash, code);
      hashes[++length] = hash;
    }
    const digit = coded.charCodeAt(at);
    const marked = digit >= 0x30 && digit <= 0x37;
    if (marked) at++;
    each(hash, marked ? digit - 0x30 : 0);
  }
}
