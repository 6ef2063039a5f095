import type { EffectivePolicy } from '../policy/effective-policy.ts';
import type { Settings } from '../policy/settings.ts';
import { checksum } from './checksum.ts';
import { isEffectivePolicy } from './policy-shape.ts';
import { POLICY_MARK, POLICY_SLOT } from './policy-store.ts';
import type { SettingsStore } from './settings-store.ts';
import type { StorageArea } from './storage-area.ts';

export interface RefreshParts {
  readonly store: SettingsStore;
  readonly area: StorageArea;
  readonly compile: (settings: Settings) => EffectivePolicy;
  /** A new random key for the fingerprints of this machine, in hexadecimal. */
  readonly newKey: () => string;
}

/**
 * Compiles the policy from the settings and leaves it for the guards, when it differs from the one that is there: each
 * write wakes every frame of every page. Gives back the key of this machine to settings that have none.
 */
export async function refreshPolicy({
  store,
  area,
  compile,
  newKey,
}: RefreshParts): Promise<'written' | 'same' | 'failed'> {
  let { settings } = await store.load();
  if (settings.fingerprintKey === '') {
    const fingerprintKey = newKey();
    const saved = await store.update((now) => (now.fingerprintKey === '' ? { ...now, fingerprintKey } : now));
    if (saved.ok) settings = saved.settings;
  }
  const policy = compile(settings);
  const mark = checksum(JSON.stringify(policy));
  try {
    const stored = await area.get([POLICY_MARK, POLICY_SLOT]);
    // A damaged policy under an intact mark would leave the guards on the national defaults for good.
    if (stored[POLICY_MARK] === mark && isEffectivePolicy(stored[POLICY_SLOT])) return 'same';
    await area.set({ [POLICY_SLOT]: policy, [POLICY_MARK]: mark });
    return 'written';
  } catch {
    return 'failed';
  }
}
