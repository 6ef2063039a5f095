import { TextField } from '../../components/text-field.tsx';
import { type DraftError, readHost } from './entry-draft.ts';
import type { EntryFieldsProps } from './entry-fields.tsx';

/** The address, how it is understood while it is typed, and, when it is refused, the proposal as a button. */
export function HostField({ draft, errors, catalogue, t, onDraft }: EntryFieldsProps) {
  const error = errors.find((one) => one.field === 'host');
  const read = readHost(draft, catalogue);
  const understood =
    read.ok && (read.pattern.match === 'suffix' ? `*.${read.pattern.host}` : read.pattern.host);
  const proposal = error && 'proposal' in error ? error.proposal : undefined;
  // "*." in the field and the choice below it always say the same.
  const put = (host: string) =>
    onDraft({ ...draft, host, match: /^\s*\*?\./u.test(host) ? 'suffix' : draft.match });
  return (
    <TextField
      id="entry-host"
      label={t('entry_host')}
      required
      hint={t('entry_host_hint')}
      value={draft.host}
      error={error && hostErrorText(error, t)}
      onInput={put}
    >
      {understood && understood !== draft.host && <p>{t('entry_understood', { host: understood })}</p>}
      {read.ok && read.notes.map(({ key, params }) => <p key={key}>{t(key, params)}</p>)}
      {proposal !== undefined && (
        <div>
          <button
            type="button"
            class="button-small"
            onClick={() => {
              document.getElementById('entry-host')?.focus();
              put(proposal);
            }}
          >
            {t('entry_try_proposal', { proposal })}
          </button>
        </div>
      )}
    </TextField>
  );
}

function hostErrorText(error: DraftError & { readonly field: 'host' }, t: EntryFieldsProps['t']): string {
  return t(error.key, error.params);
}
