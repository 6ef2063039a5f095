import type { PolicyException } from '../policy/effective-policy.ts';
import type { Day, Settings } from '../policy/settings.ts';
import type { BackgroundBrowser } from './background-browser.ts';
import { holdBadge } from './hold-badge.ts';
import { readToBackground } from './message-schema.ts';
import type { Copied, Reply, ToBackground } from './messages.ts';
import { type RefreshParts, refreshPolicy } from './refresh-policy.ts';
import { fromGuard, originOf, type Sender } from './sender.ts';
import { REJECTED_SLOT, SETTINGS_SLOTS, settingsStore } from './settings-store.ts';
import { type Locks, serialise } from './storage-area.ts';

/** More than anybody will click; the oldest make room. */
const MAX_EXCEPTIONS = 5000;

export interface BackgroundParts extends Pick<RefreshParts, 'compile' | 'newKey'> {
  readonly browser: BackgroundBrowser;
  readonly locks: Locks | undefined;
  readonly today: () => Day;
}

/**
 * Keeps the compiled policy in step with the settings and answers the guards. Every listener is registered before this
 * returns: a service worker or event page that is woken by an event only gets it then. Settings themselves are
 * changed by the extension's pages alone, straight in the store; no message can.
 */
export function startBackground({ browser, locks, today, compile, newKey }: BackgroundParts): void {
  const area = browser.storage.local;
  const store = settingsStore(area, serialise('garde-fou-settings', locks));
  const oneAtATime = serialise('garde-fou-policy', undefined);
  const refresh = () => void oneAtATime(() => refreshPolicy({ store, area, compile, newKey }));
  const badge = holdBadge(browser);

  const answer = async (message: ToBackground, sender: Sender, tabId: number): Promise<Reply> => {
    switch (message.kind) {
      case 'copied':
        if (message.origin === originOf(sender) && message.origin !== 'null')
          await broadcast(browser, message);
        return { ok: true };
      case 'hold-state':
        await badge.set(tabId, sender.frameId ?? 0, message.state);
        return { ok: true };
      case 'add-exception': {
        const saved = await store.update((settings) => withExceptions(settings, message.exceptions, today()));
        return saved.ok ? { ok: true } : { ok: false, reason: saved.reason };
      }
      case 'open-help':
        await browser.tabs.create({
          url: browser.runtime.getURL(`help.html${message.category ? `#${message.category}` : ''}`),
        });
        return { ok: true };
      case 'ping':
        return { ok: true };
    }
  };

  browser.runtime.onMessage.addListener((message, sender) => {
    const tabId = sender.tab?.id;
    if (tabId === undefined || !fromGuard(sender, browser.runtime)) return undefined;
    const known = readToBackground(message);
    return known && answer(known, sender, tabId).catch((): Reply => ({ ok: false, reason: 'failed' }));
  });
  browser.storage.onChanged.addListener((changes, areaName) => {
    const settings: readonly string[] = [...SETTINGS_SLOTS, REJECTED_SLOT];
    if (areaName === 'local' && settings.some((key) => key in changes)) refresh();
  });
  // Nothing else starts the background of a fresh installation, an update or a browser that was just opened.
  browser.runtime.onInstalled.addListener(refresh);
  browser.runtime.onStartup.addListener(refresh);
  refresh();
}

/** To every tab: which of them show that origin is not ours to know (no `tabs` permission). The guards choose. */
async function broadcast({ tabs }: BackgroundBrowser, message: Copied): Promise<void> {
  const all = await tabs.query({});
  await Promise.allSettled(
    all.flatMap(({ id }) => (id === undefined ? [] : [tabs.sendMessage(id, message)])),
  );
}

function withExceptions(settings: Settings, added: readonly PolicyException[], addedOn: Day): Settings {
  const isNew = (one: PolicyException) =>
    !settings.exceptions.some(
      ({ fingerprint, category }) => fingerprint === one.fingerprint && category === one.category,
    );
  const exceptions = [...settings.exceptions, ...added.filter(isNew).map((one) => ({ ...one, addedOn }))];
  return { ...settings, exceptions: exceptions.slice(-MAX_EXCEPTIONS) };
}
