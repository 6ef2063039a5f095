/** What the scan asks of a character: letters and digits make up words, signs start a few values. */
export const OTHER = 0;
export const LETTER = 1;
export const DIGIT = 2;
const SIGN = 3;

/** Latin letters up to U+024F, so that one look-up answers for any character of a French text. */
const TABLE_SIZE = 0x250;
/** U+00C0 to U+017F without their accents; `.` is no letter. Written out: asking the browser costs 2 ms in every frame. */
const PLAIN =
  'aaaaaaaceeeeiiiidnooooo.ouuuuytsaaaaaaaceeeeiiiidnooooo.ouuuuyty' +
  'aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll' +
  'lllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs';

/** The letter without its accent, 1 (a) to 26 (z), 0 for anything else. */
const plainLetters = new Uint8Array(TABLE_SIZE);
const classes = new Uint8Array(TABLE_SIZE);

for (let code = 0; code < 26; code += 1) {
  plainLetters[65 + code] = code + 1;
  plainLetters[97 + code] = code + 1;
}
for (let i = 0; i < PLAIN.length; i += 1) plainLetters[0xc0 + i] = Math.max(0, PLAIN.charCodeAt(i) - 96);
for (const [first, behind] of [
  [0x41, 0x5b],
  [0x61, 0x7b],
  [0xc0, TABLE_SIZE],
] as const) {
  classes.fill(LETTER, first, behind);
}
classes.fill(DIGIT, 48, 58);
for (const sign of '×÷') classes[sign.charCodeAt(0)] = OTHER;
classes['@'.charCodeAt(0)] = SIGN;
classes['+'.charCodeAt(0)] = SIGN;

/** The class of a character; OTHER before the first and behind the last. */
export function classAt(text: string, at: number): number {
  // Asked for a place outside the text, charCodeAt answers NaN, which makes every later call slower.
  if (at < 0 || at >= text.length) return OTHER;
  const code = text.charCodeAt(at);
  return code < TABLE_SIZE ? (classes[code] ?? OTHER) : classBeyondTable(code);
}

function classBeyondTable(code: number): number {
  // Typographic signs, arrows, boxes: the only ones a French text is full of.
  if (code >= 0x2000 && code < 0x2c00) return OTHER;
  return /[\p{L}\p{M}\p{N}]/u.test(String.fromCharCode(code)) ? LETTER : OTHER;
}

export function plainLetterAt(text: string, at: number): number {
  if (at >= text.length) return 0;
  const code = text.charCodeAt(at);
  return code < TABLE_SIZE ? (plainLetters[code] ?? 0) : 0;
}

/** True for a letter or a digit, of any script. */
export function isWordCharacterAt(text: string, at: number): boolean {
  const kind = classAt(text, at);
  return kind === LETTER || kind === DIGIT;
}
