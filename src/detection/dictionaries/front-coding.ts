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

export function decodeWords(coded: string, each: (word: string, mark: number) => void): void {
  let before = '';
  for (let at = 0; at < coded.length; ) {
    const shared = coded.charCodeAt(at) - 65;
    let end = at + 1;
    while (end < coded.length && coded.charCodeAt(end) > 90) end++;
    const digit = coded.charCodeAt(end);
    const marked = digit >= 0x30 && digit <= 0x37;
    before = before.slice(0, shared) + coded.slice(at + 1, end);
    each(before, marked ? digit - 0x30 : 0);
    at = marked ? end + 1 : end;
  }
}
