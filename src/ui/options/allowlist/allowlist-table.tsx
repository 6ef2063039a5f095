import type { PageTranslate } from '../../../i18n/page-messages.ts';
import type { Language } from '../../../policy/settings.ts';
import { AllowlistTableRow, type RowEvents } from './allowlist-row.tsx';
import type { AllowlistRow } from './allowlist-rows.ts';

interface TableProps extends RowEvents {
  readonly rows: readonly AllowlistRow[];
  readonly t: PageTranslate;
  readonly language: Language;
}

export function AllowlistTable({ rows, t, language, ...events }: TableProps) {
  return (
    <table class="services">
      <caption class="visually-hidden">{t('list_caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('column_service')}</th>
          <th scope="col" class="wide-only">
            {t('column_data')}
          </th>
          <th scope="col" class="wide-only">
            {t('column_origin')}
          </th>
          <th scope="col">{t('column_state')}</th>
          <th scope="col">
            <span class="visually-hidden">{t('column_actions')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <AllowlistTableRow key={row.key} row={row} t={t} language={language} {...events} />
        ))}
      </tbody>
    </table>
  );
}
