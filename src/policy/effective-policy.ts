import type { Category } from '../detection/categories.ts';
import type { DestinationKind } from './destination.ts';
import type { EntryStatus, Language, ServiceKind } from './settings.ts';

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

/** The user's word that something is no personal data; see `OwnException`. */
export interface PolicyException {
  readonly fingerprint: string;
  readonly category: Category;
}

/**
 * What the guard needs to decide, precompiled: plain data, no zod, made by the background and kept in
 * `storage.local`; until it has been read, `nationalDefaults` stands in.
 */
export interface EffectivePolicy {
  readonly format: 1;
  readonly entries: readonly PolicyEntry[];
  /** Distinct sets of allowed categories; thousands of entries share a handful. */
  readonly scopes: readonly (readonly Category[])[];
  /** Pages published by users below an approved host (`sites.ac-lyon.fr`): not the service. With everything below. */
  readonly userContent: readonly string[];
  /** Hosts of services that were switched off, although a wider entry covers them. With everything below. */
  readonly switchedOff: readonly string[];
  /** Hosts of unapproved destinations by kind, separated by spaces. With everything below. */
  readonly kinds: Readonly<Record<DestinationKind, string>>;
  /** Hosts where a personal and an institutional account look alike. With everything below. */
  readonly tenantAmbiguous: readonly string[];
  /** Fail rule: a part was not read and the destination is not approved. Never `allow`. */
  readonly onNotReadInFull: 'warn' | 'justify' | 'block';
  readonly language: Language;
  readonly ownNames: readonly string[];
  readonly exceptions: readonly PolicyException[];
  /** See `Settings.fingerprintKey`. */
  readonly fingerprintKey: string;
}

export const nationalDefaults: EffectivePolicy = {
  format: 1,
  entries: [],
  scopes: [],
  userContent: [],
  switchedOff: [],
  kinds: {},
  tenantAmbiguous: [],
  onNotReadInFull: 'warn',
  language: 'fr',
  ownNames: [],
  exceptions: [],
  fingerprintKey: '',
};
