import { BitFilter } from './bit-filter.ts';
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
  /** Most words begin no phrase, and most beginnings of words, asked for at each letter, are no stem. */
  readonly #phraseFilter = new BitFilter();
  readonly #startFilter = new BitFilter();
  readonly #stemFilter = new BitFilter();

  constructor({ phrases, starts, stems }: CodedLexicon) {
    for (const set of phrases) decodeHashes(set, (hash) => this.#addSlot(hash, set.mark));
    for (const set of starts) {
      decodeHashes(set, (hash) => {
        this.#starts.add(hash, set.mark);
        this.#startFilter.add(hash);
      });
    }
    for (const set of stems) {
      decodeHashes(set, (hash) => {
        this.#stems.add(hash, 1);
        this.#stemFilter.add(hash);
      });
    }
  }

  /** The themes of a phrase; 0 none, see `eachMark`. */
  phrase(key: number): number {
    const short = shortPhrase(key);
    return this.#phraseFilter.mayHave(short) ? this.#phrases.get(short) : 0;
  }

  /** Bit n: a phrase of n + 2 words begins with this word. */
  lengths(word: number): number {
    const short = shortHash(word);
    return this.#startFilter.mayHave(short) ? this.#starts.get(short) : 0;
  }

  isStem(hash: number): boolean {
    const short = shortHash(hash);
    return this.#stemFilter.mayHave(short) && this.#stems.get(short) !== 0;
  }

  #addSlot(hash: number, mark: number): void {
    this.#phraseFilter.add(hash);
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
