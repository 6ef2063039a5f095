import type { Sender } from './sender.ts';
import type { StorageArea } from './storage-area.ts';

type Listen<Listener> = { addListener(listener: Listener): void };

/** The part of the extension API that the background uses; `webextension-polyfill` fits, and so does a test's. */
export interface BackgroundBrowser {
  readonly runtime: {
    readonly id: string;
    getURL(path: string): string;
    readonly onInstalled: Listen<() => void>;
    readonly onStartup: Listen<() => void>;
    readonly onMessage: Listen<(message: unknown, sender: Sender) => Promise<unknown> | undefined>;
  };
  readonly storage: {
    readonly local: StorageArea;
    readonly onChanged: Listen<(changes: Record<string, unknown>, areaName: string) => void>;
  };
  readonly tabs: {
    query(filter: Record<string, never>): Promise<readonly { readonly id?: number | undefined }[]>;
    sendMessage(tabId: number, message: unknown): Promise<unknown>;
    create(properties: { readonly url: string }): Promise<unknown>;
  };
  readonly action: {
    setBadgeText(details: { readonly text: string; readonly tabId: number }): Promise<void>;
    setBadgeBackgroundColor(details: { readonly color: string }): Promise<void>;
    setTitle(details: { readonly title: string; readonly tabId: number }): Promise<void>;
  };
}
