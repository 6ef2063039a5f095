/** Cells that are longer are no mark. */
export const longestMark = 24;

const number = String.raw`\d{1,2}(?:[.,]\d{1,2})?(?:\s?\/\s?\d{1,3})?`;
/** Letters of the official scales, of language certificates, of a missing pupil. */
const letters = 'A\\+|[A-E][+-]?|[ABC][12]\\+?|TBM?|AB|MS|MF|MI|ECA|NA|PA|abs|disp|nn|n\\.?not';
/** What primary schools write, with what may be left of it: "satisf." */
const words =
  '(?:tr[eè]s |non |en cours d.|[aà] )?(?:fragiles?|satisf(?:aisant)?s?\\.?|insuff(?:isant)?s?\\.?|besoins?|acquise?s?|' +
  'acquisition|bien|moyen|ma[iî]tris[eé]e?|d[eé]pass[eé]e?|atteinte?|partiel(?:lement)?|r[eé]ussie?|valid[eé]e?)';

const cell = new RegExp(`^(?:${number}|\\d{1,3}|${letters}|\\d{1,3}\\s?%|${words})$`, 'iu');

/** One cell of a gradebook: "14,5", "12/20", "ECA", "B1", "fragile". */
export function isMarkCell(text: string): boolean {
  return cell.test(text.trim());
}

const levels =
  '(?:objectifs? )?(?:non |partiellement |en partie |[aà] |tr[eè]s |en cours d.)?(?:atteints?|d[eé]pass[eé]s?|besoins?|fragiles?|satisfaisante?s?|' +
  'insuffisante?s?|acquise?s?|acquisition|ma[iî]tris[eé]e?s?)|\\d{1,3} mots(?:\\/| par )min';
const level = new RegExp(`^\\s{0,3}[:→–-]\\s{0,3}(?:${levels})(?![\\p{L}])`, 'iu');

/** A level behind the label of a competence: "Lecture : objectifs partiellement atteints", "Fluence : 78 mots/min". */
export function levelBehind(text: string, from: number): { start: number; end: number } | undefined {
  const found = level.exec(text.slice(from, from + 60));
  if (!found) return undefined;
  return { start: from + found[0].search(/[\p{L}\d]/u), end: from + found[0].length };
}

/** A mark behind a name, from there on: "  11", " : 14,5/20", " → B1". */
const behind = new RegExp(
  `^[ \\t:;,|()=→>–—-]{1,30}(?:${number}|\\d{1,3}|[ABC][12](?![\\p{L}\\d])|TBM|ECA|NA|PA|MS|MF|MI)(?![\\p{L}\\p{N}/°])`,
  'u',
);

/** Where the mark behind a name stands, from `from` on; undefined where something else stands there. */
export function markBehind(text: string, from: number): { start: number; end: number } | undefined {
  const window = text.slice(from, from + 48);
  const found = behind.exec(window);
  if (!found) return undefined;
  return { start: from + found[0].search(/[\p{L}\d]/u), end: from + found[0].length };
}
