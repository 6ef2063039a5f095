import type { Catalogue, CatalogueService } from './catalogue/catalogue.ts';
import { onByDefault } from './catalogue/make-guard-catalogue.ts';
import { type EffectivePolicy, nationalDefaults } from './effective-policy.ts';
import { hostTable } from './host-table.ts';
import { academyUserContent, type EntrySource, makeEntries } from './make-entry.ts';
import type { AllowlistEntry, ServiceKind, Settings } from './settings.ts';

/** The policy in force on this machine: the catalogue as chosen, and the user's own lines. Pure. */
export function compilePolicy(settings: Settings, catalogue: Catalogue): EffectivePolicy {
  const on = catalogue.services.filter((service) => isServiceOn(service, settings, catalogue));
  const off = catalogue.services.filter(({ id }) => settings.services[id] === false);
  return {
    format: 1,
    ...makeEntries([...on.map(serviceSource), ...settings.entries.map(ownSource(catalogue))]),
    userContent: [...catalogue.userContent, ...academyUserContent(on, catalogue.userContentLabels)],
    switchedOff: off.flatMap(({ hosts }) => hosts),
    kinds: Object.fromEntries(catalogue.kinds.map(({ id, hosts }) => [id, hosts.join(' ')])),
    tenantAmbiguous: catalogue.tenantAmbiguous,
    onNotReadInFull: nationalDefaults().onNotReadInFull,
    language: settings.language,
    ownNames: settings.ownNames,
    exceptions: settings.exceptions.map(({ fingerprint, category }) => ({ fingerprint, category })),
    fingerprintKey: settings.fingerprintKey,
  };
}

/**
 * A choice made by hand counts before anything else. Without one: the State's services are on; those of a local
 * authority are on in the chosen department, or in the chosen academy while none of its departments is chosen.
 */
export function isServiceOn(service: CatalogueService, settings: Settings, catalogue: Catalogue): boolean {
  const chosen = Object.hasOwn(settings.services, service.id) ? settings.services[service.id] : undefined;
  if (chosen !== undefined) return chosen;
  if (service.state !== 'in-use' || service.tier !== 'collectivite') return onByDefault(service);
  if (service.departements.some((code) => settings.departements.includes(code))) return true;
  return service.academies.some((academy) => {
    if (!settings.academies.includes(academy)) return false;
    if (service.departements.length === 0) return true;
    const departements = catalogue.academies.find(({ id }) => id === academy)?.departements ?? [];
    return !departements.some((code) => settings.departements.includes(code));
  });
}

/** Entries of the user carry their layer in the id: a catalogue that grows later cannot take a name away. */
export const ownEntryId = (id: string) => `own/${id}`;

function serviceSource(service: CatalogueService): EntrySource {
  const { id, name, kind, tier, hosts, maxLevel } = service;
  const status = tier === 'decision-locale' ? 'conditional' : 'approved';
  return { id, label: name, kind, hosts, maxLevel, status, layer: 'national' };
}

function ownSource(catalogue: Catalogue): (entry: AllowlistEntry) => EntrySource {
  const kindOfHost = kindsOfHosts(catalogue);
  return (entry) => ({
    id: ownEntryId(entry.id),
    label: entry.label,
    status: entry.status,
    kind: entry.kind ?? kindOfHost(entry),
    hosts: [entry.match === 'suffix' ? `.${entry.host}` : entry.host],
    maxLevel: entry.maxLevel,
    categories: entry.categories,
    excluded: entry.excluded,
    layer: 'own',
  });
}

/** One school's own address of an ENT keeps the scope of an ENT, whether or not the line says so. */
function kindsOfHosts({ services }: Catalogue): (entry: AllowlistEntry) => ServiceKind {
  const byId = new Map(services.map(({ id, kind }) => [id, kind]));
  const byHost = hostTable<ServiceKind>(
    services.flatMap(({ hosts, tenantHosts, kind }) =>
      [...hosts, ...tenantHosts.map((host) => `.${host}`)].map((host) => [host, kind] as const),
    ),
  );
  return ({ serviceId, host }) => byId.get(serviceId ?? '') ?? byHost.find(host)?.value ?? 'autre';
}
