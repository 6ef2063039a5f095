import type { Detector, DraftSpan } from '../detector.ts';
import type { DocumentView } from '../document-view.ts';
import type { InfoType } from '../info-types.ts';
import type { RowGroup } from '../structure/record.ts';
import { nameSpans } from './name-spans.ts';

const secrets: ReadonlySet<InfoType> = new Set<InfoType>(['password', 'one-time-code']);

/** A password or a code that stands there; a login only beside one. An empty label or a rule is nothing. */
export const credentials: Detector = {
  id: 'credentials',
  category: 'credentials',
  detect: (document) => {
    const values = document.values.filter((value) => secrets.has(value.type) && value.strength !== 'shape');
    const cells = cellsOf(document, 'password');
    const listed = values.length + cells.length === 0 ? codesOfList(document) : [];
    const found = values.length + cells.length + listed.length;
    if (found === 0) return undefined;
    const logins = document.values.filter((value) => value.type === 'login' && value.strength !== 'shape');
    const spans: DraftSpan[] = [
      ...nameSpans(document.mentions),
      ...[...values, ...logins].map(({ start, end, type }) => ({ start, end, type })),
      ...cells,
      ...cellsOf(document, 'login'),
      ...listed,
    ];
    return {
      confidence: document.context.lesson >= 3 ? 'low' : 'high',
      count: Math.max(values.length, cells.length, listed.length),
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
    .filter((cell) => cell.type === type && /[\p{L}\p{N}]/u.test(document.text.slice(cell.start, cell.end)))
    .map(({ start, end }) => ({ start, end, type }));
}

function isSecretSheet(group: RowGroup): boolean {
  return (['login', 'last-name', 'first-name', 'full-name', 'adult-name'] as const).some((type) =>
    group.types.has(type),
  );
}

const code = /^\s{0,3}[:=–—-]\s{0,3}(?<code>\S{3,30}(?:\s\/\s\S{2,30})?)/u;

/** "Codes Kidiscool⏎Rose : rose7 / lapin": a heading that says codes, and one behind each name. */
function codesOfList(document: DocumentView): DraftSpan[] {
  if (document.context.distinct('secret') === 0) return [];
  return document.rosters.flatMap((roster) => {
    const codes = roster.entries.flatMap((entry): DraftSpan[] => {
      const end = entry.ranges.at(-1)?.end ?? 0;
      const found = code.exec(document.text.slice(end, end + 70));
      const value = found?.groups?.code ?? '';
      if (!found || !/\d/u.test(value)) return [];
      return [{ start: end + found[0].length - value.length, end: end + found[0].length, type: 'password' }];
    });
    return codes.length * 2 >= roster.entries.length ? codes : [];
  });
}
