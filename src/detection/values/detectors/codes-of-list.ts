import { isShown } from '../secret-context.ts';
import type { Samples, ValueDetector } from '../value-detector.ts';

interface Range {
  readonly start: number;
  readonly end: number;
}

const MOST = 80;
const NEWLINE = 0x0a;
const LONGEST_LINE = 70;
const ENDS_IN_CODE = /(?<=[ \t:=→–-])(?!(?:19|20)\d\d$)\d{4,6}$/u;
/** What codes of trade and offices are called on the line of the heading. */
const OPEN =
  /^.{0,40}(?:posta|mef|uai|rne|insee|article|barre|mati[èe]re|client|produit|comptable|analytique|budget|commune)/iu;

/** "Ipad 1 (Gabin) 482913" line after line, under a heading that speaks of codes. */
function readLines(
  text: string,
  from: number,
): { readonly values: readonly Range[]; readonly until: number } {
  const values: Range[] = [];
  let at = lineEnd(text, from);
  if (at < 0 || OPEN.test(text.slice(from, at))) return { values, until: from };
  let missed = 0;
  while (at < text.length && missed < 2 && values.length < MOST) {
    const end = lineEnd(text, at + 1);
    if (end < 0) break;
    const line = text.slice(at + 1, end).trimEnd();
    const code = /\p{L}/u.test(line) ? ENDS_IN_CODE.exec(line) : null;
    if (code) values.push({ start: at + 1 + code.index, end: at + 1 + line.length });
    missed = code ? 0 : missed + 1;
    at = end;
  }
  return values.length >= 2 ? { values, until: at } : { values: [], until: from };
}

/** Where a line of a list ends; -1 when it is longer, so that no look goes far. */
function lineEnd(text: string, from: number): number {
  const limit = Math.min(text.length, from + LONGEST_LINE);
  for (let at = from; at < limit; at += 1) if (text.charCodeAt(at) === NEWLINE) return at;
  return limit === text.length ? limit : -1;
}

/** Codes of numbers that end their lines. */
export const codesOfList: ValueDetector = {
  id: 'codes-of-list',
  type: 'one-time-code',
  gates: [{ on: 'word', starts: ['codes', 'deverr', 'pin', 'digicodes'] }],
  pattern: () => /codes|d[ée]verrouillage|pin|digicodes/iuy,
  behindAll: readLines,
  judge: (_value, { text, start, end }) => (isShown(text, start, end) ? undefined : 'labelled'),
};

export const samples: Samples = {
  detects: [
    'Ipads – déverrouillage\nIpad 1 (Gabin) ‹482913›\nIpad 2 (Mouna) ‹770145›\nIpad 3 (libre) ‹006682›',
    'Codes photocopieuse\nKarine : ‹2204›\nJules : ‹2207›',
  ],
  ignores: [
    'Codes postaux\nLyon 69003\nParis 75011',
    'Les codes de la rentrée\nEffectif 2026\nEffectif 2027',
    'Codes et usages\nLe règlement est affiché.\nIl est signé.',
    'les codes matière\nfrançais 020700\nmaths 061300',
  ],
};
