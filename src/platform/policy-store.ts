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
 * Hands over what is stored as soon as it has been read, and again whenever it changes; `undefined` when there is
 * nothing to be read. Unchecked: `policyInForce` says what to make of it. Returns how to stop.
 */
export function followPolicy(source: PolicySource, use: (stored: unknown) => void): () => void {
  let changed = false;
  const listener: PolicyListener = (changes, areaName) => {
    const change = areaName === 'local' ? changes[POLICY_SLOT] : undefined;
    if (change === undefined) return;
    changed = true;
    use(change.newValue);
  };
  source.onChanged.addListener(listener);
  source.local.get(POLICY_SLOT).then(
    // A change that arrived while the first reading was under way is the later word.
    (stored) => changed || use(stored[POLICY_SLOT]),
    () => changed || use(undefined),
  );
  return () => source.onChanged.removeListener(listener);
}
