import { useEffect, useMemo, useState } from 'preact/hooks';
import { pageMessages } from '../../i18n/page-messages.ts';
import { createTranslator } from '../../i18n/translate.ts';
import type { Catalogue } from '../../policy/catalogue/catalogue.ts';
import { compilePolicy } from '../../policy/compile-policy.ts';
import { exportSettings } from '../../policy/export-settings.ts';
import { type Imported, importSettings } from '../../policy/import-settings.ts';
import { type Notice, NoticeBar } from '../components/notice-bar.tsx';
import { AllowlistSection } from './allowlist/allowlist-section.tsx';
import { EntryDialog } from './allowlist/entry-dialog.tsx';
import { draftOf, type EntryDraft, newDraft } from './allowlist/entry-draft.ts';
import { ExceptionsSection } from './exceptions-section.tsx';
import { ExchangeSection } from './exchange/exchange-section.tsx';
import { ImportDialog } from './exchange/import-dialog.tsx';
import { LanguageSection } from './language-section.tsx';
import { NamesSection } from './names-section.tsx';
import { optionsActions } from './options-actions.ts';
import { OptionsHeader } from './options-header.tsx';
import { PlaceSection } from './place-section.tsx';
import { StorageBanner } from './storage-banner.tsx';
import { TrySection } from './try-section.tsx';
import { type LoadedSettings, type SettingsSource, useSettings } from './use-settings.ts';

export interface OptionsPageProps {
  readonly store: SettingsSource;
  readonly first: LoadedSettings;
  readonly catalogue: Catalogue;
  /** Puts a text into the user's downloads. */
  readonly download: (name: string, text: string) => void;
  readonly onHelp: () => void;
}

export function OptionsPage({ store, first, catalogue, download, onHelp }: OptionsPageProps) {
  const { settings, status, update, acknowledge } = useSettings(store, first);
  const [notice, setNotice] = useState<Notice | null>(null);
  const [draft, setDraft] = useState<EntryDraft | null>(null);
  const [imported, setImported] = useState<Imported | null>(null);
  const { language } = settings;
  const t = useMemo(() => createTranslator(language, pageMessages), [language]);
  const policy = useMemo(() => compilePolicy(settings, catalogue), [settings, catalogue]);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = t('options_title');
  }, [language, t]);
  const act = optionsActions({ settings, catalogue, update, notify: setNotice, t });
  return (
    <div class="page stack">
      <OptionsHeader t={t} onHelp={onHelp} />
      <StorageBanner status={status} t={t} onSeen={acknowledge} />
      <TrySection
        policy={policy}
        catalogue={catalogue}
        t={t}
        onAdd={(host) => setDraft({ ...newDraft(), host })}
      />
      <AllowlistSection
        settings={settings}
        policy={policy}
        catalogue={catalogue}
        t={t}
        onAdd={() => setDraft(newDraft())}
        onAddTenant={(service) => setDraft(newDraft(service))}
        onEdit={(entry) => setDraft(draftOf(entry))}
        onSwitch={act.switchService}
        onRemove={act.removeEntry}
      />
      <PlaceSection areas={settings} catalogue={catalogue} t={t} onChoose={act.chooseAreas} />
      <ExchangeSection
        t={t}
        onExport={(personal) => {
          const name = `garde-fou-${new Date().toISOString().slice(0, 10)}.json`;
          download(name, exportSettings(settings, { personal }));
          setNotice({ text: t('exchange_exported', { name }) });
        }}
        onImportFile={async (file) => setImported(importSettings(await file.text(), settings, catalogue))}
      />
      <NamesSection names={settings.ownNames} t={t} onAdd={act.addName} onRemove={act.removeName} />
      <ExceptionsSection
        exceptions={settings.exceptions}
        language={language}
        t={t}
        onRemove={act.removeException}
      />
      <LanguageSection language={language} t={t} onChoose={act.chooseLanguage} />
      <NoticeBar notice={notice} closeLabel={t('action_close')} onClose={() => setNotice(null)} />
      {draft && (
        <EntryDialog
          start={draft}
          entries={settings.entries}
          catalogue={catalogue}
          t={t}
          onClose={() => setDraft(null)}
          onSave={(entry) => {
            setDraft(null);
            act.saveEntry(entry);
          }}
        />
      )}
      {imported && (
        <ImportDialog
          imported={imported}
          current={settings}
          catalogue={catalogue}
          t={t}
          onClose={() => setImported(null)}
          onApply={(next) => {
            setImported(null);
            act.applyImport(next);
          }}
        />
      )}
    </div>
  );
}
