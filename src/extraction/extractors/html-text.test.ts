import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { htmlText, htmlTextInSteps } from './html-text.ts';

describe('htmlText lays text out as a plain copy would', () => {
  it('starts a line at each block, list item and <br>', () => {
    expect(htmlText('<p>Groupe 1</p><ul><li>Léa<li>Tom</ul>Fin<br>!')).toBe('Groupe 1\nLéa\nTom\nFin\n!');
  });

  it('separates cells by tabs and rows by line ends, empty cells included', () => {
    const html = '<table><tr><th>Nom</th><th>Prénom</th></tr>\n<tr><td></td><td>Léa</td></tr></table>Suite';
    expect(htmlText(html)).toBe('Nom\tPrénom\n\tLéa\nSuite');
  });

  it('keeps a row on its line although Word puts a paragraph into each cell', () => {
    const html =
      '<tr><td><p>MARTIN<o:p></o:p></p></td>\r\n <td><p>Léa</p></td></tr><tr><td><p>PETIT</p></td></tr>';
    expect(htmlText(html)).toBe('MARTIN\tLéa\nPETIT');
  });

  it('collapses the blanks and line ends of the source', () => {
    expect(htmlText('<p>Léa\r\n  Martin</p>\r\n')).toBe('Léa Martin');
  });

  it('keeps line ends inside <pre> and where a style asks for them', () => {
    expect(htmlText('<pre>a\nb</pre>c\nd')).toBe('a\nb\nc d');
    expect(htmlText('<span style="white-space: pre-wrap;">a\nb</span>')).toBe('a\nb');
  });

  it('does not glue two words that only a tag separates, nor split one word that a tag cuts', () => {
    expect(htmlText('Léa <b>Martin</b> <i>absente</i>')).toBe('Léa Martin absente');
    expect(htmlText('Mar<b>tin</b>')).toBe('Martin');
  });

  it('decodes named and numeric entities, those of windows-1252 too', () => {
    expect(htmlText('L&eacute;a&nbsp;&amp; No&#235;l, l&#146;&#xE9;l&egrave;ve &oelig;&hellip;')).toBe(
      'Léa\u00a0& Noël, l’élève œ…',
    );
  });

  it('leaves what is no entity as it stands', () => {
    expect(htmlText('a & b &inconnu; &#; &#xFFFFFFFF;')).toBe('a & b &inconnu; &#; \ufffd');
  });
});

describe('htmlText reads what the eye does not see', () => {
  it('keeps hidden cells and elements', () => {
    const html = '<tr><td>6A<td style="display:none">Léa Martin</td></tr><p hidden>PAI</p>';
    expect(htmlText(html)).toBe('6A\tLéa Martin\nPAI');
  });

  it('puts captions of pictures where the pictures stand', () => {
    expect(htmlText('<td><img alt="Léa Martin"></td><td>12</td>')).toBe('Léa Martin\t12');
    expect(htmlText('<img alt="Léa"><img alt=\'Tom\'>')).toBe('Léa\nTom');
    expect(htmlText('Bravo <img alt="😀"> Léa')).toBe('Bravo 😀 Léa');
  });

  it('tells titles, labels, values and addresses at the end, once, and only when the text does not', () => {
    const html =
      '<a title="Léa Martin" href="mailto:lea@ecole.example">Léa Martin</a><i aria-label="PAI"></i><input value="Tom"><i aria-label="PAI"></i>';
    expect(htmlText(html)).toBe('Léa Martin\nlea@ecole.example\nPAI\nTom');
  });

  it('reads the values and notes of Google Sheets', () => {
    const html = '<td data-sheets-value=\'{"1":2,"2":"INE 1"}\' data-sheets-note="suivi MDPH">…</td>';
    expect(htmlText(html)).toBe('…\nINE 1\nsuivi MDPH');
  });

  it('does not take the number of a list item or a plain link for words', () => {
    expect(htmlText('<li value="3"><a href="https://a.example/?q=1">x</a>')).toBe('x');
  });
});

describe('htmlText leaves out what is never pasted', () => {
  it('skips styles, scripts, document titles and comments', () => {
    const html =
      '<html><head><title>t</title><style><!-- p {} --></style></head><!--StartFragment--><SCRIPT>var a="<p>";</SCRIPT >a<!--[if gte mso 9]><xml>b</xml><![endif]--><![if !vml]>c<![endif]><!--EndFragment-->';
    expect(htmlText(html)).toBe('ac');
  });

  it('ends comments where browsers do', () => {
    expect(htmlText('<!-->a<!--->b<!-- x --!>c<!-- y -->d<?php z ?>e</ >f')).toBe('abcdef');
  });
});

describe('htmlText reads broken markup instead of dropping it', () => {
  it.each([
    ['<!-- Léa', '<!-- Léa'],
    ['<style>Léa', 'Léa'],
    ['<p title="Léa', '<p title="Léa'],
    ['<p title="x>Léa</p>', 'Léa\n"x'],
    ['a < b et c > d', 'a < b et c > d'],
    ['</p></td></b>Léa<', 'Léa<'],
    ['<td>a<td>b', 'a\tb'],
    ['', ''],
  ])('reads %j as %j', (html, text) => {
    expect(htmlText(html)).toBe(text);
  });

  it('never throws, and keeps every word that stands outside of tags', () => {
    const piece = fc.constantFrom(
      '<p>',
      '</p>',
      '<td>',
      '<br/>',
      '<b x="1">',
      '&amp;',
      ' ',
      'Léa',
      '<tr>',
      '\n',
      '<!-- -->',
      '<o:p>',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const words = pieces.filter((part) => part === 'Léa').length;
        expect(htmlText(pieces.join('')).split('Léa').length - 1).toBe(words);
      }),
    );
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'<>!-/="\'&;# a\n') }),
        (html) => typeof htmlText(html) === 'string',
      ),
    );
  });

  it.each([
    ['open brackets', '<'],
    ['unclosed tags', '<a '],
    ['unclosed comments', '<!--'],
    ['unclosed styles', '<style>'],
    ['unclosed quotes', '<a b="'],
    ['quotes that hide the end', '<a x=">" '],
    ['half endings', '</style '],
    ['ampersands', '&#'],
    ['blanks', ' '],
    ['deep elements', '<div>'],
    ['cells', '<td>'],
  ])('stays linear on a megabyte of %s', (_what, piece) => {
    // Quadratic work would take minutes here: the generous bound cannot flicker.
    const started = performance.now();
    htmlText(piece.repeat(1_000_000 / piece.length));
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

it('htmlTextInSteps gives the same text and yields growing shares', () => {
  const html = '<p>Léa Martin</p>\n'.repeat(100_000);
  const steps = htmlTextInSteps(html);
  const shares: number[] = [];
  let step = steps.next();
  while (step.done !== true) {
    shares.push(step.value);
    step = steps.next();
  }
  expect(step.value).toBe(htmlText(html));
  expect(shares.length).toBeGreaterThan(3);
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
});
