import { settingsStore } from '../../src/platform/settings-store.ts';
import type { StorageArea } from '../../src/platform/storage-area.ts';
import type { AllowlistEntry } from '../../src/policy/settings.ts';
import type { School } from './school.ts';

/** A page of the extension, as far as it is needed here; Playwright's and Puppeteer's pages both fit. */
interface ExtensionPage {
  evaluate(work: (argument: StorageCall) => Promise<string>, argument: StorageCall): Promise<string>;
  close(): Promise<void>;
}

interface WithExtensionPages {
  openExtensionPage(path: string): Promise<ExtensionPage>;
}

type StorageCall =
  | { readonly verb: 'get' | 'remove'; readonly argument: string[] }
  | { readonly verb: 'set'; readonly argument: Record<string, unknown> };

/** Writes into the extension's settings what a head teacher adds in the options page: the school's ENT is approved. */
export async function approveEnt(browser: WithExtensionPages, school: School): Promise<void> {
  const entry: AllowlistEntry = {
    id: 'ent-les-tilleuls',
    label: 'ENT Les Tilleuls',
    host: new URL(school.url('ent')).host,
    match: 'exact',
    status: 'approved',
    kind: 'ent',
  };
  const page = await browser.openExtensionPage('options.html');
  const store = settingsStore(storageOf(page), (task) => task());
  const saved = await store.update((settings) => ({
    ...settings,
    entries: [...settings.entries.filter(({ id }) => id !== entry.id), entry],
  }));
  await page.close();
  if (!saved.ok) throw new Error(`L’ENT de démonstration n’a pas pu être autorisé (${saved.reason}).`);
}

/** The extension's own storage, reached from one of its pages. Values go as text: pages hand over plain data only. */
function storageOf(page: ExtensionPage): StorageArea {
  const call = (verb: StorageCall['verb'], argument: unknown) =>
    page.evaluate(
      async (storageCall) => {
        const { chrome } = globalThis as unknown as {
          chrome: { storage: { local: Record<string, (argument: unknown) => Promise<unknown>> } };
        };
        return JSON.stringify((await chrome.storage.local[storageCall.verb]?.(storageCall.argument)) ?? {});
      },
      { verb, argument } as StorageCall,
    );
  return {
    get: async (keys) => JSON.parse(await call('get', keys)) as Record<string, unknown>,
    set: async (items) => void (await call('set', items)),
    remove: async (keys) => void (await call('remove', keys)),
  };
}
