/**
 * One class and one folded letter per character code, so that the tokeniser reads each character once.
 * Codes above the table (ideographs, symbols) are `Other`; look-alikes there were replaced by `normalise`.
 */
export const charClass = {
  other: 0,
  space: 1,
  newline: 2,
  digit: 3,
  lower: 4,
  upper: 5,
  apostrophe: 6,
  hyphen: 7,
  dot: 8,
  comma: 9,
  tab: 10,
  end: 11,
} as const;

/** Latin with all its accents ends at U+1EFF. */
export const tableSize = 0x1f00;

export interface CharTables {
  readonly classes: Uint8Array;
  /** Lower case, without accent; 0 where the character is no letter and no digit. */
  readonly folded: Uint16Array;
}

/** Letters that Unicode does not decompose, met in names from Scandinavia, Poland, Turkey, Vietnam. */
const undecomposed: Readonly<Record<string, string>> = {
  ø: 'o',
  đ: 'd',
  ł: 'l',
  ı: 'i',
  ß: 's',
  ð: 'd',
  þ: 't',
  ħ: 'h',
};

const punctuation: ReadonlyArray<readonly [string, number]> = [
  ['\n', charClass.newline],
  ['\t', charClass.tab],
  [' ', charClass.space],
  ["'", charClass.apostrophe],
  ['-_', charClass.hyphen],
  ['.', charClass.dot],
  [',', charClass.comma],
  ['!?', charClass.end],
];

/** Accents to take off stand below U+0250 and from U+1E00 on; from Hebrew on, letters have no case. */
const endOfLatin = 0x250;
const moreLatin = 0x1e00;
const firstCaseless = 0x5d0;
/** Where letters with case stand all the same: Georgian, Cherokee, Cyrillic and Georgian again, Latin. Asking costs time. */
const cased: ReadonlyArray<readonly [number, number]> = [
  [0x30, firstCaseless],
  [0x10a0, 0x1100],
  [0x13a0, 0x1400],
  [0x1c80, 0x1cc0],
  [moreLatin, tableSize],
];

let tables: CharTables | undefined;

/** Built on first use (half a millisecond): a frame where nothing is pasted pays nothing. */
export function charTables(): CharTables {
  tables ??= build();
  return tables;
}

function build(): CharTables {
  const classes = new Uint8Array(tableSize);
  const folded = new Uint16Array(tableSize);
  classes.fill(charClass.lower, firstCaseless);
  for (let code = firstCaseless; code < moreLatin; code++) folded[code] = code;
  for (const [from, to] of cased) {
    for (let code = from; code < to; code++) readLetter(code, classes, folded);
  }
  for (const [characters, value] of punctuation) {
    for (const character of characters) classes[character.charCodeAt(0)] = value;
  }
  return { classes, folded };
}

function readLetter(code: number, classes: Uint8Array, folded: Uint16Array): void {
  const character = String.fromCharCode(code);
  const lower = character.toLowerCase();
  if (code <= 0x39) {
    classes[code] = charClass.digit;
    folded[code] = code;
  } else if (lower !== character.toUpperCase() || code >= firstCaseless) {
    classes[code] = lower === character ? charClass.lower : charClass.upper;
    const latin = code < endOfLatin || code >= moreLatin;
    folded[code] = (
      latin && code > 0x7f ? (undecomposed[lower] ?? lower.normalize('NFD')) : lower
    ).charCodeAt(0);
  }
}

/** A word as the dictionaries hold it: lower case, no accents. */
export function fold(text: string): string {
  const { folded } = charTables();
  let out = '';
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    const letter = code < tableSize ? folded[code] : 0;
    out += letter ? String.fromCharCode(letter) : text[index];
  }
  return out;
}
