import type { Category } from '../detection/categories.ts';
import type { DestinationKind } from './destination.ts';
import type { EffectivePolicy, PolicyEntry, PolicyLayer } from './effective-policy.ts';
import { type HostTable, hostTable } from './host-table.ts';

/** The lookups of one policy. */
export interface PolicyIndex {
  readonly layers: Readonly<Record<PolicyLayer, HostTable<PolicyEntry>>>;
  readonly notTheService: HostTable<'user-content' | 'switched-off'>;
  readonly kinds: HostTable<DestinationKind>;
  readonly tenantAmbiguous: HostTable<true>;
  readonly entryById: ReadonlyMap<string, PolicyEntry>;
  readonly scopes: readonly ReadonlySet<Category>[];
}

const indexes = new WeakMap<EffectivePolicy, PolicyIndex>();

/** Made at the first gesture in a frame, not when the frame starts: most frames never see one. */
export function indexOf(policy: EffectivePolicy): PolicyIndex {
  const known = indexes.get(policy);
  if (known !== undefined) return known;
  const made = makeIndex(policy);
  indexes.set(policy, made);
  return made;
}

function makeIndex(policy: EffectivePolicy): PolicyIndex {
  const layer = (name: PolicyLayer) =>
    hostTable(
      policy.entries
        .filter((entry) => entry.layer === name)
        .flatMap((entry) => entry.hosts.map((host) => [host, entry] as const)),
      stricter,
    );
  return {
    layers: { own: layer('own'), national: layer('national') },
    notTheService: hostTable([
      ...policy.switchedOff.map((host) => [host, 'switched-off'] as const),
      ...policy.userContent.map((host) => [`.${host}`, 'user-content'] as const),
    ]),
    kinds: hostTable(
      Object.entries(policy.kinds).flatMap(([kind, hosts]) =>
        hosts.split(' ').map((host) => [`.${host}`, kind] as const),
      ),
    ),
    tenantAmbiguous: hostTable(policy.tenantAmbiguous.map((host) => [`.${host}`, true] as const)),
    entryById: new Map(policy.entries.map((entry) => [entry.id, entry])),
    scopes: policy.scopes.map((scope) => new Set(scope)),
  };
}

const rank = { approved: 0, conditional: 1, refused: 2 } as const;

/** Two lines for the same host in one layer: the stricter holds. */
function stricter(one: PolicyEntry, other: PolicyEntry): PolicyEntry {
  return rank[other.status] > rank[one.status] ? other : one;
}
