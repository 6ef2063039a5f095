import { messageKey } from '../../i18n/message-key.ts';
import type { PageTranslate } from '../../i18n/page-messages.ts';
import type { StorageStatus } from './use-settings.ts';

/** Stays until something is saved: whoever set these settings must learn that they are not all there. */
export function StorageBanner({ status, t }: { readonly status: StorageStatus; readonly t: PageTranslate }) {
  if (status.state === 'ok') return null;
  const text =
    status.state === 'recovered' || status.detail === 'none'
      ? t('storage_recovered')
      : t(messageKey('storage_defaults', status.detail));
  return (
    <p class="note note-care" role="alert">
      {text}
    </p>
  );
}
