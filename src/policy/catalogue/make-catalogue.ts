import type { DataLevel, ServiceKind } from '../settings.ts';
import type { Catalogue, CatalogueService, Remark, RiskyKind, Tier } from './catalogue.ts';
import {
  added,
  commonNotes,
  corrections,
  dropped,
  droppedRisky,
  multiTenant,
  notes,
  userContent,
  userContentLabels,
} from './corrections.ts';
import { academyDepartements, departements, departementsByService } from './territories.ts';

/** The parts of `approved.json` that are read. */
export interface ApprovedSource {
  readonly generated: string;
  readonly entries: readonly {
    readonly id: string;
    readonly name: string;
    readonly kind: string;
    readonly tier: string;
    readonly scope: string;
    readonly operator: string;
    readonly hosts: readonly { readonly host: string; readonly match: string }[];
    readonly status: string;
    readonly max_data_level: string | null;
    readonly note: string;
  }[];
}

/** The parts of `risky.json` that are read. */
export interface RiskySource {
  readonly categories: readonly {
    readonly id: string;
    readonly label_fr: string;
    readonly severity: string;
    readonly hosts: readonly { readonly host: string; readonly evidence: readonly string[] }[];
    readonly tenant_ambiguous: readonly string[];
  }[];
}

/** English names of the kinds; the French ones are in the source. */
const kindNames: Readonly<Record<string, string>> = {
  'webmail-perso': 'Private mail',
  'ia-generative': 'Public generative AI',
  traduction: 'Online translation and correction',
  'transfert-fichiers': 'File transfer and storage',
  'messagerie-instantanee': 'Instant messaging',
  'reseaux-sociaux': 'Social networks',
  'docs-formulaires': 'Online documents, walls and forms',
  'jeux-apprentissage': 'Quizzes and learning games',
  'outils-pdf': 'Converters and PDF tools',
  pastebin: 'Text pasting and code sharing',
  visio: 'Video calls outside the school',
  raccourcisseurs: 'Link shorteners',
};

/** The complete catalogue out of the three source files. Pure: same sources, same catalogue. */
export function makeCatalogue(
  approved: ApprovedSource,
  risky: RiskySource,
  academies: ReadonlyMap<string, string>,
): Catalogue {
  const services = approved.entries
    .filter(({ id }) => !Object.hasOwn(dropped, id))
    .map((entry) => toService(entry, academies));
  const apps = services.findIndex(({ id }) => id === 'apps');
  services.splice(apps + 1, 0, ...added);
  return {
    generated: approved.generated,
    academies: Object.entries(academyDepartements).map(([id, codes]) => ({
      id,
      name: territoryName(id, academies),
      departements: codes.split(' '),
    })),
    departements,
    services,
    kinds: risky.categories.map(toKind),
    userContent,
    userContentLabels,
    multiTenant,
    tenantAmbiguous: ambiguousHosts(risky),
  };
}

function toService(
  entry: ApprovedSource['entries'][number],
  academies: ReadonlyMap<string, string>,
): CatalogueService {
  const correction = corrections[entry.id];
  const tier = correction?.tier ?? (entry.tier as Tier);
  const kind = correction?.kind ?? (entry.kind as ServiceKind);
  const hosts = entry.hosts.map(({ host, match }) => ({
    host,
    exact: match === 'exact' || belowTenant(host),
  }));
  return {
    id: entry.id,
    name: correction?.name ?? serviceName(entry.id, entry.name, academies),
    kind,
    tier,
    area: entry.scope === '?' ? '' : entry.scope,
    operator: entry.operator,
    academies: kind === 'ent' ? academiesIn(entry.scope, academies) : [],
    departements: kind === 'ent' ? departementsIn(entry.id, entry.scope) : [],
    hosts:
      correction?.hosts ??
      hosts
        .filter(({ host }) => !multiTenant.includes(host))
        .map(({ host, exact }) => (exact ? host : `.${host}`)),
    tenantHosts: hosts.filter(({ host }) => multiTenant.includes(host)).map(({ host }) => host),
    maxLevel: correction?.maxLevel ?? levelIn(entry.max_data_level, tier),
    state: correction?.state ?? (entry.status === 'background' ? 'unverified' : 'in-use'),
    note: noteFor(entry.id, kind, entry.note),
  };
}

const belowTenant = (host: string) => multiTenant.some((suffix) => host.endsWith(`.${suffix}`));

/** What a public-service contract does not cover stays ordinary until a register entry says more. */
function levelIn(level: string | null, tier: Tier): DataLevel {
  if (level === 'none' || level === 'ordinary') return level;
  return tier === 'decision-locale' ? 'ordinary' : 'sensitive';
}

function serviceName(id: string, name: string, academies: ReadonlyMap<string, string>): string {
  const [, place] = /^Académie \/ territoire : (.+)$/u.exec(name) ?? [];
  if (place === undefined) return name;
  if (place.includes('(')) return place;
  return `Académie ${ofPlace(territoryName(id.slice('ac-'.length), academies))}`;
}

/** « de Lyon », « d’Amiens », « de la Guadeloupe »: as the academies name themselves. */
function ofPlace(place: string): string {
  if (place === 'Guadeloupe' || place === 'Martinique') return `de la ${place}`;
  return /^[AEIOUYÉÎ]/u.test(place) ? `d’${place}` : `de ${place}`;
}

function territoryName(id: string, academies: ReadonlyMap<string, string>): string {
  const name = [...academies].find(([host]) => host.startsWith(`ac-${id}.`))?.[1] ?? id;
  return name.replace(/ \(.*\)$/u, '');
}

/** Academies named in the area of a collective ENT: "Grand Est (Nancy-Metz, Reims, Strasbourg)", "Versailles (78/92)". */
function academiesIn(area: string, academies: ReadonlyMap<string, string>): string[] {
  const shortened: Readonly<Record<string, string>> = {
    clermont: 'Clermont',
    noumea: 'Nouvelle-Calédonie',
    polynesie: 'Polynésie',
  };
  return Object.keys(academyDepartements).filter((id) => {
    const name = shortened[id] ?? territoryName(id, academies);
    return new RegExp(`(?<![\\p{L}-])${name}(?![\\p{L}-])`, 'u').test(area);
  });
}

function departementsIn(id: string, area: string): string[] {
  return (departementsByService[id] ?? /\(((?:\d\d\/?)+)\)/u.exec(area)?.[1] ?? '')
    .split(/[ /]/u)
    .filter(Boolean);
}

function noteFor(id: string, kind: ServiceKind, note: string): Remark | null {
  const own = notes[id];
  if (kind === 'commercial-1d') return join(commonNotes['commercial-1d'], own);
  if (own !== undefined) return own;
  if (note.startsWith('Agents only')) return commonNotes.agents ?? null;
  return commonNotes[/^[^.]*/u.exec(note)?.[0] ?? ''] ?? null;
}

function join(first: Remark | undefined, second: Remark | undefined): Remark | null {
  if (first === undefined || second === undefined) return first ?? second ?? null;
  return { fr: `${first.fr} ${second.fr}`, en: `${first.en} ${second.en}` };
}

function toKind(category: RiskySource['categories'][number]): RiskyKind {
  const hosts = new Set(
    category.hosts.map(({ host }) => host).filter((host) => !Object.hasOwn(droppedRisky, host)),
  );
  for (const text of category.tenant_ambiguous) for (const host of hostsIn(text)) hosts.add(host);
  return {
    id: category.id,
    label: { fr: category.label_fr, en: kindNames[category.id] ?? category.label_fr },
    severity: category.severity as RiskyKind['severity'],
    hosts: [...hosts].filter((host) => !parents(host).some((parent) => hosts.has(parent))).sort(),
  };
}

function ambiguousHosts(risky: RiskySource): string[] {
  const hosts = risky.categories.flatMap(({ tenant_ambiguous }) => tenant_ambiguous.flatMap(hostsIn));
  return [...new Set(hosts)].sort();
}

/** "*.sharepoint.com" → `sharepoint.com`; "onedrive.live.com vs <tenant>-my.sharepoint.com" → its first host. */
function hostsIn(text: string): string[] {
  const host = /^(?:\*\.)?([a-z0-9.-]+)/u.exec(text)?.[1];
  return host === undefined ? [] : [host];
}

function parents(host: string): string[] {
  const labels = host.split('.');
  return labels.slice(1, -1).map((_, index) => labels.slice(index + 1).join('.'));
}
