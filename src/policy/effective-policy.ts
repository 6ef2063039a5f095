import type { Category } from '../detection/categories.ts';
import guardCatalogue from './catalogue/guard-catalogue.json' with { type: 'json' };
import { type GuardCatalogue, hostsOfId } from './catalogue/make-guard-catalogue.ts';
import type { DestinationKind } from './destination.ts';
import { academyUserContent, makeEntries } from './make-entry.ts';
import type { PolicyEntry, PolicyLayer } from './policy-entry.ts';
import type { DataLevel, Language, ServiceKind } from './settings.ts';

export type { PolicyEntry, PolicyLayer };

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
  /** The guard's words in that language; left out in French, which comes with the package (`i18n/guard-words.ts`). */
  readonly words?: Readonly<Record<string, { readonly message: string }>>;
  readonly ownNames: readonly string[];
  readonly exceptions: readonly PolicyException[];
  /** See `Settings.fingerprintKey`. */
  readonly fingerprintKey: string;
}

let made: EffectivePolicy | undefined;

/**
 * What holds before anybody chose anything, and whenever nothing better can be read: the State's own services. Always the
 * same object; made when it is first asked for, since the guard starts in every frame of every page.
 */
export function nationalDefaults(): EffectivePolicy {
  made ??= makeNationalDefaults(guardCatalogue as unknown as GuardCatalogue);
  return made;
}

function makeNationalDefaults(shipped: GuardCatalogue): EffectivePolicy {
  const services = shipped.services.map(([id, label, kind, maxLevel, hosts = hostsOfId(id)]) => ({
    id,
    label,
    kind: kind as ServiceKind,
    maxLevel: maxLevel as DataLevel,
    hosts: hosts.split(' '),
    status: 'approved' as const,
    layer: 'national' as const,
  }));
  return {
    format: 1,
    ...makeEntries(services),
    userContent: [
      ...shipped.userContent.split(' '),
      ...academyUserContent(services, shipped.userContentLabels.split(' ')),
    ],
    switchedOff: [],
    kinds: shipped.kinds,
    tenantAmbiguous: shipped.tenantAmbiguous.split(' '),
    onNotReadInFull: 'warn',
    language: 'fr',
    ownNames: [],
    exceptions: [],
    fingerprintKey: '',
  };
}
