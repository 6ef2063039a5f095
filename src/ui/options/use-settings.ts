import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Settings } from '../../policy/settings.ts';
import type { SettingsChange } from './settings-changes.ts';

/** The part of the settings store that the page uses; `src/platform/settings-store.ts` is one. */
export interface SettingsSource {
  load(): Promise<LoadedSettings>;
  update(change: SettingsChange): Promise<SaveResult>;
  /** The user has seen the line about unreadable settings. */
  acknowledge(): Promise<void>;
}

export interface LoadedSettings {
  readonly settings: Settings;
  readonly status: StorageStatus;
}

export interface StorageStatus {
  readonly state: 'ok' | 'recovered' | 'defaults';
  readonly detail: 'none' | 'corrupt' | 'newer' | 'unreadable';
}

export type SaveResult =
  | { readonly ok: true; readonly settings: Settings }
  | { readonly ok: false; readonly reason: 'full' | 'failed' | 'invalid' };

/** Settings as stored, never as hoped: what the page shows after a change is what the store says it saved. */
export function useSettings(store: SettingsSource, first: LoadedSettings) {
  const [loaded, setLoaded] = useState(first);
  const update = useCallback(
    async (change: SettingsChange): Promise<SaveResult> => {
      const result = await store.update(change);
      // A fresh object also when nothing was saved: the control that was moved goes back to what holds.
      setLoaded((before) => ({ ...before, ...(result.ok && { settings: result.settings }) }));
      return result;
    },
    [store],
  );
  // The guard adds exceptions, and a second options page may be open: read again when this page is looked at.
  useEffect(() => {
    const reload = () => {
      if (document.visibilityState === 'visible') void store.load().then(setLoaded);
    };
    document.addEventListener('visibilitychange', reload);
    return () => document.removeEventListener('visibilitychange', reload);
  }, [store]);
  const acknowledge = useCallback(async () => {
    await store.acknowledge();
    setLoaded(await store.load());
  }, [store]);
  return { ...loaded, update, acknowledge };
}
