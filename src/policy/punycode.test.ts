import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toUnicodeHost } from './punycode.ts';

describe('a host as a person sees it', () => {
  it.each([
    ['xn--cole-9oa.fr', 'école.fr'],
    ['www.xn--mnchen-3ya.example', 'www.münchen.example'],
    ['xn--e1afmkfd.xn--p1ai', 'пример.рф'],
    ['mon-ent.fr', 'mon-ent.fr'],
    ['xn--.fr', 'xn--.fr'],
    ['xn--é.fr', 'xn--é.fr'],
    ['xn--99999999999999.fr', 'xn--99999999999999.fr'],
  ])('%s is %s', (host, seen) => {
    expect(toUnicodeHost(host)).toBe(seen);
  });

  it('turns back what the browser made of any name', () => {
    const letter = fc.constantFrom(...'abcéèàüßœçñøżčαβжїأश語한𝒶'.normalize('NFC'));
    fc.assert(
      fc.property(fc.array(letter, { minLength: 1, maxLength: 20 }), (letters) => {
        const ascii = hostnameOf(`${letters.join('')}.fr`);
        fc.pre(ascii !== undefined);
        expect(hostnameOf(toUnicodeHost(ascii ?? ''))).toBe(ascii);
      }),
    );
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii', maxLength: 63 }), (text) => {
        expect(typeof toUnicodeHost(`xn--${text}`)).toBe('string');
      }),
    );
  });
});

function hostnameOf(host: string): string | undefined {
  return URL.parse(`https://${host}`)?.hostname;
}
