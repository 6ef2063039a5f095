import { describe, expect, it } from 'vitest';
import { normalise } from './normalise.ts';

/** What the normalised word came from. */
function origin(text: string, word: string): string {
  const normalised = normalise(text);
  const start = normalised.text.indexOf(word);
  const place = normalised.original(start, start + word.length);
  return text.slice(place.start, place.end);
}

describe('normalise', () => {
  it('leaves a clean text as it is', () => {
    expect(normalise('Léa est en 6e B.').text).toBe('Léa est en 6e B.');
  });

  it.each([
    ['Martin\u00a0Léa', 'Martin Léa'],
    ['Mar\u00adtin\u200b Léa', 'Martin Léa'],
    ['Le\u0301a et Noe\u0308l', 'Léa et Noël'],
    ['ＩＮＥ ０１２', 'INE 012'],
    ['l’élève', "l'élève"],
    ['sœur, æquo', 'soeur, aequo'],
    ['conﬁance', 'confiance'],
    ['LÃ©a Ã‰lise', 'Léa Élise'],
    ['L&eacute;a &amp; No&#235;l&nbsp;M.', 'Léa & Noël M.'],
    ['L=C3=A9a est ab=\nsente', 'Léa est absente'],
    ["L\\'e9a\\par Tom", 'Léa\n Tom'],
    [
      "{\\rtf1\\ansi{\\fonttbl{\\f0 Arial;}}\\f0\\fs22 L\\'e9a\\tab 6B\\par Zo\\u233?\\par}",
      'Léa\t6B\nZoé\n',
    ],
    ['<p>Votre fils\n<b>Léa</b></p>', 'Votre fils Léa\n'],
    ['> > Léa\r\n> Tom', 'Léa\nTom'],
    ['<tr><td>Léa</td><td>12</td></tr>', 'Léa\t12\t\n'],
  ])('reads %j as it was meant', (written, meant) => {
    expect(normalise(written).text).toBe(meant);
  });

  it.each([
    ['avec Mar\u00adtin ici', 'Martin', 'Mar\u00adtin'],
    ['avec Le\u0301a ici', 'Léa', 'Le\u0301a'],
    ['avec L&eacute;a ici', 'Léa', 'L&eacute;a'],
    ['> avec LÃ©a ici', 'Léa', 'LÃ©a'],
    ['ma sœur Zoé', 'Zoé', 'Zoé'],
  ])('knows where in %j the word came from', (text, word, piece) => {
    expect(origin(text, word)).toBe(piece);
  });

  it('survives lone surrogates, NULs and marks without a letter', () => {
    for (const text of ['\ud800Léa\udc00', 'a\0b', '\u0301\u0301x', '&#99999999;', '=C3', '<', '\\']) {
      expect(() => normalise(text)).not.toThrow();
    }
  });
});
