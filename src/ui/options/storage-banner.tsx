import { messageKey } from '../../i18n/message-key.ts';
import type { PageTranslate } from '../../i18n/page-messages.ts';
import type { StorageStatus } from './use-settings.ts';

interface StorageBannerProps {
  readonly status: StorageStatus;
  readonly t: PageTranslate;
  readonly onSeen: () => void;
}

/** Stays until it has been answered: whoever set these settings must learn that they are not all there. */
export function StorageBanner({ status, t, onSeen }: StorageBannerProps) {
  const { state, detail } = status;
  if (state === 'ok') return null;
  const recovered = state === 'recovered' || detail === 'none';
  return (
    <div class="note note-care stack-tight" role="alert">
      <p>{recovered ? t('storage_recovered') : t(messageKey('storage_defaults', detail))}</p>
      {detail !== 'unreadable' && (
        <div>
          <button type="button" class="button-small" onClick={onSeen}>
            {t('storage_seen')}
          </button>
        </div>
      )}
    </div>
  );
}
