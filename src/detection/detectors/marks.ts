/** Cells that are longer are no mark. */
export const longestMark = 24;

const number = String.raw`\d{1,2}(?:[.,]\d{1,2})?(?:\s?\/\s?\d{1,3})?`;
/** Letters of the official scales, of language certificates, of a missing pupil. */
const letters = 'A\\+|[A-E][+-]?|[ABC][12]\\+?|TBM?|AB|MS|MF|MI|ECA|NA|PA|abs|disp|nn|n\\.?not';
/** What primary schools write, with what may be left of it: "satisf." */
const levels = String.raw`(?:objectifs? )?(?:non |partiellement |en partie |[aà] |tr[eè]s |en cours d.)?(?:atteinte?s?|d[eé]pass[eé]e?s?|besoins?|fragiles?|satisf(?:aisante?s?|\.)?|insuff(?:isante?s?|\.)?|acquise?s?|acquisition|ma[iî]tris[eé]e?s?|r[eé]ussie?|valid[eé]e?)`;

const cell = new RegExp(
  `^(?:${number}|\\d{1,3}|${letters}|\\d{1,3}\\s?%|${levels}|bien|moyen|partiel)$`,
  'iu',
);

/** One cell of a gradebook: "14,5", "12/20", "ECA", "B1", "fragile". */
export function isMarkCell(text: string): boolean {
  return cell.test(text.trim());
}

const level = new RegExp(`^\\s{0,3}[:→–-]\\s{0,3}(?:${levels}|\\d{1,3} mots(?:/| par )min)(?!\\p{L})`, 'iu');

/** A level behind the label of a competence: "Lecture : objectifs partiellement atteints", "Fluence : 78 mots/min". */
export function levelBehind(text: string, from: number): { start: number; end: number } | undefined {
  return rangeOf(level, text, from);
}

/** A mark behind a name, from there on: "  11", " : 14,5/20", " → B1". */
const behind = new RegExp(
  `^[ \\t:;,|()=→>–—-]{1,30}(?:${number}|\\d{1,3}|[ABC][12](?![\\p{L}\\d])|TBM|ECA|NA|PA|MS|MF|MI)(?![\\p{L}\\p{N}/°])`,
  'u',
);

/** Where the mark behind a name stands, from `from` on; undefined where something else stands there. */
export function markBehind(text: string, from: number): { start: number; end: number } | undefined {
  return rangeOf(behind, text, from);
}

function rangeOf(pattern: RegExp, text: string, from: number): { start: number; end: number } | undefined {
  const found = pattern.exec(text.slice(from, from + 60))?.[0];
  return found === undefined
    ? undefined
    : { start: from + found.search(/[\p{L}\d]/u), end: from + found.length };
}
