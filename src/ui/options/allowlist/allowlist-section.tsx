import { useMemo, useState } from 'preact/hooks';
import type { PageTranslate } from '../../../i18n/page-messages.ts';
import type { Catalogue } from '../../../policy/catalogue/catalogue.ts';
import type { EffectivePolicy } from '../../../policy/effective-policy.ts';
import type { Settings } from '../../../policy/settings.ts';
import { Section } from '../section.tsx';
import type { RowEvents } from './allowlist-row.tsx';
import { allowlistRows } from './allowlist-rows.ts';
import { AllowlistTable } from './allowlist-table.tsx';
import { filterRows, noFilter } from './filter-rows.ts';
import { ListFilters } from './list-filters.tsx';
import { useGrowing } from './use-growing.ts';

/** Lines before "show more": room for the whole catalogue, and a list of thousands stays quick. */
const STEP = 200;

interface AllowlistSectionProps extends RowEvents {
  readonly settings: Settings;
  readonly policy: EffectivePolicy;
  readonly catalogue: Catalogue;
  readonly t: PageTranslate;
  readonly onAdd: () => void;
}

export function AllowlistSection(props: AllowlistSectionProps) {
  const { settings, policy, catalogue, t, onAdd, ...events } = props;
  const [filter, setFilter] = useState(noFilter);
  const [limit, setLimit] = useState(STEP);
  const rows = useMemo(() => allowlistRows(settings, catalogue, policy), [settings, catalogue, policy]);
  const found = useMemo(() => filterRows(rows, filter), [rows, filter]);
  const hidden = found.length - limit;
  const drawn = useGrowing(Math.min(limit, found.length), filter);
  return (
    <Section id="services" title={t('section_list')}>
      <p>{t('list_intro')}</p>
      <div class="row">
        <button type="button" class="button-main" onClick={onAdd}>
          {t('list_add')}
        </button>
      </div>
      <ListFilters
        filter={filter}
        catalogue={catalogue}
        t={t}
        onFilter={(next) => {
          setFilter(next);
          setLimit(STEP);
        }}
      />
      <p role="status" class="small soft" id="services-count">
        {t('list_found', { count: found.length })}
      </p>
      {found.length === 0 ? (
        <div class="note stack-tight">
          <p>
            {t(filter.show === 'own' && settings.entries.length === 0 ? 'list_none_own' : 'list_none_found')}
          </p>
          <div>
            <button type="button" class="button-small" onClick={() => setFilter(noFilter)}>
              {t('list_clear')}
            </button>
          </div>
        </div>
      ) : (
        <AllowlistTable rows={found.slice(0, drawn)} t={t} language={settings.language} {...events} />
      )}
      {hidden > 0 && (
        <div>
          <button type="button" onClick={() => setLimit(limit + STEP)}>
            {t('list_more', { count: Math.min(hidden, STEP) })}
          </button>
        </div>
      )}
    </Section>
  );
}
