import { useEffect, useRef, useState } from 'preact/hooks';
import type { PageTranslate } from '../../../i18n/page-messages.ts';
import type { Catalogue } from '../../../policy/catalogue/catalogue.ts';
import type { AllowlistEntry } from '../../../policy/settings.ts';
import { ModalDialog } from '../../components/modal-dialog.tsx';
import { type DraftError, type EntryDraft, readDraft } from './entry-draft.ts';
import { EntryMainFields, EntryRegisterFields } from './entry-fields.tsx';

interface EntryDialogProps {
  readonly start: EntryDraft;
  readonly entries: readonly AllowlistEntry[];
  readonly catalogue: Catalogue;
  readonly t: PageTranslate;
  readonly onSave: (entry: AllowlistEntry) => void;
  readonly onClose: () => void;
}

/** Nothing is refused while typing: errors come with the first try to save, and then follow each correction. */
export function EntryDialog({ start, entries, catalogue, t, onSave, onClose }: EntryDialogProps) {
  const [draft, setDraft] = useState(start);
  const [tries, setTries] = useState(0);
  const form = useRef<HTMLFormElement>(null);
  const read = readDraft(draft, entries, catalogue);
  const errors: readonly DraftError[] = tries > 0 && !read.ok ? read.errors : [];
  const title =
    start.kept.id === undefined ? t('entry_add_title') : t('entry_edit_title', { name: start.label });
  // After drawing: the first wrong field may stand in a part that was closed until now.
  useEffect(() => {
    if (tries > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [tries]);
  const submit = (event: Event) => {
    event.preventDefault();
    if (read.ok) onSave(read.entry);
    else setTries(tries + 1);
  };
  const fields = { draft, errors, catalogue, t, onDraft: setDraft };
  return (
    <ModalDialog titleId="entry-title" title={title} onClose={onClose}>
      <form ref={form} class="stack" noValidate onSubmit={submit}>
        <p role="status" class="field-error">
          {errors.length > 0 && t('entry_errors', { count: errors.length })}
        </p>
        <EntryMainFields {...fields} />
        <EntryRegisterFields {...fields} />
        <div class="row row-end">
          <button type="button" onClick={onClose}>
            {t('action_cancel')}
          </button>
          <button type="submit" class="button-main">
            {t('action_save')}
          </button>
        </div>
      </form>
    </ModalDialog>
  );
}
