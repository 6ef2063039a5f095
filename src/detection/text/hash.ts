/** FNV-1a over folded letters: the tokeniser rolls it while it reads, the dictionaries are keyed by it. */
export const hashStart = 0x811c9dc5 | 0;

export function hashStep(hash: number, foldedCode: number): number {
  return Math.imul(hash ^ foldedCode, 0x01000193);
}

/** 0x01000193 × this is 1 in 32 bits. */
const inverse = 0x359c449b;

/** The hash before its last letter was read. */
export function hashBack(hash: number, foldedCode: number): number {
  return Math.imul(hash, inverse) ^ foldedCode;
}

/** Hash of an already folded word. */
export function hashWord(folded: string): number {
  let hash = hashStart;
  for (let index = 0; index < folded.length; index++) hash = hashStep(hash, folded.charCodeAt(index));
  return hash;
}

/** Key of two words that belong together in this order. */
export function hashPair(first: number, second: number): number {
  return Math.imul(first ^ (second >>> 3), 0x9e3779b1) ^ second;
}

/** Key of a phrase from the key of its words before and the next word. */
export function hashPhrase(before: number, word: number): number {
  return Math.imul(before ^ (before >>> 13), 0x85ebca6b) ^ word;
}
