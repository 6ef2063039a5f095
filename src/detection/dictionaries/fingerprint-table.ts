/**
 * Word hash → bits, by open addressing in two flat arrays. Only 32-bit fingerprints are kept, never the words:
 * 20 000 entries cost 0.5 MB, and an unknown word passes for a known one about once in 200 000.
 */
export class FingerprintTable {
  readonly #keys: Int32Array;
  readonly #bits: Int32Array;
  readonly #mask: number;

  /** `size` is a power of two, at least twice the number of words. */
  constructor(size: number) {
    this.#keys = new Int32Array(size);
    this.#bits = new Int32Array(size);
    this.#mask = size - 1;
  }

  add(hash: number, bits: number): void {
    const slot = this.#slot(hash);
    this.#keys[slot] = hash;
    this.#bits[slot] = (this.#bits[slot] ?? 0) | bits;
  }

  /** Puts a value in place of the one that was there. */
  set(hash: number, value: number): void {
    const slot = this.#slot(hash);
    this.#keys[slot] = hash;
    this.#bits[slot] = value;
  }

  get(hash: number): number {
    return this.#bits[this.#slot(hash)] ?? 0;
  }

  #slot(hash: number): number {
    let slot = (hash ^ (hash >>> 15)) & this.#mask;
    while (this.#bits[slot] !== 0 && this.#keys[slot] !== hash) slot = (slot + 1) & this.#mask;
    return slot;
  }
}
