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
  return (
    <search class="filters">
      <div class="filter-search stack-tight">
        <label for="list-search">{t('list_search')}</label>
        <input
          id="list-search"
          type="search"
          value={filter.search}
          onInput={(event) => onFilter({ ...filter, search: event.currentTarget.value })}
        />
      </div>
      <ChoiceField
        id="list-show"
        label={t('list_filter_show')}
        value={filter.show}
        options={shows.map((show) => [show, t(messageKey('list_filter', show))])}
        onChoose={(show) => onFilter({ ...filter, show })}
      />
      <ChoiceField
        id="list-kind"
        label={t('list_filter_kind')}
        value={filter.kind}
        options={[
          ['', t('list_filter_kind_any')],
          ...serviceKinds.map((kind) => [kind, t(messageKey('service_kind', kind))] as const),
        ]}
        onChoose={(kind) => onFilter({ ...filter, kind })}
      />
      <ChoiceField
        id="list-academy"
        label={t('list_filter_academy')}
        value={filter.academy}
        options={[
          ['', t('list_filter_academy_any')],
          ...catalogue.academies.map(({ id, name }) => [id, name] as const),
        ]}
        onChoose={(academy) => onFilter({ ...filter, academy })}
      />
    </search>
  );
}
