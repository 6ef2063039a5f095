import { useEffect, useMemo, useState } from 'preact/hooks';
import { pageMessages } from '../../i18n/page-messages.ts';
import { createTranslator } from '../../i18n/translate.ts';
import type { Catalogue } from '../../policy/catalogue/catalogue.ts';
import { compilePolicy } from '../../policy/compile-policy.ts';
import { importSettings } from '../../policy/import-settings.ts';
import type { Day } from '../../policy/settings.ts';
import { type Notice, NoticeBar } from '../components/notice-bar.tsx';
import { AllowlistSection } from './allowlist/allowlist-section.tsx';
import { draftOf, newDraft } from './allowlist/entry-draft.ts';
import { ExceptionsSection } from './exceptions-section.tsx';
import { ExchangeSection } from './exchange/exchange-section.tsx';
import { LanguageSection } from './language-section.tsx';
import { NamesSection } from './names-section.tsx';
import { optionsActions } from './options-actions.ts';
import { type OpenDialog, OptionsDialog } from './options-dialog.tsx';
import { OptionsHeader } from './options-header.tsx';
import { PlaceSection } from './place-section.tsx';
import { StorageBanner } from './storage-banner.tsx';
import { TrySection } from './try-section.tsx';
import { type LoadedSettings, type SettingsSource, useSettings } from './use-settings.ts';

interface OptionsPageProps {
  readonly store: SettingsSource;
  readonly first: LoadedSettings;
  readonly catalogue: Catalogue;
  /** Puts a text into the user's downloads. */
  readonly download: (name: string, text: string) => void;
  readonly today: () => Day;
  readonly onHelp: () => void;
}

export function OptionsPage({ store, first, catalogue, download, today, onHelp }: OptionsPageProps) {
  const { settings, status, update, acknowledge } = useSettings(store, first);
  const { academies, departements, language, ownNames, exceptions } = settings;
  const [notice, setNotice] = useState<Notice | null>(null);
  const [open, setOpen] = useState<OpenDialog | null>(null);
  const t = useMemo(() => createTranslator(language, pageMessages), [language]);
  const policy = useMemo(() => compilePolicy(settings, catalogue), [settings, catalogue]);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = t('options_title');
  }, [language, t]);
  const act = optionsActions({ settings, catalogue, update, notify: setNotice, download, today, t });
  const list = { settings, policy, catalogue, t, onSwitch: act.switchService, onRemove: act.removeEntry };
  const readFile = async (file: File) =>
    setOpen({ kind: 'import', imported: importSettings(await file.text(), settings, catalogue) });
  return (
    <div class="page stack">
      <OptionsHeader t={t} onHelp={onHelp} />
      <StorageBanner status={status} t={t} onSeen={acknowledge} />
      <TrySection {...list} onAdd={(host) => setOpen({ kind: 'entry', draft: { ...newDraft(), host } })} />
      <AllowlistSection
        {...list}
        onAdd={() => setOpen({ kind: 'entry', draft: newDraft() })}
        onAddTenant={(service) => setOpen({ kind: 'entry', draft: newDraft(service) })}
        onEdit={(entry) => setOpen({ kind: 'entry', draft: draftOf(entry) })}
      />
      <PlaceSection areas={{ academies, departements }} {...list} onChoose={act.chooseAreas} />
      <ExchangeSection t={t} onExport={act.exportList} onImportFile={readFile} />
      <NamesSection names={ownNames} t={t} onAdd={act.addName} onRemove={act.removeName} />
      <ExceptionsSection {...{ exceptions, language, t }} onRemove={act.removeException} />
      <LanguageSection {...{ language, t }} onChoose={act.chooseLanguage} />
      <NoticeBar notice={notice} closeLabel={t('action_close')} onClose={() => setNotice(null)} />
      <OptionsDialog {...list} open={open} act={act} onClose={() => setOpen(null)} />
    </div>
  );
}
