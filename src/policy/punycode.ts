/** RFC 3492, section 5. */
const BASE = 36;
const T_MIN = 1;
const T_MAX = 26;
const SKEW = 38;
const DAMP = 700;

/**
 * What a person sees for an ASCII host: `xn--cole-9oa.fr` → `école.fr`. A label that is no valid Punycode stays
 * as it is. Browsers have the way in (`URL`) but none back.
 */
export function toUnicodeHost(host: string): string {
  return host
    .split('.')
    .map((label) => (label.startsWith('xn--') ? decode(label.slice('xn--'.length)) || label : label))
    .join('.');
}

/** Section 6.2; undefined for whatever no encoder writes. */
function decode(encoded: string): string | undefined {
  const border = encoded.lastIndexOf('-');
  const output = [...encoded.slice(0, Math.max(border, 0))].map((letter) => letter.codePointAt(0) ?? 0);
  let [codePoint, index, bias] = [128, 0, 72];
  for (let at = border < 0 ? 0 : border + 1; at < encoded.length; ) {
    const before = index;
    for (let weight = 1, k = BASE; ; k += BASE) {
      const digit = Number.parseInt(encoded[at++] ?? '', BASE);
      if (Number.isNaN(digit)) return undefined;
      // Punycode counts a–z then 0–9, the other way round than base 36.
      const value = digit < 10 ? digit + 26 : digit - 10;
      index += value * weight;
      const threshold = Math.min(Math.max(k - bias, T_MIN), T_MAX);
      if (value < threshold) break;
      weight *= BASE - threshold;
      if (index > Number.MAX_SAFE_INTEGER / BASE) return undefined;
    }
    bias = adapt(index - before, output.length + 1, before === 0);
    codePoint += Math.floor(index / (output.length + 1));
    if (codePoint > 0x10ffff || (codePoint >= 0xd800 && codePoint <= 0xdfff)) return undefined;
    index %= output.length + 1;
    output.splice(index++, 0, codePoint);
  }
  return String.fromCodePoint(...output);
}

/** Section 6.1. */
function adapt(delta: number, length: number, first: boolean): number {
  let rest = Math.floor(delta / (first ? DAMP : 2));
  rest += Math.floor(rest / length);
  let k = 0;
  for (; rest > ((BASE - T_MIN) * T_MAX) / 2; k += BASE) rest = Math.floor(rest / (BASE - T_MIN));
  return k + Math.floor(((BASE - T_MIN + 1) * rest) / (rest + SKEW));
}
