import { FingerprintTable } from './fingerprint-table.ts';
import { decodeHashes, shortHash } from './hash-coding.ts';
import { type CodedLexicon, shortPhrase } from './phrase-code.ts';

/** One place of a table's value: theme × 4 + weight, which is never 0. */
const slotBits = 7;
const slots = 3;
const slotMask = (1 << slotBits) - 1;

/** The lexicon as fingerprints: phrases with their themes, first words with the lengths of what they begin, stems. */
export class PhraseTable {
  readonly #phrases = new FingerprintTable(1 << 14);
  readonly #starts = new FingerprintTable(1 << 12);
  readonly #stems = new FingerprintTable(1 << 12);
  /** One bit for 65 536 cut hashes: most beginnings of words are no stem, and are asked for at each letter. */
  readonly #stemFilter = new Uint8Array(1 << 13);

  constructor({ phrases, starts, stems }: CodedLexicon) {
    for (const set of phrases) decodeHashes(set, (hash) => this.#addSlot(hash, set.mark));
    for (const set of starts) decodeHashes(set, (hash) => this.#starts.add(hash, set.mark));
    for (const set of stems) {
      decodeHashes(set, (hash) => {
        this.#stems.add(hash, 1);
        this.#stemFilter[(hash >>> 3) & 0x1fff] =
          (this.#stemFilter[(hash >>> 3) & 0x1fff] ?? 0) | (1 << (hash & 7));
      });
    }
  }

  /** The themes of a phrase; 0 none, see `eachMark`. */
  phrase(key: number): number {
    return this.#phrases.get(shortPhrase(key));
  }

  /** Bit n: a phrase of n + 2 words begins with this word. */
  lengths(word: number): number {
    return this.#starts.get(shortHash(word));
  }

  /** Whether a phrase begins with this word, or is this word. */
  begins(word: number): boolean {
    return this.#starts.get(shortHash(word)) !== 0 || this.#phrases.get(shortPhrase(word)) !== 0;
  }

  isStem(hash: number): boolean {
    const short = shortHash(hash);
    return (
      ((this.#stemFilter[(short >>> 3) & 0x1fff] ?? 0) & (1 << (short & 7))) !== 0 &&
      this.#stems.get(short) !== 0
    );
  }

  #addSlot(hash: number, mark: number): void {
    const known = this.#phrases.get(hash);
    let shift = 0;
    while (((known >>> shift) & slotMask) !== 0 && shift < slotBits * slots) shift += slotBits;
    if (shift < slotBits * slots) this.#phrases.add(hash, mark << shift);
  }
}

/** The marks (theme × 4 + weight) in a value, one call each. */
export function eachMark(value: number, call: (mark: number) => void): void {
  for (let rest = value; rest !== 0; rest >>>= slotBits) call(rest & slotMask);
}
