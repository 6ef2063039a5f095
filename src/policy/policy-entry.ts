import type { EntryStatus, ServiceKind } from './settings.ts';

/** Who said it. Later layers (academy, collectivity, school) take their place between these two. */
export type PolicyLayer = 'national' | 'own';

/** One service in force. */
export interface PolicyEntry {
  readonly id: string;
  readonly label: string;
  readonly kind: ServiceKind;
  readonly status: EntryStatus;
  readonly layer: PolicyLayer;
  /** `host`: this host alone; `.host`: it and everything below it. A port only for this machine. */
  readonly hosts: readonly string[];
  /** Index in `EffectivePolicy.scopes`: the categories that may go there. */
  readonly scope: number;
  /** What happens to a category outside the scope. */
  readonly outside: 'remind' | 'warn';
}
