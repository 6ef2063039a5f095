import { readEscape } from './escapes.ts';
import { looksLikeHtml, readTag } from './html-tags.ts';
import { repairMojibake } from './mojibake.ts';
import { OffsetMap } from './offset-map.ts';
import { isRtf, readRtfMark } from './rtf-source.ts';
import { unwrap } from './unwrap.ts';

/** A text as if it had been typed today: one kind of space, quote, hyphen and letter; and the way back. */
export interface NormalisedText {
  readonly text: string;
  /** Original UTF-16 offsets of a normalised range. */
  readonly original: (start: number, end: number) => { readonly start: number; readonly end: number };
}

/** Codes that need a second look; everything else is copied in runs. Built on first use. */
let special: Uint8Array | undefined;

const same = (codes: string, as: string) => [...codes].map((code) => [code, as] as const);
const replacements: ReadonlyMap<string, string> = new Map([
  ...same(
    '\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\0',
    ' ',
  ),
  ...same(
    '\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff\u00ad',
    '',
  ),
  ...same('’‘ʼ‛´`′＇', "'"),
  ...same('“”„‟″', '"'),
  ...same('‐‑−﹣', '-'),
  ...same('\u2028\u2029\u0085\v\f', '\n'),
  ...same('œ', 'oe'),
  ...same('Œ', 'OE'),
  ...same('æ', 'ae'),
  ...same('Æ', 'AE'),
  ...[...'ﬀﬁﬂﬃﬄﬅﬆ'].map((ligature) => [ligature, ligature.normalize('NFKD')] as const),
]);
/** Where mojibake and escapes begin, line ends, quoted mail. */
const starters = 'ÃÂâÅ&=\\<>\r{}';

function specials(): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (const character of [...replacements.keys(), ...starters]) table[character.charCodeAt(0)] = 1;
  table.fill(1, 0x0300, 0x0370);
  table.fill(1, 0xff01, 0xff5f);
  return table;
}

/** Linear, never throws; lone surrogates and NULs pass through as separators. */
export function normalise(original: string): NormalisedText {
  const text = isHtmlSource(original) ? original.replace(/[\r\n]/gu, ' ') : original;
  special ??= specials();
  const table = special;
  let at = 0;
  while (at < text.length && table[text.charCodeAt(at)] === 0) at++;
  if (at === text.length) return unwrapped(text, undefined);

  const map = new OffsetMap();
  const rtf = isRtf(text);
  let html: boolean | undefined;
  let out = '';
  let copied = 0;
  while (at < text.length) {
    if (table[text.charCodeAt(at)] === 0) {
      at++;
      continue;
    }
    if (html === undefined && text[at] === '<') html = looksLikeHtml(text);
    const found = (rtf ? readRtfMark(text, at) : undefined) ?? readSpecial(text, at, html === true);
    if (!found) {
      at++;
      continue;
    }
    // A mark behind something already replaced has nothing left to join.
    const edit = found.from < copied ? { from: at, to: found.to, by: '' } : found;
    out += text.slice(copied, edit.from);
    if (edit.to - edit.from !== edit.by.length) map.add(out.length, edit.by.length, edit.from, edit.to);
    out += edit.by;
    at = edit.to;
    copied = at;
  }
  return unwrapped(out + text.slice(copied), map);
}

/** Last of all, when line ends are line ends: those inside sentences. */
function unwrapped(text: string, map: OffsetMap | undefined): NormalisedText {
  const joined = unwrap(text);
  const maps = [joined.map, map].filter((one) => one !== undefined);
  return {
    text: joined.text,
    original: (start, end) =>
      maps.reduce((place, one) => ({ start: one.start(place.start), end: one.end(place.end) }), {
        start,
        end,
      }),
  };
}

/** In the source of a page only the tags end lines; a wrapped line is a blank. */
function isHtmlSource(text: string): boolean {
  return /^\s{0,20}<[a-z!]/iu.test(text) && looksLikeHtml(text);
}

interface Edit {
  readonly from: number;
  readonly to: number;
  readonly by: string;
}

function readSpecial(text: string, at: number, html: boolean): Edit | undefined {
  const character = text[at] ?? '';
  const code = text.charCodeAt(at);
  const replacement = replacements.get(character);
  if (replacement !== undefined) return { from: at, to: at + 1, by: replacement };
  if (code >= 0x0300 && code < 0x0370) return composeMark(text, at);
  if (code >= 0xff01) return { from: at, to: at + 1, by: String.fromCharCode(code - 0xfee0) };
  if (character === '\r') return { from: at, to: at + (text[at + 1] === '\n' ? 2 : 1), by: '\n' };
  if (character === '>') return quoteMark(text, at);
  if (character === '<') return html ? readTag(text, at) : undefined;
  const mojibake = code >= 0xc2 ? repairMojibake(text, at) : undefined;
  if (mojibake) {
    const by = replacements.get(mojibake.repaired) ?? mojibake.repaired;
    return { from: at, to: at + mojibake.length, by };
  }
  const written = readEscape(text, at);
  return written ? { from: at, to: at + written.length, by: written.character } : undefined;
}

/** NFD: the letter before was copied already, so it is taken back together with its marks. */
function composeMark(text: string, at: number): Edit {
  const composed = text.slice(at - 1, at + 1).normalize('NFC');
  return composed.length === 1 && at > 0
    ? { from: at - 1, to: at + 1, by: composed }
    : { from: at, to: at + 1, by: '' };
}

/** `> > texte` of a quoted mail, at the start of a line only. */
function quoteMark(text: string, at: number): Edit | undefined {
  const before = text[at - 1];
  if (before !== undefined && before !== '\n' && before !== '\r') return undefined;
  let to = at;
  while (to < text.length && to - at < 40 && (text[to] === '>' || (text[to] === ' ' && text[to - 1] === '>')))
    to++;
  return { from: at, to, by: '' };
}
