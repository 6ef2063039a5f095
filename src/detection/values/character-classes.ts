/** What the scan asks of a character: letters and digits make up words, signs start a few values. */
export const OTHER = 0;
export const LETTER = 1;
export const DIGIT = 2;
export const SIGN = 3;

const LETTER_BEYOND_TABLE = /[\p{L}\p{M}\p{N}]/u;
const TABLE_SIZE = 0x250;

/** Latin letters up to U+024F, so that one look-up answers for any character of a French text. */
const classes = new Uint8Array(TABLE_SIZE);
/** The letter without its accent, 1 (a) to 26 (z), 0 for anything else. */
const plainLetters = new Uint8Array(TABLE_SIZE);

for (let code = 0; code < TABLE_SIZE; code += 1) {
  const character = String.fromCharCode(code);
  if (character >= '0' && character <= '9') classes[code] = DIGIT;
  else if (character.toLowerCase() !== character.toUpperCase() || character === 'ª' || character === 'º') {
    classes[code] = LETTER;
    const plain = character.normalize('NFD').toLowerCase().charCodeAt(0) - 96;
    plainLetters[code] = plain >= 1 && plain <= 26 ? plain : 0;
  }
}
// "n°" is written "nº" as often: both must end the letter n.
classes['º'.charCodeAt(0)] = OTHER;
classes['ª'.charCodeAt(0)] = OTHER;
classes['@'.charCodeAt(0)] = SIGN;
classes['+'.charCodeAt(0)] = SIGN;

/** NaN (before the first and after the last character) is OTHER. */
export function classOf(code: number): number {
  if (code < TABLE_SIZE) return classes[code] ?? OTHER;
  // Typographic signs, arrows, boxes: the only ones a French text is full of.
  if (code >= 0x2000 && code < 0x2c00) return OTHER;
  return code > 0 && LETTER_BEYOND_TABLE.test(String.fromCharCode(code)) ? LETTER : OTHER;
}

export function plainLetterOf(code: number): number {
  return code < TABLE_SIZE ? (plainLetters[code] ?? 0) : 0;
}

/** True for a letter or a digit, of any script. */
export function isWordCharacter(code: number): boolean {
  const kind = classOf(code);
  return kind === LETTER || kind === DIGIT;
}
