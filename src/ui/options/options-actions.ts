import { messageKey } from '../../i18n/message-key.ts';
import type { PageTranslate } from '../../i18n/page-messages.ts';
import type { Catalogue, CatalogueService } from '../../policy/catalogue/catalogue.ts';
import type { AllowlistEntry, Language, OwnException, Settings } from '../../policy/settings.ts';
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
  readonly t: PageTranslate;
}

/** What each gesture on the page does: one change, then one sentence, with the way back where something was lost. */
export function optionsActions({ settings, catalogue, update, notify, t }: ActionContext) {
  const run = async (change: SettingsChange, done: Notice) => {
    const result = await update(change);
    notify(result.ok ? done : { text: t(messageKey('save_failed', result.reason)) });
  };
  const undoBy = (change: SettingsChange, text: string, focusAfter: string) => ({
    label: t('action_restore'),
    run: () => void run(change, { text }),
    focusAfter,
  });
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
    applyImport: (next: Settings) => {
      const undo = undoBy(applyImported(settings), t('import_undone'), 'exchange-title');
      return run(applyImported(next), { text: t('import_applied'), undo });
    },
  };
}
