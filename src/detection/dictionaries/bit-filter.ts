const size = 1 << 17;

/** A set of hashes by their low bits, in 16 kB that stay in the processor's cache: says no quickly, and never wrongly. */
export class BitFilter {
  readonly #bits = new Uint8Array(size >>> 3);

  add(hash: number): void {
    const at = (hash & (size - 1)) >>> 3;
    this.#bits[at] = (this.#bits[at] ?? 0) | (1 << (hash & 7));
  }

  mayHave(hash: number): boolean {
    return ((this.#bits[(hash & (size - 1)) >>> 3] ?? 0) & (1 << (hash & 7))) !== 0;
  }
}
