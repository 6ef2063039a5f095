import { type Category, categories } from '../detection/categories.ts';
import { classifyDestination } from './classify.ts';
import { decide } from './decide.ts';
import type { Action, ReasonKey } from './decision.ts';
import type { Destination } from './destination.ts';
import type { EffectivePolicy, PolicyEntry } from './effective-policy.ts';
import { type HostError, type HostErrorKey, type HostHints, parseHostPattern } from './host-pattern.ts';
import { parsedUrl } from './parsed-url.ts';
import { indexOf } from './policy-index.ts';

export interface CategoryOutcome {
  readonly category: Category;
  readonly action: Action;
  readonly reason: ReasonKey;
}

/** What "tester une adresse" answers. */
export type AddressExplanation =
  | {
      readonly ok: true;
      readonly destination: Destination;
      /** The entry in force, approving or refusing; its layer says who set it. */
      readonly entry: PolicyEntry | undefined;
      /** What would happen to each category found for certain, in the order of `categories`. */
      readonly outcomes: readonly CategoryOutcome[];
    }
  | { readonly ok: false; readonly error: HostError };

/** Strange as an entry, but an address one can stand on and paste into. */
const stillAnAddress: ReadonlySet<HostErrorKey> = new Set<HostErrorKey>([
  'policy_host_ip',
  'policy_host_public_suffix',
  'policy_host_single_label',
]);

/** The decision for a typed or pasted address, by the very functions that the guard uses. Without a scheme: https. */
export function explainAddress(text: string, policy: EffectivePolicy, hints: HostHints): AddressExplanation {
  const parsed = parseHostPattern(text, { purpose: 'refuse', hints });
  if (!parsed.ok && !stillAnAddress.has(parsed.error.key)) return parsed;
  const bare = text.trim();
  const address = /^https?:\/\//iu.test(bare) ? bare : `https://${parsed.ok ? parsed.pattern.host : bare}`;
  const url = parsedUrl(address.replace('://*.', '://'));
  if (url === undefined) return { ok: false, error: { key: 'policy_host_invalid', params: { typed: bare } } };
  const destination = classifyDestination({ origin: url.origin, href: url.href }, policy);
  const entry = indexOf(policy).entryById.get(destination.entryId ?? '');
  const outcomes = categories.map((category) => outcome(category, destination, policy));
  return { ok: true, destination, entry, outcomes };
}

function outcome(category: Category, destination: Destination, policy: EffectivePolicy): CategoryOutcome {
  const finding = {
    detector: 'address-test',
    category,
    confidence: 'high',
    count: 1,
    counts: {},
    spans: [],
    evidence: [],
  } as const;
  const detection = { findings: [finding], complete: true };
  const { action, reason } = decide({ detection, destination, sameSite: false, policy });
  return { category, action, reason };
}
