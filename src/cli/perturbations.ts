/** What a copy, a mail program, a scanner or a hurried hand does to a text. The same text gives the same answer each time. */
export interface Perturbation {
  readonly name: string;
  /** The spoiled text; the text itself where there is nothing to spoil. */
  readonly apply: (text: string) => string;
}

const word = /\p{L}{2,40}/gu;

/** A number for each word, its place and nothing else: which words are hit does not depend on chance. */
function draw(found: string, place: number): number {
  let hash = 0x811c9dc5 ^ place;
  for (const character of found) hash = Math.imul(hash ^ character.charCodeAt(0), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}

/** Spoils one word of `rate` among those that `spoil` can spoil. */
function someWords(text: string, rate: number, spoil: (found: string, number: number) => string): string {
  return text.replace(word, (found: string, place: number) => {
    const number = draw(found, place);
    return number % rate === 0 ? spoil(found, number >>> 8) : found;
  });
}

const utf8 = new TextEncoder();
const windows1252 = new TextDecoder('windows-1252');

function asMojibake(text: string): string {
  return text.replace(/[^\p{ASCII}]/gu, (character) => windows1252.decode(utf8.encode(character)));
}

const named: Readonly<Record<string, string>> = {
  é: 'eacute',
  è: 'egrave',
  ê: 'ecirc',
  ë: 'euml',
  à: 'agrave',
  â: 'acirc',
  ç: 'ccedil',
  î: 'icirc',
  ï: 'iuml',
  ô: 'ocirc',
  ù: 'ugrave',
  û: 'ucirc',
  É: 'Eacute',
  È: 'Egrave',
  '’': 'rsquo',
  '«': 'laquo',
  '»': 'raquo',
};

function asEntities(text: string): string {
  return text
    .replace(/[&<>]/gu, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign] ?? sign)
    .replace(/'/gu, '&#39;')
    .replace(/[^\p{ASCII}]/gu, (character) => {
      const name = named[character];
      return name ? `&${name};` : `&#${character.codePointAt(0)};`;
    });
}

/** Lines of at most 76 characters, as RFC 2045 says. */
function asQuotedPrintable(text: string): string {
  const encoded = text.replace(/[^\n\t -<>-~]/gu, (character) =>
    [...utf8.encode(character)]
      .map((byte) => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`)
      .join(''),
  );
  return encoded
    .split('\n')
    .map((line) => line.replace(/(?:=[0-9A-F]{2}|[^=]){75}(?=[\s\S])/gu, '$&=\n'))
    .join('\n');
}

function asRtf(text: string): string {
  const body = text
    .replace(/[\\{}]/gu, '\\$&')
    .replace(/\t/gu, '\\tab ')
    .replace(/\n/gu, '\\par\n')
    .replace(/[\u0080-\u00ff]/gu, (character) => `\\'${character.charCodeAt(0).toString(16)}`)
    .replace(/[\u0100-\uffff]/gu, (character) => `\\u${character.charCodeAt(0)}?`);
  return `{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\fswiss Calibri;}}\n\\pard\\f0\\fs22 ${body}\\par\n}`;
}

/** Long lines cut between two words, as a PDF viewer copies them. */
function wrap(text: string, width: number, hyphenate: boolean): string {
  return text
    .split('\n')
    .map((line) => (line.length > width ? wrapLine(line, width, hyphenate) : line))
    .join('\n');
}

function wrapLine(line: string, width: number, hyphenate: boolean): string {
  const lines: string[] = [];
  let current = '';
  for (const piece of line.split(' ')) {
    if (current === '' || current.length + piece.length < width) {
      current += current === '' ? piece : ` ${piece}`;
      continue;
    }
    const split = hyphenate && /^\p{Ll}{7,}$/u.test(piece) ? piece.length >> 1 : 0;
    lines.push(split > 0 ? `${current} ${piece.slice(0, split)}-` : current);
    current = piece.slice(split);
  }
  return [...lines, current].join('\n');
}

/** Rows of cells where the text is a table of tabs, semicolons or bars and nothing else. */
function cellsOf(text: string): readonly (readonly string[])[] | undefined {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  for (const delimiter of ['\t', ';', '|']) {
    const rows = lines
      .filter((line) => !/^[\s|:-]{3,}$/u.test(line))
      .map((line) => line.replace(/^\s*\||\|\s*$/gu, delimiter === '|' ? '' : '$&').split(delimiter));
    const width = rows[0]?.length ?? 0;
    if (width > 1 && rows.length > 2 && rows.every((row) => row.length === width))
      return rows.map((row) => row.map((cell) => cell.trim().replace(/^"(.*)"$/u, '$1')));
  }
  return undefined;
}

/** Rare, but met: a table copied from a PDF gives its cells one below the other. */
function cellByCell(text: string): string {
  const rows = cellsOf(text);
  // An empty cell leaves no line behind, and the rest cannot be told apart by anybody.
  if (!rows || rows.flat().some((cell) => cell === '')) return text;
  return rows.flat().join('\n');
}

function columnByColumn(text: string): string {
  const rows = cellsOf(text);
  if (!rows || rows.flat().some((cell) => cell === '')) return text;
  return (rows[0] ?? []).flatMap((_, column) => rows.map((row) => row[column] ?? '')).join('\n');
}

/** Neighbours on a French keyboard. */
const beside: Readonly<Record<string, string>> = {
  a: 'z',
  e: 'r',
  i: 'o',
  n: 'b',
  o: 'p',
  r: 't',
  s: 'd',
  t: 'y',
  u: 'i',
};

/** Two letters swapped, one left out, doubled or mistaken; short words and first letters are typed right. */
function mistype(found: string, number: number): string {
  if (found.length < 6) return found;
  const at = 2 + (number % (found.length - 4));
  const [before, one, other, behind] = [
    found.slice(0, at),
    found[at] ?? '',
    found[at + 1] ?? '',
    found.slice(at + 2),
  ];
  switch ((number >>> 5) % 4) {
    case 0:
      return before + other + one + behind;
    case 1:
      return before + other + behind;
    case 2:
      return before + one + one + other + behind;
    default:
      return before + (beside[one] ?? one) + other + behind;
  }
}

/** What a scanner reads for a letter. */
function misread(found: string, number: number): string {
  const readings: readonly (readonly [string, string])[] = [
    ['rn', 'm'],
    ['m', 'rn'],
    ['l', '1'],
    ['I', 'l'],
    ['O', '0'],
    ['é', 'e'],
    ['è', 'é'],
    ['c', 'e'],
    ['S', '5'],
    ['i', 'ï'],
  ];
  for (let tried = 0; tried < readings.length; tried++) {
    const [from, to] = readings[(number + tried) % readings.length] ?? ['', ''];
    const at = found.indexOf(from, 1);
    if (at > 0) return found.slice(0, at) + to + found.slice(at + from.length);
  }
  return found;
}

const emoji = ['🔹', '✅', '👉', '📌'];

/** A bullet at the head of each line, where nothing or a plain one stood. */
function emojiBullets(text: string): string {
  const lines = text.split('\n');
  if (lines.length < 3 || cellsOf(text)) return text;
  return lines
    .map((line, at) => (line.trim() === '' ? line : `${emoji[at % 4]} ${line.replace(/^\s*[-*•–]\s+/u, '')}`))
    .join('\n');
}

/** Typing and scanning mistakes hit one word of so many. */
const mistyped = 9;
const scanned = 9;

export const perturbations: readonly Perturbation[] = [
  { name: 'lost accents', apply: (text) => text.normalize('NFD').replace(/[\u0300-\u036f]/gu, '') },
  { name: 'capitals', apply: (text) => text.toLocaleUpperCase('fr') },
  { name: 'no-break spaces', apply: (text) => text.replaceAll(' ', '\u00a0') },
  { name: 'zero-width characters', apply: (text) => text.replace(/(\p{L}{3})(?=\p{L}{2})/gu, '$1\u200b') },
  { name: 'soft hyphens', apply: (text) => text.replace(/(\p{L}{4})(?=\p{L}{3})/gu, '$1\u00ad') },
  { name: 'decomposed accents', apply: (text) => text.normalize('NFD') },
  {
    name: 'full-width digits',
    apply: (text) => text.replace(/\d/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
  },
  {
    name: 'ligatures',
    apply: (text) =>
      text
        .replaceAll('ffi', 'ﬃ')
        .replaceAll('ff', 'ﬀ')
        .replaceAll('fi', 'ﬁ')
        .replaceAll('fl', 'ﬂ')
        .replaceAll('oe', 'œ'),
  },
  { name: 'mojibake', apply: asMojibake },
  { name: 'PDF line wraps', apply: (text) => wrap(text, 60, false) },
  { name: 'PDF line wraps, hyphenated', apply: (text) => wrap(text, 60, true) },
  { name: 'one cell a line', apply: cellByCell },
  { name: 'column by column', apply: columnByColumn },
  { name: 'tabs to blanks', apply: (text) => text.replaceAll('\t', '    ') },
  { name: 'tabs to one blank', apply: (text) => text.replaceAll('\t', ' ') },
  { name: 'quoted mail', apply: (text) => text.replace(/^/gmu, '> ') },
  { name: 'HTML entities', apply: asEntities },
  { name: 'quoted-printable', apply: asQuotedPrintable },
  { name: 'RTF source', apply: asRtf },
  {
    name: 'smart quotes',
    apply: (text) =>
      text
        .replaceAll("'", '’')
        .replace(/"([^"\n]*)"/gu, '“$1”')
        .replaceAll('...', '…')
        .replaceAll(' - ', ' – '),
  },
  { name: 'emoji bullets', apply: emojiBullets },
  { name: 'typing mistakes', apply: (text) => someWords(text, mistyped, mistype) },
  { name: 'scanning mistakes', apply: (text) => someWords(text, scanned, misread) },
];
