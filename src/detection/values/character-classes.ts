import { charClass, charTables } from '../text/char-classes.ts';

/** What the scan asks of a character: letters and digits make up words, signs start a few values. */
export const OTHER = 0;
export const LETTER = 1;
export const DIGIT = 2;
const SIGN = 3;

/** Of the tokeniser's tables, only what the scan needs, in bytes. Empty until the first character is asked for. */
let classes = new Uint8Array();
/** The letter without its accent, 1 (a) to 26 (z), 0 for anything else. */
let plainLetters = new Uint8Array();

function build(): void {
  const tables = charTables();
  classes = tables.classes.map((kind) =>
    kind === charClass.digit ? DIGIT : kind === charClass.lower || kind === charClass.upper ? LETTER : OTHER,
  );
  for (const sign of '@+') classes[sign.charCodeAt(0)] = SIGN;
  plainLetters = Uint8Array.from(tables.folded, (letter) => (letter > 96 && letter <= 122 ? letter - 96 : 0));
}

/** The class of a character; OTHER before the first and behind the last. */
export function classAt(text: string, at: number): number {
  // Asked for a place outside the text, charCodeAt answers NaN, which makes every later call slower.
  if (at < 0 || at >= text.length) return OTHER;
  const code = text.charCodeAt(at);
  return code < classes.length ? (classes[code] ?? OTHER) : classBeyondTable(code);
}

function classBeyondTable(code: number): number {
  if (classes.length === 0) build();
  if (code < classes.length) return classes[code] ?? OTHER;
  // Typographic signs, arrows, boxes: the only ones a French text is full of.
  if (code >= 0x2000 && code < 0x2c00) return OTHER;
  return /[\p{L}\p{M}\p{N}]/u.test(String.fromCharCode(code)) ? LETTER : OTHER;
}

export function plainLetterAt(text: string, at: number): number {
  if (classAt(text, at) !== LETTER) return 0;
  return plainLetters[text.charCodeAt(at)] ?? 0;
}

/** True for a letter or a digit, of any script. */
export function isWordCharacterAt(text: string, at: number): boolean {
  const kind = classAt(text, at);
  return kind === LETTER || kind === DIGIT;
}
