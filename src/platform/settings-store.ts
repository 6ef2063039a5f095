import { defaultSettings, type Settings } from '../policy/settings.ts';
import { readSettings } from '../policy/settings-schema.ts';
import { byTrust, type ReadSlot, readSlot, writeSlot } from './settings-slot.ts';
import type { Serialise, StorageArea } from './storage-area.ts';

/** Both slots hold the same settings, except while a write is under way. */
export const SETTINGS_SLOTS = ['settings.a', 'settings.b'] as const;

/** The Web Lock under which settings change; the same for the background and every page. */
export const SETTINGS_LOCK = 'garde-fou-settings';

/** What could not be read, kept as it was until the user has seen the line about it. */
export const REJECTED_SLOT = 'settings.rejected';

/**
 * `recovered`: one of the two copies was unreadable, the other one holds. `defaults`: neither could be read (`newer`:
 * a later version of the extension wrote them; `unreadable`: the storage does not answer).
 */
export interface SettingsStatus {
  readonly state: 'ok' | 'recovered' | 'defaults';
  readonly detail: 'none' | 'corrupt' | 'newer' | 'unreadable';
}

export interface LoadedSettings {
  readonly settings: Settings;
  readonly status: SettingsStatus;
}

export type Saved =
  | { readonly ok: true; readonly settings: Settings }
  /** `full`: no room; `invalid`: the change breaks the model; `failed`: anything else. What was stored before still is. */
  | { readonly ok: false; readonly reason: 'full' | 'failed' | 'invalid' };

export interface SettingsStore {
  load(): Promise<LoadedSettings>;
  /** Reads, changes and writes, one change at a time: two pages open at once do not overwrite each other. */
  update(change: (settings: Settings) => Settings): Promise<Saved>;
  /** The user has seen the line about unreadable settings: what could not be read is forgotten. */
  acknowledge(): Promise<void>;
}

export function settingsStore(area: StorageArea, serialise: Serialise): SettingsStore {
  return {
    load: () => loadSettings(area),
    update: (change) => serialise(() => changeSettings(area, change)),
    acknowledge: () => serialise(() => area.remove([REJECTED_SLOT])),
  };
}

interface Rejected {
  readonly status: SettingsStatus;
  readonly copies: readonly unknown[];
}

async function loadSettings(area: StorageArea): Promise<LoadedSettings> {
  const stored = await readSlots(area);
  if (stored === undefined) {
    return { settings: defaultSettings, status: { state: 'defaults', detail: 'unreadable' } };
  }
  const { best, rejected } = stored;
  return {
    settings: best?.read.ok ? best.read.settings : defaultSettings,
    status: rejected?.status ?? { state: 'ok', detail: 'none' },
  };
}

interface StoredSlots {
  readonly slots: readonly ReadSlot[];
  readonly best: ReadSlot | undefined;
  readonly rejected: Rejected | undefined;
}

/** `undefined`: the storage itself does not answer. */
async function readSlots(area: StorageArea): Promise<StoredSlots | undefined> {
  let stored: Record<string, unknown>;
  try {
    stored = await area.get([...SETTINGS_SLOTS, REJECTED_SLOT]);
  } catch {
    return undefined;
  }
  const slots = SETTINGS_SLOTS.map((key) => readSlot(key, stored[key])).sort(byTrust);
  const bad = slots.filter(({ read, raw }) => !read.ok && raw !== undefined);
  const known = stored[REJECTED_SLOT] as Rejected | undefined;
  if (bad.length === 0) return { slots, best: slots[0], rejected: known };
  const newer = bad.some(({ read }) => !read.ok && read.reason === 'newer');
  const status: SettingsStatus = {
    state: slots[0]?.read.ok ? 'recovered' : 'defaults',
    detail: newer ? 'newer' : 'corrupt',
  };
  return {
    slots,
    best: slots[0],
    rejected: { status, copies: [...(known?.copies ?? []), ...bad.map(({ raw }) => raw)] },
  };
}

async function changeSettings(area: StorageArea, change: (settings: Settings) => Settings): Promise<Saved> {
  const stored = await readSlots(area);
  // Nothing was read, so nothing is known: writing now could replace what is there.
  if (stored === undefined) return { ok: false, reason: 'failed' };
  const { slots, best, rejected } = stored;
  const changed = readSettings(change(best?.read.ok ? best.read.settings : defaultSettings));
  if (!changed.ok) return { ok: false, reason: 'invalid' };
  const slot = writeSlot(changed.settings, Math.max(...slots.map(({ serial }) => serial)) + 1);
  // The less trusted copy first, the other one after it: an interruption leaves a whole one at any moment.
  const [least, ...others] = slots.map(({ key }) => key).reverse();
  try {
    await area.set({ ...(rejected !== undefined && { [REJECTED_SLOT]: rejected }), [least ?? '']: slot });
  } catch (error) {
    return { ok: false, reason: /quota|space|full/iu.test(String(error)) ? 'full' : 'failed' };
  }
  try {
    for (const key of others) await area.set({ [key]: slot });
  } catch {
    // One whole copy holds the change; the older one is replaced with the next.
  }
  return { ok: true, settings: changed.settings };
}
