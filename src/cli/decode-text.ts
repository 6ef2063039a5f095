export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

export type DecodedText =
  | { readonly ok: true; readonly text: string; readonly encoding: Encoding }
  | { readonly ok: false; readonly problem: string };

const SIGNATURES: readonly (readonly [string, string])[] = [
  ['%PDF-', 'a PDF document'],
  ['PK\u0003\u0004', 'a ZIP archive (or an Office or OpenDocument file)'],
  ['\u00d0\u00cf\u0011\u00e0', 'an old Office document'],
  ['\u0089PNG', 'an image'],
  ['\u00ff\u00d8\u00ff', 'an image'],
  ['GIF8', 'an image'],
  ['\u001f\u008b', 'a gzip archive'],
];

/** By its byte order mark, else UTF-8 if that reads without a fault, else windows-1252: what school software writes. */
export function decodeText(bytes: Uint8Array): DecodedText {
  const marked = encodingOfMark(bytes);
  if (marked !== undefined)
    return { ok: true, text: new TextDecoder(marked).decode(bytes), encoding: marked };
  const problem = problemOf(bytes);
  if (problem !== undefined) return { ok: false, problem };
  try {
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    // Not UTF-8: expected for exports of older software, and every byte has a meaning in windows-1252.
    return { ok: true, text: new TextDecoder('windows-1252').decode(bytes), encoding: 'windows-1252' };
  }
}

function encodingOfMark(bytes: Uint8Array): Encoding | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

/** Why these bytes are no text. */
function problemOf(bytes: Uint8Array): string | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, 8));
  const known = SIGNATURES.find(([signature]) => head.startsWith(signature));
  if (known !== undefined) return `not a text file: ${known[1]}`;
  return bytes.subarray(0, 65_536).includes(0) ? 'not a text file: it holds NUL bytes' : undefined;
}
