/** Written forms of one character: HTML entities, quoted-printable, RTF. */
export interface Escape {
  readonly length: number;
  readonly character: string;
}

const named: Readonly<Record<string, string>> = {
  nbsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  rsquo: "'",
  lsquo: "'",
  laquo: '«',
  raquo: '»',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  deg: '°',
  oelig: 'oe',
  OElig: 'OE',
};
const accents: Readonly<Record<string, string>> = {
  acute: '\u0301',
  grave: '\u0300',
  circ: '\u0302',
  uml: '\u0308',
  cedil: '\u0327',
  tilde: '\u0303',
};

const entity = /&(?:#(\d{2,6})|#x([0-9a-f]{2,5})|([a-z]{2,8}));/iuy;
const utf8Pair = /=([CD][0-9A-F])=([89AB][0-9A-F])/uy;
const latin1 = /=([EF][0-9A-F])(?![0-9A-F])/uy;
const rtf = /\\'([0-9a-f]{2})/iuy;
const rtfUnicode = /\\u(\d{2,5})\??/uy;

export function readEscape(text: string, at: number): Escape | undefined {
  switch (text[at]) {
    case '&':
      return readEntity(text, at);
    case '=':
      return readQuotedPrintable(text, at);
    case '\\':
      return readRtf(text, at);
    default:
      return undefined;
  }
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function readEntity(text: string, at: number): Escape | undefined {
  const found = match(entity, text, at);
  if (!found) return undefined;
  const [whole, decimal, hexadecimal, name = ''] = found;
  if (decimal || hexadecimal) {
    const code = decimal ? Number(decimal) : Number.parseInt(hexadecimal ?? '', 16);
    return { length: whole.length, character: code < 0x10000 ? String.fromCharCode(code) : ' ' };
  }
  const accent = accents[name.slice(1)];
  const character = named[name] ?? (accent && ((name[0] ?? '') + accent).normalize('NFC'));
  return character === undefined ? undefined : { length: whole.length, character };
}

function readQuotedPrintable(text: string, at: number): Escape | undefined {
  if (text[at + 1] === '\n') return { length: 2, character: '' };
  if (text[at + 1] === '\r' && text[at + 2] === '\n') return { length: 3, character: '' };
  const pair = match(utf8Pair, text, at);
  if (pair) {
    const code =
      ((Number.parseInt(pair[1] ?? '', 16) & 0x1f) << 6) | (Number.parseInt(pair[2] ?? '', 16) & 0x3f);
    return { length: 6, character: String.fromCharCode(code) };
  }
  const single = match(latin1, text, at);
  return single
    ? { length: 3, character: String.fromCharCode(Number.parseInt(single[1] ?? '', 16)) }
    : undefined;
}

function readRtf(text: string, at: number): Escape | undefined {
  const byte = match(rtf, text, at);
  if (byte) return { length: 4, character: String.fromCharCode(Number.parseInt(byte[1] ?? '', 16)) };
  const unicode = match(rtfUnicode, text, at);
  if (unicode) return { length: unicode[0].length, character: String.fromCharCode(Number(unicode[1])) };
  if (text.startsWith('\\par', at) && !/[a-z]/u.test(text[at + 4] ?? ''))
    return { length: 4, character: '\n' };
  if (text.startsWith('\\tab', at) && !/[a-z]/u.test(text[at + 4] ?? ''))
    return { length: 4, character: '\t' };
  return undefined;
}
