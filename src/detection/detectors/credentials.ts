import type { Detector, DraftSpan } from '../detector.ts';
import type { InfoType } from '../info-types.ts';
import { factSpans, factsOfColumns } from './columns.ts';

const secrets: ReadonlySet<InfoType> = new Set<InfoType>(['password', 'one-time-code']);

/** A password or a code that stands there; a login only beside one. An empty label or a rule is nothing. */
export const credentials: Detector = {
  id: 'credentials',
  category: 'credentials',
  detect: (document) => {
    const values = document.values.filter((value) => secrets.has(value.type) && value.strength !== 'shape');
    const cells = factsOfColumns(document, new Set(['password']));
    const rows = new Set(cells.map((fact) => fact.cell.start));
    if (values.length === 0 && rows.size === 0) return undefined;
    const logins = document.values.filter((value) => value.type === 'login' && value.strength !== 'shape');
    const spans: DraftSpan[] = [
      ...[...values, ...logins].map(({ start, end, type }) => ({ start, end, type })),
      ...factSpans(cells, 'password'),
      ...factSpans(factsOfColumns(document, new Set(['login'])), 'login'),
    ];
    return {
      confidence: document.context.lesson >= 3 ? 'low' : 'high',
      count: Math.max(values.length, rows.size),
      spans,
      evidence: rows.size > 0 ? ['column-header'] : ['label'],
    };
  },
};
