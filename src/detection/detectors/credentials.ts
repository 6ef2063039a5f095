import type { Detector, DraftSpan } from '../detector.ts';
import type { DocumentView } from '../document-view.ts';
import type { InfoType } from '../info-types.ts';
import type { RowGroup } from '../structure/record.ts';
import { isNoSecret } from '../values/secret-shape.ts';
import { codesBehindNames } from './codes-behind-names.ts';
import { nameSpans } from './name-spans.ts';
import { spansOf } from './value-spans.ts';

const secrets: ReadonlySet<InfoType> = new Set<InfoType>(['password', 'one-time-code']);

/** A password or a code that stands there; a login only beside one. An empty label or a rule is nothing. */
export const credentials: Detector = {
  id: 'credentials',
  category: 'credentials',
  detect: (document) => {
    const values = document.values.filter((value) => secrets.has(value.type) && value.strength !== 'shape');
    const cells = cellsOf(document, 'password');
    const listed = cells.length === 0 ? codesBehindNames(document) : [];
    if (values.length + cells.length + listed.length === 0) return undefined;
    const logins = document.values.filter((value) => value.type === 'login' && value.strength !== 'shape');
    const spans: DraftSpan[] = [
      ...nameSpans(document.mentions),
      ...spansOf([...values, ...logins]),
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
