import fc from 'fast-check';
import { expect, it } from 'vitest';
import { baseHash, baseOf } from './base-word.ts';
import { hashWord } from './hash.ts';

it.each([
  ['absentes', 'absent'],
  ['absente', 'absent'],
  ['bagarre', 'bagarr'],
  ['punie', 'puni'],
  ['choix', 'choi'],
  ['mere', 'mere'],
  ['meres', 'mere'],
  ['pas', 'pas'],
])('cuts %s to %s', (word, base) => {
  expect(baseOf(word)).toBe(base);
});

it('finds the hash of the base without reading the word again', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'e', 's', 'x', 't'), minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(word, (folded) => {
      const { length } = folded;
      const base = baseHash(
        hashWord(folded),
        length,
        folded.charCodeAt(length - 1),
        folded.charCodeAt(length - 2),
      );
      expect(base).toBe(hashWord(baseOf(folded)));
    }),
  );
});
