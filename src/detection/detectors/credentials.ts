import type { Detector, DraftSpan } from '../detector.ts';
import type { DocumentView } from '../document-view.ts';
import type { InfoType } from '../info-types.ts';
import type { RowGroup } from '../structure/record.ts';
import { isNoSecret, shapeOfSecret } from '../values/secret-shape.ts';
import { nameSpans } from './name-spans.ts';

const secrets: ReadonlySet<InfoType> = new Set<InfoType>(['password', 'one-time-code']);

/** A password or a code that stands there; a login only beside one. An empty label or a rule is nothing. */
export const credentials: Detector = {
  id: 'credentials',
  category: 'credentials',
  detect: (document) => {
    const values = document.values.filter((value) => secrets.has(value.type) && value.strength !== 'shape');
    const cells = cellsOf(document, 'password');
    const listed = cells.length === 0 ? codesOfList(document) : [];
    if (values.length + cells.length + listed.length === 0) return undefined;
    const logins = document.values.filter((value) => value.type === 'login' && value.strength !== 'shape');
    const spans: DraftSpan[] = [
      ...nameSpans(document.mentions),
      ...[...values, ...logins].map(({ start, end, type }) => ({ start, end, type })),
      ...cells,
      ...cellsOf(document, 'login'),
      ...listed,
    ];
    // Words of a lesson weigh against a label, not against what nobody would invent, nor against a table.
    const given = cells.length + listed.length > 0 || values.some(({ strength }) => strength === 'sure');
    return {
      confidence: document.context.lesson >= 3 && !given ? 'low' : 'high',
      count: Math.max(values.length, cells.length, listed.filter(({ type }) => type === 'password').length),
      spans,
      evidence: cells.length > 0 ? ['column-header'] : ['label'],
    };
  },
};

/** Filled cells of a column, in rows that also hold a login or a name: "Code ; Désignation" is no password sheet. */
function cellsOf(document: DocumentView, type: 'password' | 'login'): DraftSpan[] {
  return document.groups
    .filter((group) => group.source === 'table' && isSecretSheet(group))
    .flatMap((group) => group.rows.flatMap((row) => row.cells))
    .filter((cell) => cell.type === type && isFilled(document.text.slice(cell.start, cell.end)))
    .map(({ start, end }) => ({ start, end, type }));
}

function isFilled(cell: string): boolean {
  return /[\p{L}\p{N}]/u.test(cell) && !isNoSecret(cell) && !cell.startsWith('<');
}

function isSecretSheet(group: RowGroup): boolean {
  return (['login', 'last-name', 'first-name', 'full-name', 'adult-name'] as const).some((type) =>
    group.types.has(type),
  );
}

function isMade(value: string): boolean {
  const shape = shapeOfSecret(value);
  return (
    shape === 'strong' || (shape === 'weak' && /\d/u.test(value)) || /^\p{Ll}{2,20}[._]\p{Ll}/u.test(value)
  );
}

/** "ayoub.z / bleu-loup-5", "rose7 / lapin": beside a login an ordinary word will do. */
function isGiven(login: string | undefined, secret: string): boolean {
  return isMade(secret) || (login !== undefined && shapeOfSecret(secret) === 'word');
}

/** Behind a name: a joint, perhaps a login and another joint, and the secret that ends the entry. */
const entry =
  /^(?:\s\p{Lu}\p{L}{0,20}\.?)?\s{0,8}(?:[:=→/–—-]|->)\s{0,8}(?:(?<login>\p{Ll}[\p{L}\d._-]{2,40})\s{0,8}(?:[:=|→/–—-]|->|\s)\s{0,8})?(?<code>[^\s,;|"]{3,40})(?=\s{0,3}(?:[\n,;.|]|$))/u;

/**
 * "Codes Kidiscool⏎Rose : rose7 / lapin", "Ayoub Z / ayoub.z / bleu-loup-5, …": one behind each of most names, under a
 * heading that says codes, or beside logins.
 */
function codesOfList(document: DocumentView): DraftSpan[] {
  const { mentions, text, context } = document;
  if (mentions.length < 2 || mentions.length > 400) return [];
  const spans: DraftSpan[] = [];
  let logins = 0;
  for (const { ranges } of mentions) {
    const end = ranges.at(-1)?.end ?? 0;
    const found = entry.exec(text.slice(end, end + 130));
    const { login, code: secret } = found?.groups ?? {};
    if (!found || secret === undefined || !isMade(login ?? secret) || !isGiven(login, secret)) continue;
    const last = end + found[0].length;
    if (login !== undefined) {
      logins += 1;
      const start = end + found[0].indexOf(login);
      spans.push({ start, end: start + login.length, type: 'login' });
    }
    spans.push({ start: last - secret.length, end: last, type: 'password' });
  }
  const codes = spans.filter(({ type }) => type === 'password').length;
  const announced = context.distinct('secret') > 0 || logins * 2 >= mentions.length;
  return announced && codes >= 2 && codes * 2 >= mentions.length ? spans : [];
}
