import type { PolicyException } from '../policy/effective-policy.ts';
import type { Day, Settings } from '../policy/settings.ts';
import type { BackgroundBrowser } from './background-browser.ts';
import type { HoldBadge } from './hold-badge.ts';
import type { Copied, Reply, ToBackground } from './messages.ts';
import { recentCopies } from './recent-copies.ts';
import { originOf, type Sender } from './sender.ts';
import type { SettingsStore } from './settings-store.ts';

/** More than anybody will click; the oldest make room. */
const MAX_EXCEPTIONS = 5000;

export interface AnswerParts {
  readonly browser: Pick<BackgroundBrowser, 'runtime' | 'tabs'>;
  readonly store: SettingsStore;
  readonly badge: HoldBadge;
  readonly today: () => Day;
}

/** Answers guards, one checked message at a time. The only setting that a message can touch is the list of exceptions. */
export function answerGuard({ browser, store, badge, today }: AnswerParts) {
  const copies = recentCopies();
  return async (message: ToBackground, sender: Sender, tabId: number): Promise<Reply> => {
    switch (message.kind) {
      case 'copied':
        if (!claimsOwnOrigin(message, sender)) return { ok: true };
        copies.remember(message);
        // Not waited for: a frozen tab may never answer.
        void broadcast(browser, message);
        return { ok: true };
      case 'recall':
        return { ok: true, copied: claimsOwnOrigin(message, sender) ? copies.of(message.origin) : [] };
      case 'hold-state':
        await badge.set(tabId, sender.frameId ?? 0, message.state);
        return { ok: true };
      case 'add-exception': {
        const saved = await store.update((settings) => withExceptions(settings, message.exceptions, today()));
        return saved.ok ? { ok: true } : { ok: false, reason: saved.reason };
      }
      case 'open-help': {
        const anchor = message.category === null ? '' : `#${message.category}`;
        await browser.tabs.create({ url: browser.runtime.getURL(`help.html${anchor}`) });
        return { ok: true };
      }
      case 'ping':
        return { ok: true };
    }
  };
}

/** Opaque frames have no site that they could share. */
function claimsOwnOrigin({ origin }: { readonly origin: string }, sender: Sender): boolean {
  return origin !== 'null' && origin === originOf(sender);
}

/** To every tab: which of them show that origin is not ours to know (no `tabs` permission). The guards choose. */
async function broadcast({ tabs }: Pick<BackgroundBrowser, 'tabs'>, message: Copied): Promise<void> {
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
