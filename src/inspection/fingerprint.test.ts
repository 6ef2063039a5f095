import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fingerprint } from './fingerprint.ts';

it('is the same whatever the blanks and line ends', () => {
  expect(fingerprint('Léa Martin\r\n\tabsente')).toBe(fingerprint(' Léa\u00a0Martin absente\n'));
});

it('changes with any other character and with their order', () => {
  fc.assert(
    fc.property(fc.string(), fc.nat(), fc.constantFrom('x', 'é', '7'), (text, at, more) => {
      const changed = text.slice(0, at % (text.length + 1)) + more + text.slice(at % (text.length + 1));
      expect(fingerprint(changed)).not.toBe(fingerprint(text));
    }),
  );
  expect(fingerprint('ab')).not.toBe(fingerprint('ba'));
});

it('does not collide on a hundred thousand near texts', () => {
  const figures = new Set(Array.from({ length: 100_000 }, (_, index) => fingerprint(`élève ${index}`)));
  expect(figures.size).toBe(100_000);
  expect([...figures].every((figure) => /^[0-9a-f]{16}$/u.test(figure))).toBe(true);
});
