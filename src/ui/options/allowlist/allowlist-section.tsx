import { useMemo, useState } from 'preact/hooks';
import type { PageTranslate } from '../../../i18n/page-messages.ts';
import type { Catalogue } from '../../../policy/catalogue/catalogue.ts';
import type { EffectivePolicy } from '../../../policy/effective-policy.ts';
import type { Settings } from '../../../policy/settings.ts';
import { Section } from '../section.tsx';
import type { RowEvents } from './allowlist-row.tsx';
import { allowlistRows } from './allowlist-rows.ts';
import { AllowlistTable } from './allowlist-table.tsx';
import { filterRows, noFilter, type RowFilter } from './filter-rows.ts';
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
  const show = (next: RowFilter) => {
    setFilter(next);
    setLimit(STEP);
  };
  const nothing =
    filter.show === 'own' && settings.entries.length === 0 ? 'list_none_own' : 'list_none_found';
  const hidden = found.length - limit;
  const drawn = useGrowing(Math.min(limit, found.length), filter);
  return (
    <Section id="services" title={t('section_list')}>
      <p>{t('list_intro')}</p>
      <button type="button" class="button-main" onClick={onAdd}>
        {t('list_add')}
      </button>
      <ListFilters filter={filter} catalogue={catalogue} t={t} onFilter={show} />
      <p role="status" class="small soft" id="services-count">
        {t('list_found', { count: found.length })}
      </p>
      {found.length === 0 ? (
        <NothingFound text={t(nothing)} button={t('list_clear')} onClear={() => setFilter(noFilter)} />
      ) : (
        <AllowlistTable rows={found.slice(0, drawn)} t={t} language={settings.language} {...events} />
      )}
      {hidden > 0 && (
        <button type="button" onClick={() => setLimit(limit + STEP)}>
          {t('list_more', { count: Math.min(hidden, STEP) })}
        </button>
      )}
    </Section>
  );
}

interface NothingFoundProps {
  readonly text: string;
  readonly button: string;
  readonly onClear: () => void;
}

function NothingFound({ text, button, onClear }: NothingFoundProps) {
  return (
    <div class="note stack-tight">
      <p>{text}</p>
      <div>
        <button type="button" class="button-small" onClick={onClear}>
          {button}
        </button>
      </div>
    </div>
  );
}
