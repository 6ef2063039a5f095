import type { Catalogue, CatalogueService } from './catalogue.ts';

/**
 * The part of the catalogue that every frame of every page carries: what is on by default, what is risky, and
 * nothing that only a table needs. A service is `[id, label, kind, maxLevel, hosts separated by spaces]`.
 */
export interface GuardCatalogue {
  readonly services: readonly (readonly [string, string, string, string, string])[];
  readonly userContent: string;
  readonly userContentLabels: string;
  readonly kinds: Readonly<Record<string, string>>;
  readonly tenantAmbiguous: string;
}

export function makeGuardCatalogue(catalogue: Catalogue): GuardCatalogue {
  return {
    services: catalogue.services
      .filter(onByDefault)
      .map(({ id, name, kind, maxLevel, hosts }) => [id, name, kind, maxLevel, hosts.join(' ')]),
    userContent: catalogue.userContent.join(' '),
    userContentLabels: catalogue.userContentLabels.join(' '),
    kinds: Object.fromEntries(catalogue.kinds.map(({ id, hosts }) => [id, hosts.join(' ')])),
    tenantAmbiguous: catalogue.tenantAmbiguous.join(' '),
  };
}

/** The State's own services in use: the only ones approved before anybody chose anything. */
export function onByDefault({ tier, state }: CatalogueService): boolean {
  return tier === 'etat' && state === 'in-use';
}
