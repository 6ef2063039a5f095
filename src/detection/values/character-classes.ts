import { charClass, charTables, tableSize } from '../text/char-classes.ts';

/** What the scan asks of a character: letters and digits make up words, signs start a few values. */
export const OTHER = 0;
export const LETTER = 1;
export const DIGIT = 2;
const SIGN = 3;

let classes: Uint8Array | undefined;

/** The tokeniser's classes, as few as the scan needs; made at the first text. */
function buildClasses(): Uint8Array {
  const table = charTables().classes.map((kind) =>
    kind === charClass.digit ? DIGIT : kind === charClass.lower || kind === charClass.upper ? LETTER : OTHER,
  );
  for (const sign of '@+') table[sign.charCodeAt(0)] = SIGN;
  return table;
}

/** The class of a character; OTHER before the first and behind the last. */
export function classAt(text: string, at: number): number {
  // Asked for a place outside the text, charCodeAt answers NaN, which makes every later call slower.
  if (at < 0 || at >= text.length) return OTHER;
  const code = text.charCodeAt(at);
  classes ??= buildClasses();
  return code < tableSize ? (classes[code] ?? OTHER) : classBeyondTable(code);
}

function classBeyondTable(code: number): number {
  // Typographic signs, arrows, boxes: the only ones a French text is full of.
  if (code >= 0x2000 && code < 0x2c00) return OTHER;
  return /[\p{L}\p{M}\p{N}]/u.test(String.fromCharCode(code)) ? LETTER : OTHER;
}

/** The letter without its accent, 1 (a) to 26 (z), 0 for anything else. */
export function plainLetterAt(text: string, at: number): number {
  if (at >= text.length) return 0;
  const plain = (charTables().folded[text.charCodeAt(at)] ?? 0) - 96;
  return plain > 0 && plain <= 26 ? plain : 0;
}

/** True for a letter or a digit, of any script. */
export function isWordCharacterAt(text: string, at: number): boolean {
  const kind = classAt(text, at);
  return kind === LETTER || kind === DIGIT;
}
