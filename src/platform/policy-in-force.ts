import { type EffectivePolicy, nationalDefaults } from '../policy/effective-policy.ts';
import { isEffectivePolicy } from './policy-shape.ts';

/**
 * The policy to decide with, of what is stored at the moment of the call; each stored value is checked once. The
 * national defaults stand in until it has been read, and for whatever is not usable.
 */
export function policyInForce(stored: () => unknown): () => EffectivePolicy {
  let checked: { readonly value: unknown; readonly policy: EffectivePolicy } | undefined;
  return () => {
    const value = stored();
    if (checked === undefined || checked.value !== value) {
      checked = { value, policy: isEffectivePolicy(value) ? value : nationalDefaults() };
    }
    return checked.policy;
  };
}
