import { messageKey } from '../../../i18n/message-key.ts';
import type { PageTranslate } from '../../../i18n/page-messages.ts';
import type { CatalogueService } from '../../../policy/catalogue/catalogue.ts';
import type { AllowlistEntry, Language } from '../../../policy/settings.ts';
import { Switch } from '../../components/switch.tsx';
import type { AllowlistRow } from './allowlist-rows.ts';
import { scopePhrase } from './scope-phrase.ts';

export interface RowEvents {
  readonly onSwitch: (service: CatalogueService, on: boolean) => void;
  readonly onEdit: (entry: AllowlistEntry) => void;
  readonly onRemove: (entry: AllowlistEntry) => void;
  /** PRONOTE and its like: each school has its own address. */
  readonly onAddTenant: (service: CatalogueService) => void;
}

interface RowProps extends RowEvents {
  readonly row: AllowlistRow;
  readonly t: PageTranslate;
  readonly language: Language;
}

/** One line. On a narrow page the middle columns are hidden and said again below the name. */
export function AllowlistTableRow(props: RowProps) {
  const { row, t } = props;
  const scope = scopePhrase(row.allowed, t);
  const origin = originPhrase(row, t);
  return (
    <tr>
      <td class="service-cell">
        <span class="service-name">{row.name}</span> <Tags row={row} t={t} />
        <Hosts row={row} t={t} />
        <span class="narrow-only small soft">
          {scope}. {origin}.
        </span>
        <Note {...props} />
      </td>
      <td class="wide-only">{scope}</td>
      <td class="wide-only soft">{origin}</td>
      <td class="state-cell">
        <State {...props} />
      </td>
      <td class="actions-cell">
        <Actions {...props} />
      </td>
    </tr>
  );
}

function Tags({ row, t }: Pick<RowProps, 'row' | 't'>) {
  const state = row.type === 'service' ? row.service.state : 'in-use';
  return (
    <>
      <span class="tag soft">{t(messageKey('service_kind', row.kind))}</span>{' '}
      {state === 'retired' && <span class="tag tag-care">{t('row_retired')}</span>}
      {state === 'unverified' && <span class="tag tag-care">{t('row_unverified')}</span>}
    </>
  );
}

function Hosts({ row, t }: Pick<RowProps, 'row' | 't'>) {
  const hosts =
    row.type === 'own'
      ? [row.entry.match === 'suffix' ? `.${row.entry.host}` : row.entry.host]
      : row.service.hosts;
  const tenants = row.type === 'service' ? row.service.tenantHosts : [];
  return (
    <ul class="plain-list hosts small">
      {hosts.map((host) => (
        <li key={host}>
          <span class="host">{host.replace(/^\./u, '')}</span> {host.startsWith('.') && t('row_below')}
        </li>
      ))}
      {tenants.map((host) => (
        <li key={host}>{t('row_tenant', { host })}</li>
      ))}
    </ul>
  );
}

function Note({ row, language }: RowProps) {
  const note = row.type === 'service' ? row.service.note?.[language] : row.entry.note;
  return note ? <p class="small soft row-note">{note}</p> : null;
}

function State({ row, t, onSwitch }: RowProps) {
  if (row.type === 'own') {
    const { status } = row.entry;
    const tones = { approved: 'tag-good', conditional: 'tag-care', refused: 'tag-stop' } as const;
    return <span class={`tag ${tones[status]}`}>{t(messageKey('entry_status', status))}</span>;
  }
  // A service without a host of its own has nothing to switch: the school's own address is added instead.
  if (row.service.hosts.length === 0) return <span class="soft">—</span>;
  return (
    <Switch
      label={t('row_switch', { name: row.name })}
      on={row.on}
      onSwitch={(on) => onSwitch(row.service, on)}
    />
  );
}

function Actions({ row, t, onEdit, onRemove, onAddTenant }: RowProps) {
  const { name } = row;
  if (row.type === 'service') {
    if (row.service.tenantHosts.length === 0) return null;
    return (
      <button
        type="button"
        class="button-small"
        aria-label={t('row_add_tenant_named', { name })}
        onClick={() => onAddTenant(row.service)}
      >
        {t('row_add_tenant')}
      </button>
    );
  }
  return (
    <div class="row">
      <button
        type="button"
        class="button-small"
        aria-label={t('action_edit_named', { name })}
        onClick={() => onEdit(row.entry)}
      >
        {t('action_edit')}
      </button>
      <button
        type="button"
        class="button-small"
        aria-label={t('action_remove_named', { name })}
        onClick={() => onRemove(row.entry)}
      >
        {t('action_remove')}
      </button>
    </div>
  );
}

function originPhrase(row: AllowlistRow, t: PageTranslate): string {
  if (row.type === 'own' && row.entry.decidedBy) return t('origin_own_decided', { who: row.entry.decidedBy });
  return t(messageKey('origin', row.origin));
}
