import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { catalogue } from '../policy/catalogue/catalogue.ts';
import { compilePolicy } from '../policy/compile-policy.ts';
import { defaultSettings } from '../policy/settings.ts';
import { startBackground } from './background.ts';
import type { BackgroundBrowser } from './background-browser.ts';
import type { Sender } from './sender.ts';
import { settingsStore } from './settings-store.ts';
import { serialise } from './storage-area.ts';

const guard: Sender = {
  id: 'ours',
  url: 'https://mail.example/inbox',
  origin: 'https://mail.example',
  frameId: 3,
  tab: { id: 7 },
};

/** A browser that remembers what was asked of it. */
function fakeBrowser(stored = new Map<string, unknown>()) {
  const calls: string[] = [];
  let onMessage: (message: unknown, sender: Sender) => Promise<unknown> | undefined = () => undefined;
  let onChanged: (changes: Record<string, unknown>, area: string) => void = () => undefined;
  const browser: BackgroundBrowser = {
    runtime: {
      id: 'ours',
      getURL: (path) => `chrome-extension://ours/${path}`,
      onInstalled: { addListener: () => calls.push('listen installed') },
      onStartup: { addListener: () => calls.push('listen startup') },
      onMessage: {
        addListener(listener) {
          calls.push('listen message');
          onMessage = listener;
        },
      },
    },
    storage: {
      local: {
        get: async (keys) =>
          Object.fromEntries(keys.flatMap((key) => (stored.has(key) ? [[key, stored.get(key)]] : []))),
        set: async (items) => {
          for (const [key, value] of Object.entries(items)) stored.set(key, value);
          onChanged(items, 'local');
        },
        remove: async (keys) => {
          for (const key of keys) stored.delete(key);
        },
      },
      onChanged: {
        addListener(listener) {
          calls.push('listen storage');
          onChanged = listener;
        },
      },
    },
    tabs: {
      query: async () => [{ id: 1 }, {}, { id: 2 }],
      sendMessage: async (tabId, message) => {
        calls.push(`tab ${tabId} ${JSON.stringify(message)}`);
        if (tabId === 1) throw new Error('Could not establish connection. Receiving end does not exist.');
      },
      create: async ({ url }) => calls.push(`open ${url}`),
    },
    action: {
      setBadgeText: async ({ text, tabId }) => void calls.push(`badge ${tabId} ${text}`),
      setBadgeBackgroundColor: async () => undefined,
      setTitle: async ({ title }) => void calls.push(`title ${title}`),
    },
  };
  return { browser, calls, stored, say: (message: unknown, sender = guard) => onMessage(message, sender) };
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 20));

function started(stored?: Map<string, unknown>) {
  const fake = fakeBrowser(stored);
  startBackground({
    browser: fake.browser,
    locks: undefined,
    today: () => '2026-11-21',
    compile: (settings) => compilePolicy(settings, catalogue),
    title: (language, key) => `${language} ${key}`,
    newKey: () => '00112233445566778899aabbccddeeff',
  });
  const settings = async () =>
    (await settingsStore(fake.browser.storage.local, serialise('x', undefined)).load()).settings;
  return { ...fake, settings };
}

describe('the background', () => {
  let background = started();
  beforeEach(async () => {
    background = started();
    await settled();
    background.calls.length = 0;
  });

  it('registers every listener before it returns', () => {
    expect(started().calls.sort()).toEqual([
      'listen installed',
      'listen message',
      'listen startup',
      'listen storage',
    ]);
  });

  it('makes a key for this machine once and compiles the policy', async () => {
    const { stored, settings } = background;
    expect((await settings()).fingerprintKey).toBe('00112233445566778899aabbccddeeff');
    expect(stored.get('policy')).toEqual(compilePolicy(await settings(), catalogue));
    const again = started(stored);
    const before = stored.get('policy');
    await settled();
    expect(again.stored.get('policy')).toBe(before);
  });

  it('writes the policy again when the stored one was damaged', async () => {
    const { stored } = background;
    stored.set('policy', { format: 1 });
    started(stored);
    await settled();
    expect(stored.get('policy')).toMatchObject({ language: 'fr' });
  });

  it('compiles again when the settings change', async () => {
    const { browser, stored } = background;
    const store = settingsStore(browser.storage.local, serialise('y', undefined));
    await store.update((settings) => ({ ...settings, language: 'en' }));
    await settled();
    expect(stored.get('policy')).toMatchObject({ language: 'en' });
  });

  it('works from the defaults over unreadable settings and does not hide that they are', async () => {
    const { stored, browser } = started(
      new Map<string, unknown>([
        ['settings.a', 'x'],
        ['settings.b', 'y'],
      ]),
    );
    await settled();
    expect(stored.get('policy')).toMatchObject({ language: defaultSettings.language });
    const { status } = await settingsStore(browser.storage.local, serialise('z', undefined)).load();
    expect(status).toEqual({ state: 'defaults', detail: 'corrupt' });
  });

  it('tells every tab of a copy, and no tab of a copy that claims another origin', async () => {
    const copied = { kind: 'copied', fingerprint: '0123456789abcdef', origin: 'https://mail.example' };
    expect(await background.say(copied)).toEqual({ ok: true });
    await settled();
    expect(background.calls).toEqual([`tab 1 ${JSON.stringify(copied)}`, `tab 2 ${JSON.stringify(copied)}`]);
    background.calls.length = 0;
    await background.say({ ...copied, origin: 'https://mon-ent.fr' });
    await background.say({ ...copied, origin: 'null' }, { ...guard, origin: 'null' });
    await settled();
    expect(background.calls).toEqual([]);
  });

  it('recalls copies of the asking frame’s own origin to it, and to no other', async () => {
    await background.say({ kind: 'copied', fingerprint: 'f1', origin: 'https://mail.example' });
    await background.say({ kind: 'copied', fingerprint: 'f2', origin: 'https://mon-ent.fr' });
    expect(await background.say({ kind: 'recall', origin: 'https://mail.example' })).toEqual({
      ok: true,
      copied: ['f1'],
    });
    const other = { ...guard, origin: 'https://other.example' };
    expect(await background.say({ kind: 'recall', origin: 'https://mail.example' }, other)).toEqual({
      ok: true,
      copied: [],
    });
    expect(await background.say({ kind: 'recall', origin: 'https://other.example' }, other)).toEqual({
      ok: true,
      copied: [],
    });
  });

  it('marks the button while any frame of the tab holds a gesture', async () => {
    await background.say({ kind: 'hold-state', state: 'shown' });
    await background.say({ kind: 'hold-state', state: 'hidden' }, { ...guard, frameId: 0 });
    await background.say({ kind: 'hold-state', state: 'none' });
    await background.say({ kind: 'hold-state', state: 'none' }, { ...guard, frameId: 0 });
    expect(background.calls).toEqual([
      'badge 7 !',
      'title fr policy_action_hold',
      'badge 7 !',
      'title fr policy_action_hold_hidden',
      'badge 7 !',
      'title fr policy_action_hold_hidden',
      'badge 7 ',
      'title fr policy_action_idle',
    ]);
  });

  it('keeps an exception once, with its day and nothing else', async () => {
    const message = {
      kind: 'add-exception',
      exceptions: [{ fingerprint: '0123456789abcdef', category: 'name-list' }],
    };
    await background.say(message);
    expect(await background.say(message)).toEqual({ ok: true });
    expect((await background.settings()).exceptions).toEqual([
      { fingerprint: '0123456789abcdef', category: 'name-list', addedOn: '2026-11-21' },
    ]);
  });

  it('opens the help page at the category, and nowhere else', async () => {
    await background.say({ kind: 'open-help', category: 'health' });
    await background.say({ kind: 'open-help', category: null });
    expect(background.say({ kind: 'open-help', category: '../options.html' })).toBeUndefined();
    expect(background.calls).toEqual([
      'open chrome-extension://ours/help.html#health',
      'open chrome-extension://ours/help.html',
    ]);
  });

  it('answers a ping', async () => {
    expect(await background.say({ kind: 'ping' })).toEqual({ ok: true });
  });

  it.each<[string, Sender]>([
    ['another extension', { ...guard, id: 'other' }],
    ['nobody', {}],
    ['a page of ours', { id: 'ours', url: 'chrome-extension://ours/options.html' }],
    ['a page of ours in a tab', { ...guard, url: 'chrome-extension://ours/options.html' }],
  ])('does not listen to %s', (_, sender) => {
    expect(background.say({ kind: 'ping' }, sender)).toBeUndefined();
  });

  it('changes no setting whatever it is sent', async () => {
    const before = await background.settings();
    const kind = fc.constantFrom(
      'copied',
      'hold-state',
      'open-help',
      'ping',
      'save-settings',
      'site-report',
      'settings',
      'add-exception',
    );
    const messages = fc.sample(
      fc.oneof(fc.anything(), fc.record({ kind, settings: fc.anything(), exceptions: fc.anything() })),
      1000,
    );
    await Promise.all(messages.map((message) => background.say(message)));
    const { exceptions, ...after } = await background.settings();
    expect({ ...after, exceptions: [] }).toEqual({ ...before, exceptions: [] });
    expect(exceptions).toEqual([]);
  });
});
