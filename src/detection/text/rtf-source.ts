/** Source of a text in RTF, as some editors and mail programs put it into the clipboard: all but its words is dropped. */
export function isRtf(text: string): boolean {
  return text.startsWith('{\\rtf');
}

/** Groups of tables and pictures, no words of anybody; nested at most once. */
const hiddenGroup =
  /\{\\(?:\*|fonttbl|colortbl|stylesheet|info|pict|listtable|generator)(?:[^{}]|\{[^{}]{0,400}\}){0,4000}\}/uy;
const control = /\\([a-z]{1,32})-?\d{0,10} ?\n?/uy;
const breaks: Readonly<Record<string, string>> = {
  par: '\n',
  line: '\n',
  row: '\n',
  sect: '\n',
  cell: '\t',
  tab: '\t',
};

/** A group's bracket or a control word; undefined for written characters (`\'e9`), which `readEscape` knows. */
export function readRtfMark(
  text: string,
  at: number,
): { readonly from: number; readonly to: number; readonly by: string } | undefined {
  const sign = text[at];
  if (sign === '{') {
    hiddenGroup.lastIndex = at;
    const length = hiddenGroup.exec(text)?.[0].length ?? 1;
    return { from: at, to: at + length, by: '' };
  }
  if (sign === '}') return { from: at, to: at + 1, by: '' };
  if (sign !== '\\') return undefined;
  const next = text[at + 1] ?? '';
  if ('{}\\'.includes(next)) return { from: at, to: at + 2, by: next };
  if (next === '~') return { from: at, to: at + 2, by: ' ' };
  control.lastIndex = at;
  const found = control.exec(text);
  // `\u233?` is a character.
  if (!found || (found[1] === 'u' && /\d/u.test(text[at + 2] ?? ''))) return undefined;
  return { from: at, to: at + found[0].length, by: breaks[found[1] ?? ''] ?? '' };
}
