import { messageKey } from '../../i18n/message-key.ts';
import type { PageTranslate } from '../../i18n/page-messages.ts';
import type { Destination } from '../../policy/destination.ts';
import { kindPhrase } from '../kind-phrase.ts';
import type { SiteStatus } from '../site-status.ts';
import type { SiteState } from './site-state.ts';

interface SiteCardProps {
  readonly state: SiteState;
  readonly t: PageTranslate;
  readonly onReload: () => void;
}

const tones: Readonly<Record<SiteStatus, string>> = {
  approved: 'note note-good',
  refused: 'note note-stop',
  insecure: 'note note-care',
  known: 'note note-care',
  unknown: 'note note-care',
  opaque: 'note note-care',
};

/** Green only for one case: the guard itself answered, and the site is approved. */
export function SiteCard({ state, t, onReload }: SiteCardProps) {
  if (state.guard === 'on') {
    const { destination, status } = state;
    return (
      <div class={`${tones[status]} stack-tight`} role="status" data-state={status}>
        <h2>{t('popup_on')}</h2>
        <p>{sitePhrase(destination, status, t)}</p>
        {destination.tenantAmbiguous && <p class="small">{t('destination_ambiguous')}</p>}
      </div>
    );
  }
  return (
    <div class="note note-off stack-tight" role="status" data-state="off">
      <h2>{t('popup_off')}</h2>
      <p>{t(messageKey('popup_off', state.reason))}</p>
      {state.reason === 'reload' && (
        <div>
          <button type="button" class="button-main" onClick={onReload}>
            {t('popup_reload')}
          </button>
        </div>
      )}
    </div>
  );
}

function sitePhrase(destination: Destination, status: SiteStatus, t: PageTranslate): string {
  const { host, entryName: name = host } = destination;
  const kind = kindPhrase(destination.kind, t);
  if (status === 'known' && kind !== undefined) return t('popup_known', { host, kind });
  if (status === 'known') return t('popup_unknown', { host });
  return t(messageKey('popup', status), { host, name });
}
