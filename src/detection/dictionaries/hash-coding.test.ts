import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decodeHashes, encodeHashes, hashBits, shortHash } from './hash-coding.ts';

it('gives back every hash that was coded, in order and once', () => {
  const hashes = fc.array(fc.nat(2 ** hashBits - 1), { maxLength: 300 });
  fc.assert(
    fc.property(hashes, fc.nat(7), (given, mark) => {
      const coded = encodeHashes(mark, given);
      const back: number[] = [];
      decodeHashes(coded, (hash) => back.push(hash));
      expect(back).toEqual([...new Set(given)].sort((one, other) => one - other));
      expect(coded).toMatchObject({ mark, count: back.length });
    }),
  );
});

it('cuts hashes of either sign to the bits that are kept', () => {
  fc.assert(
    fc.property(fc.integer(), (hash) => {
      const short = shortHash(hash);
      expect(short).toBeGreaterThanOrEqual(0);
      expect(short).toBeLessThan(2 ** hashBits);
    }),
  );
});
