import type { PageTranslate } from '../../i18n/page-messages.ts';
import type { Catalogue } from '../../policy/catalogue/catalogue.ts';
import type { Imported } from '../../policy/import-settings.ts';
import type { AllowlistEntry, Settings } from '../../policy/settings.ts';
import { EntryDialog } from './allowlist/entry-dialog.tsx';
import type { EntryDraft } from './allowlist/entry-draft.ts';
import { ImportDialog } from './exchange/import-dialog.tsx';

/** One at a time, so one value. */
export type OpenDialog =
  | { readonly kind: 'entry'; readonly draft: EntryDraft }
  | { readonly kind: 'import'; readonly imported: Imported };

interface OptionsDialogProps {
  readonly open: OpenDialog | null;
  readonly settings: Settings;
  readonly catalogue: Catalogue;
  readonly t: PageTranslate;
  readonly act: {
    readonly saveEntry: (entry: AllowlistEntry) => void;
    readonly applyImport: (settings: Settings) => void;
  };
  readonly onClose: () => void;
}

export function OptionsDialog({ open, settings, catalogue, t, act, onClose }: OptionsDialogProps) {
  /** Closed first: the focus is back where it was before a notice may take it. */
  const closing =
    <Value,>(done: (value: Value) => void) =>
    (value: Value) => {
      onClose();
      done(value);
    };
  if (open?.kind === 'entry') {
    const { draft } = open;
    const { entries } = settings;
    return (
      <EntryDialog start={draft} {...{ entries, catalogue, t, onClose }} onSave={closing(act.saveEntry)} />
    );
  }
  if (open?.kind === 'import') {
    const { imported } = open;
    return (
      <ImportDialog
        current={settings}
        {...{ imported, catalogue, t, onClose }}
        onApply={closing(act.applyImport)}
      />
    );
  }
  return null;
}
