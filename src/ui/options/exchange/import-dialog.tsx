import type { PageTranslate } from '../../../i18n/page-messages.ts';
import type { Catalogue } from '../../../policy/catalogue/catalogue.ts';
import type { ImportProblem } from '../../../policy/import-problems.ts';
import type { Imported } from '../../../policy/import-settings.ts';
import type { Settings } from '../../../policy/settings.ts';
import { ModalDialog } from '../../components/modal-dialog.tsx';
import { diffLines } from './diff-lines.ts';
import { isNoChange, settingsDiff } from './settings-diff.ts';

interface ImportDialogProps {
  readonly imported: Imported;
  readonly current: Settings;
  readonly catalogue: Catalogue;
  readonly t: PageTranslate;
  readonly onApply: (settings: Settings) => void;
  readonly onClose: () => void;
}

/** Either everything that is wrong, or everything that will change; in both cases nothing has happened yet. */
export function ImportDialog({ imported, current, catalogue, t, onApply, onClose }: ImportDialogProps) {
  const diff = imported.ok ? settingsDiff(current, imported.settings, catalogue) : null;
  const changes = diff !== null && !isNoChange(diff);
  return (
    <ModalDialog titleId="import-title" title={t('import_title')} onClose={onClose}>
      {!imported.ok && (
        <>
          <p class="note note-stop">{t('import_refused', { count: imported.errors.length })}</p>
          <Problems problems={imported.errors} t={t} />
        </>
      )}
      {imported.ok && diff && (
        <>
          <p class="note">{t(changes ? 'import_preview' : 'import_same')}</p>
          <ul class="bullets">
            {diffLines(diff, imported.settings, catalogue, t).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
      {imported.notes.length > 0 && (
        <>
          <h3>{t('import_notes')}</h3>
          <Problems problems={imported.notes} t={t} />
        </>
      )}
      <div class="row row-end">
        <button type="button" onClick={onClose}>
          {t(changes ? 'action_cancel' : 'action_close')}
        </button>
        {imported.ok && changes && (
          <button type="button" class="button-main" onClick={() => onApply(imported.settings)}>
            {t('action_apply')}
          </button>
        )}
      </div>
    </ModalDialog>
  );
}

function Problems({
  problems,
  t,
}: {
  readonly problems: readonly ImportProblem[];
  readonly t: PageTranslate;
}) {
  const inOrder = [...problems].sort((one, other) =>
    one.path.localeCompare(other.path, 'en', { numeric: true }),
  );
  return (
    <ul class="bullets problems">
      {inOrder.map(({ path, place, key, params, proposal }) => (
        <li key={`${path} ${key} ${Object.values(params).join(' ')}`}>
          {t('import_place', { place: t(place.key, place.params), reason: t(key, params) })}
          {proposal !== undefined && ` ${t('import_proposal', { proposal })}`}
        </li>
      ))}
    </ul>
  );
}
