import { type EffectivePolicy, nationalDefaults } from '../policy/effective-policy.ts';
import { isEffectivePolicy } from './policy-shape.ts';

/** Where the background leaves the compiled policy. */
export const POLICY_SLOT = 'policy';

/** Beside the policy: says whether a newly compiled one differs; the stored one has its keys in another order. */
export const POLICY_MARK = 'policy.mark';

/** The parts of `browser.storage` that a guard needs. */
export interface PolicySource {
  readonly local: { get(key: string): Promise<Record<string, unknown>> };
  readonly onChanged: {
    addListener(listener: PolicyListener): void;
    removeListener(listener: PolicyListener): void;
  };
}

type PolicyListener = (changes: Record<string, { newValue?: unknown }>, areaName: string) => void;

/**
 * Hands over the policy in force as soon as it has been read, and again whenever it changes. Until the first call the
 * caller works with `nationalDefaults`; what is stored but not usable counts as `nationalDefaults` too. Returns how to stop.
 */
export function followPolicy(source: PolicySource, use: (policy: EffectivePolicy) => void): () => void {
  let changed = false;
  const listener: PolicyListener = (changes, areaName) => {
    const change = areaName === 'local' ? changes[POLICY_SLOT] : undefined;
    if (change === undefined) return;
    changed = true;
    use(usable(change.newValue));
  };
  source.onChanged.addListener(listener);
  source.local.get(POLICY_SLOT).then(
    // A change that arrived while the first reading was under way is the later word.
    (stored) => changed || use(usable(stored[POLICY_SLOT])),
    () => use(nationalDefaults()),
  );
  return () => source.onChanged.removeListener(listener);
}

function usable(stored: unknown): EffectivePolicy {
  return isEffectivePolicy(stored) ? stored : nationalDefaults();
}
