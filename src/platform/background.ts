import type { Day, Language } from '../policy/settings.ts';
import { answerGuard } from './answer-guard.ts';
import type { BackgroundBrowser } from './background-browser.ts';
import { holdBadge, type TitleKey } from './hold-badge.ts';
import { readToBackground } from './message-schema.ts';
import type { Reply } from './messages.ts';
import { type RefreshParts, refreshPolicy } from './refresh-policy.ts';
import { fromGuard } from './sender.ts';
import { SETTINGS_LOCK, SETTINGS_SLOTS, settingsStore } from './settings-store.ts';
import { type Locks, serialise } from './storage-area.ts';

export interface BackgroundParts extends Pick<RefreshParts, 'compile' | 'newKey'> {
  readonly browser: BackgroundBrowser;
  readonly locks: Locks | undefined;
  readonly today: () => Day;
  /** In the language of the settings, not of the browser: the button speaks like the warning. */
  readonly title: (language: Language, key: TitleKey) => string;
}

/**
 * Keeps the compiled policy in step with the settings and answers the guards. Every listener is registered before this
 * returns: a service worker or event page that is woken by an event only gets it then. Settings themselves are
 * changed by the extension's pages alone, straight in the store; no message can.
 */
export function startBackground({ browser, locks, today, title, compile, newKey }: BackgroundParts): void {
  const area = browser.storage.local;
  const store = settingsStore(area, serialise(SETTINGS_LOCK, locks));
  const oneAtATime = serialise('garde-fou-policy', undefined);
  const refresh = () => void oneAtATime(() => refreshPolicy({ store, area, compile, newKey }));
  const badge = holdBadge(browser, async (key) => title((await store.load()).settings.language, key));
  const answer = answerGuard({ browser, store, badge, today });

  browser.runtime.onMessage.addListener((message, sender) => {
    const tabId = sender.tab?.id;
    if (tabId === undefined || !fromGuard(sender, browser.runtime)) return undefined;
    const known = readToBackground(message);
    return known && answer(known, sender, tabId).catch((): Reply => ({ ok: false, reason: 'failed' }));
  });
  browser.storage.onChanged.addListener((changes, areaName) => {
    if (areaName === 'local' && SETTINGS_SLOTS.some((key) => key in changes)) refresh();
  });
  // Nothing else starts the background of a fresh installation, an update or a browser that was just opened.
  browser.runtime.onInstalled.addListener(refresh);
  browser.runtime.onStartup.addListener(refresh);
  refresh();
}
