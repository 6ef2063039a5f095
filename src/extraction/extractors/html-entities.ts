/** Names of U+00A0 to U+00FF in order: every accented letter of Western Europe. */
const latin1 =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para ' +
  'middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute ' +
  'Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml ' +
  'Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml ' +
  'eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml';

/** Beyond Latin-1, only what office programs and mail write; `name` + character, separated by blanks. */
const others =
  'amp& lt< gt> quot" apos\' OEligŒ oeligœ ScaronŠ scaronš YumlŸ Zcaronž lsquo‘ rsquo’ sbquo‚ ldquo“ rdquo” bdquo„ lsaquo‹ ' +
  'rsaquo› ndash– mdash— bull• hellip… euro€ trade™ permil‰ dagger† rarr→ larr← check✓ commat@ period. comma, colon: semi; ' +
  'lpar( rpar) lowbar_ sol/ num# ensp\u2002 emsp\u2003 thinsp\u2009 zwnj\u200c zwj\u200d Tab\t NewLine\n';

/** Numbers 128 to 159 mean windows-1252 in HTML, whatever Unicode says: `&#146;` is an apostrophe (HTML standard, 13.2.5.80). */
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const reference = /&(?:#x([0-9a-f]{1,8})|#(\d{1,9})|([a-z][a-z0-9]{1,7}));?/giu;

let named: ReadonlyMap<string, string> | undefined;

/** Built on first use: most frames never see a paste. */
function names(): ReadonlyMap<string, string> {
  const map = new Map(latin1.split(' ').map((name, index) => [name, String.fromCharCode(0xa0 + index)]));
  for (const entry of others.split(/ (?=[A-Za-z])/u)) map.set(entry.slice(0, -1), entry.slice(-1));
  return map;
}

function character(code: number): string {
  if (code >= 0x80 && code <= 0x9f) return windows1252[code - 0x80] ?? '';
  return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
    ? String.fromCodePoint(code)
    : '\ufffd';
}

/** Character references to characters, numeric and usual named ones; an unknown name stays as it stands. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  named ??= names();
  const known = named;
  return text.replace(reference, (whole, hexadecimal?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return known.get(name) ?? whole;
    return character(hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16));
  });
}
