import { messageKey } from '../../i18n/message-key.ts';
import type { PageTranslate } from '../../i18n/page-messages.ts';
import type { Catalogue, CatalogueService } from '../../policy/catalogue/catalogue.ts';
import { exportSettings } from '../../policy/export-settings.ts';
import type { AllowlistEntry, Day, Language, OwnException, Settings } from '../../policy/settings.ts';
import type { Notice } from '../components/notice-bar.tsx';
import {
  addOwnName,
  applyImported,
  chooseAreas,
  chooseLanguage,
  chooseService,
  isSameException,
  putEntry,
  putException,
  removeEntry,
  removeException,
  removeOwnName,
  type SettingsChange,
} from './settings-changes.ts';
import type { SaveResult } from './use-settings.ts';

interface ActionContext {
  readonly settings: Settings;
  readonly catalogue: Catalogue;
  readonly update: (change: SettingsChange) => Promise<SaveResult>;
  readonly notify: (notice: Notice) => void;
  readonly download: (name: string, text: string) => void;
  readonly today: () => Day;
  readonly t: PageTranslate;
}

/** One change, then one sentence, with the way back where something was lost. */
function changeRunner({ update, notify, t }: Pick<ActionContext, 'update' | 'notify' | 't'>) {
  const run = async (change: SettingsChange, done: Notice) => {
    const result = await update(change);
    notify(result.ok ? done : { text: t(messageKey('save_failed', result.reason)) });
  };
  const undoBy = (change: SettingsChange, text: string, focusAfter: string) => ({
    label: t('action_restore'),
    run: () => void run(change, { text }),
    focusAfter,
  });
  return { run, undoBy };
}

/** What each gesture on the page does. */
export function optionsActions(context: ActionContext) {
  const { settings, catalogue, notify, download, today, t } = context;
  const { run, undoBy } = changeRunner(context);
  const saved = { text: t('status_saved') };
  return {
    switchService: ({ id, name }: CatalogueService, on: boolean) =>
      run(chooseService(id, on, catalogue), { text: t(on ? 'row_toggled_on' : 'row_toggled_off', { name }) }),
    saveEntry: (entry: AllowlistEntry) =>
      run(putEntry(entry), { text: t('row_saved', { name: entry.label }) }),
    removeEntry: (entry: AllowlistEntry) => {
      const { id, label: name } = entry;
      const back = putEntry(
        entry,
        settings.entries.findIndex((other) => other.id === id),
      );
      const undo = undoBy(back, t('row_restored', { name }), 'services-title');
      return run(removeEntry(id), { text: t('row_removed', { name }), undo });
    },
    chooseAreas: (areas: Pick<Settings, 'academies' | 'departements'>) => run(chooseAreas(areas), saved),
    addName: (name: string) => run(addOwnName(name), saved),
    removeName: (name: string) => run(removeOwnName(name), saved),
    chooseLanguage: (language: Language) => run(chooseLanguage(language), saved),
    removeException: (exception: OwnException) => {
      const at = settings.exceptions.findIndex((other) => isSameException(other, exception));
      const undo = undoBy(putException(exception, at), saved.text, 'exceptions-title');
      return run(removeException(exception), { text: t('exceptions_removed'), undo });
    },
    exportList: (personal: boolean) => {
      const name = `garde-fou-${today()}.json`;
      download(name, exportSettings(settings, { personal }));
      notify({ text: t('exchange_exported', { name }) });
    },
    applyImport: (next: Settings) => {
      const undo = undoBy(applyImported(settings), t('import_undone'), 'exchange-title');
      return run(applyImported(next), { text: t('import_applied'), undo });
    },
  };
}
