import type { Category } from '../detection/categories.ts';
import type { PolicyEntry, PolicyLayer } from './policy-entry.ts';
import { allowedCategories, outsideScope, type ScopeRule, scopeTable } from './scopes.ts';
import type { EntryStatus, ServiceKind } from './settings.ts';

export interface EntrySource extends ScopeRule {
  readonly id: string;
  readonly label: string;
  readonly status: EntryStatus;
  /** `host` or `.host`, see `PolicyEntry`. */
  readonly hosts: readonly string[];
  readonly layer: PolicyLayer;
}

export interface CompiledEntries {
  readonly entries: readonly PolicyEntry[];
  /** See `EffectivePolicy.scopes`. */
  readonly scopes: readonly (readonly Category[])[];
}

/** Entries in force and their scopes, out of catalogue services and the user's own lines alike. */
export function makeEntries(sources: readonly EntrySource[]): CompiledEntries {
  const table = scopeTable();
  const entries = sources.map((source): PolicyEntry => {
    const { id, label, kind, status, layer, hosts, maxLevel } = source;
    const scope = table.indexOf(status === 'refused' ? [] : allowedCategories(source));
    return { id, label, kind, status, layer, hosts, scope, outside: outsideScope(status, maxLevel) };
  });
  return { entries, scopes: table.scopes };
}

/** `sites.ac-lyon.fr` and its like: pages that schools publish below their academy's host. */
export function academyUserContent(
  services: readonly { readonly kind: ServiceKind; readonly hosts: readonly string[] }[],
  labels: readonly string[],
): string[] {
  return services
    .filter(({ kind }) => kind === 'academie')
    .flatMap(({ hosts }) => hosts.flatMap((host) => labels.map((label) => `${label}${host}`)));
}
