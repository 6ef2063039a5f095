import type { ServiceKind } from '../../../policy/settings.ts';
import type { AllowlistRow } from './allowlist-rows.ts';
import { fold } from './fold.ts';

export const shows = ['all', 'on', 'off', 'own'] as const;
export type Show = (typeof shows)[number];

export interface RowFilter {
  readonly search: string;
  readonly show: Show;
  readonly kind: ServiceKind | '';
  /** Academy id; services of the whole country stay in sight. */
  readonly academy: string;
}

export const noFilter: RowFilter = { search: '', show: 'all', kind: '', academy: '' };

/** Every word must be found somewhere in the name, the hosts or the area. */
export function filterRows(rows: readonly AllowlistRow[], filter: RowFilter): readonly AllowlistRow[] {
  const words = fold(filter.search).split(/\s+/u).filter(Boolean);
  return rows.filter(
    (row) =>
      (filter.show === 'all' ||
        (filter.show === 'own' ? row.type === 'own' : row.on === (filter.show === 'on'))) &&
      (filter.kind === '' || row.kind === filter.kind) &&
      (filter.academy === '' || row.academies.length === 0 || row.academies.includes(filter.academy)) &&
      words.every((word) => row.haystack.includes(word)),
  );
}
