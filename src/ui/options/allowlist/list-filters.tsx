import { messageKey } from '../../../i18n/message-key.ts';
import type { PageTranslate } from '../../../i18n/page-messages.ts';
import type { Catalogue } from '../../../policy/catalogue/catalogue.ts';
import { serviceKinds } from '../../../policy/settings.ts';
import { ChoiceField } from '../../components/choice-field.tsx';
import { type RowFilter, shows } from './filter-rows.ts';

interface FiltersProps {
  readonly filter: RowFilter;
  readonly catalogue: Catalogue;
  readonly t: PageTranslate;
  readonly onFilter: (filter: RowFilter) => void;
}

export function ListFilters({ filter, catalogue, t, onFilter }: FiltersProps) {
  const change = (part: Partial<RowFilter>) => onFilter({ ...filter, ...part });
  const kinds = serviceKinds.map((kind) => [kind, t(messageKey('service_kind', kind))] as const);
  const academies = catalogue.academies.map(({ id, name }) => [id, name] as const);
  return (
    <search class="filters">
      <div class="filter-search stack-tight">
        <label for="list-search">{t('list_search')}</label>
        <input
          id="list-search"
          type="search"
          value={filter.search}
          onInput={(event) => change({ search: event.currentTarget.value })}
        />
      </div>
      <ChoiceField
        id="list-show"
        label={t('list_filter_show')}
        value={filter.show}
        options={shows.map((show) => [show, t(messageKey('list_filter', show))])}
        onChoose={(show) => change({ show })}
      />
      <ChoiceField
        id="list-kind"
        label={t('list_filter_kind')}
        value={filter.kind}
        options={[['', t('list_filter_kind_any')], ...kinds]}
        onChoose={(kind) => change({ kind })}
      />
      <ChoiceField
        id="list-academy"
        label={t('list_filter_academy')}
        value={filter.academy}
        options={[['', t('list_filter_academy_any')], ...academies]}
        onChoose={(academy) => change({ academy })}
      />
    </search>
  );
}
