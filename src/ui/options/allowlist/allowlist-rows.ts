import type { Category } from '../../../detection/categories.ts';
import type { Catalogue, CatalogueService } from '../../../policy/catalogue/catalogue.ts';
import { isServiceOn, ownEntryId } from '../../../policy/compile-policy.ts';
import type { EffectivePolicy } from '../../../policy/effective-policy.ts';
import { allowedCategories } from '../../../policy/scopes.ts';
import type { AllowlistEntry, ServiceKind, Settings } from '../../../policy/settings.ts';
import { fold } from './fold.ts';

/** Why a service is approved or not: one short phrase in the table. */
export type RowOrigin =
  | 'default'
  | 'area'
  | 'area-missing'
  | 'contract'
  | 'decision'
  | 'retired'
  | 'unverified'
  | 'chosen-on'
  | 'chosen-off'
  | 'own';

interface RowBase {
  readonly key: string;
  readonly name: string;
  readonly kind: ServiceKind;
  readonly on: boolean;
  readonly origin: RowOrigin;
  /** What may go there while it is on. */
  readonly allowed: readonly Category[];
  /** Ids of the academies concerned; empty: everywhere. */
  readonly academies: readonly string[];
  /** Name, hosts and area without case or accents. */
  readonly haystack: string;
}

export interface ServiceRow extends RowBase {
  readonly type: 'service';
  readonly service: CatalogueService;
}

export interface EntryRow extends RowBase {
  readonly type: 'own';
  readonly entry: AllowlistEntry;
}

export type AllowlistRow = ServiceRow | EntryRow;

/**
 * One line a service: the user's own first, newest on top, then the catalogue by name. Switching never moves a line.
 * @param policy The same settings, compiled: it knows the kind and the scope of the user's own lines.
 */
export function allowlistRows(
  settings: Settings,
  catalogue: Catalogue,
  policy: EffectivePolicy,
): readonly AllowlistRow[] {
  return [
    ...ownRows(settings.entries, policy).reverse(),
    ...sortedServices(catalogue).map((service) => serviceRow(service, settings, catalogue)),
  ];
}

function ownRows(entries: readonly AllowlistEntry[], policy: EffectivePolicy): EntryRow[] {
  const compiled = new Map(policy.entries.map((entry) => [entry.id, entry]));
  return entries.map((entry) => {
    const known = compiled.get(ownEntryId(entry.id));
    return {
      type: 'own',
      key: ownEntryId(entry.id),
      name: entry.label,
      kind: known?.kind ?? entry.kind ?? 'autre',
      on: entry.status !== 'refused',
      origin: 'own',
      allowed: (known && policy.scopes[known.scope]) ?? [],
      academies: [],
      haystack: fold(`${entry.label} ${entry.host} ${entry.note ?? ''}`),
      entry,
    };
  });
}

function serviceRow(service: CatalogueService, settings: Settings, catalogue: Catalogue): ServiceRow {
  const on = isServiceOn(service, settings, catalogue);
  return {
    type: 'service',
    key: service.id,
    name: service.name,
    kind: service.kind,
    on,
    origin: originOf(service, on, settings),
    ...fixedParts(service),
    service,
  };
}

function originOf(service: CatalogueService, on: boolean, settings: Settings): RowOrigin {
  if (Object.hasOwn(settings.services, service.id)) return on ? 'chosen-on' : 'chosen-off';
  if (service.state !== 'in-use') return service.state;
  if (service.tier === 'etat') return 'default';
  if (service.tier === 'contrat-etablissement') return 'contract';
  if (service.tier === 'decision-locale') return 'decision';
  return on ? 'area' : 'area-missing';
}

type FixedParts = Pick<RowBase, 'allowed' | 'academies' | 'haystack'>;

/** What no setting changes is worked out once a service. */
const fixed = new WeakMap<CatalogueService, FixedParts>();

function fixedParts(service: CatalogueService): FixedParts {
  const known = fixed.get(service);
  if (known !== undefined) return known;
  const { name, hosts, tenantHosts, area, operator, kind, maxLevel } = service;
  const made: FixedParts = {
    allowed: allowedCategories({ kind, maxLevel }),
    academies: kind === 'academie' ? [service.id.replace(/^ac-/u, '')] : service.academies,
    haystack: fold([name, ...hosts, ...tenantHosts, area, operator].join(' ')),
  };
  fixed.set(service, made);
  return made;
}

const sorted = new WeakMap<Catalogue, readonly CatalogueService[]>();

function sortedServices(catalogue: Catalogue): readonly CatalogueService[] {
  const known = sorted.get(catalogue);
  if (known !== undefined) return known;
  const { compare } = new Intl.Collator('fr', { ignorePunctuation: true });
  const made = [...catalogue.services].sort((one, other) => compare(one.name, other.name));
  sorted.set(catalogue, made);
  return made;
}
