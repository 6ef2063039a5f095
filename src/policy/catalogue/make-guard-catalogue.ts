import type { Catalogue, CatalogueService } from './catalogue.ts';

/**
 * The part of the catalogue that every frame of every page carries: what is on by default, what is risky, and
 * nothing that only a table needs. A service is `[id, label, kind, maxLevel, hosts separated by spaces]`; the hosts are left
 * out where they are those of `hostsOfId`.
 */
export interface GuardCatalogue {
  readonly services: readonly (readonly [string, string, string, string, string?])[];
  readonly userContent: string;
  readonly userContentLabels: string;
  readonly kinds: Readonly<Record<string, string>>;
  readonly tenantAmbiguous: string;
}

export function makeGuardCatalogue(catalogue: Catalogue): GuardCatalogue {
  return {
    services: catalogue.services.filter(onByDefault).map(guardService),
    userContent: catalogue.userContent.join(' '),
    userContentLabels: catalogue.userContentLabels.join(' '),
    kinds: Object.fromEntries(catalogue.kinds.map(({ id, hosts }) => [id, hosts.join(' ')])),
    tenantAmbiguous: catalogue.tenantAmbiguous.join(' '),
  };
}

function guardService({ id, name, kind, maxLevel, hosts }: CatalogueService) {
  const written = hosts.join(' ');
  const told = [id, name, kind, maxLevel] as const;
  return written === hostsOfId(id) ? told : ([...told, written] as const);
}

/** `ac-lyon` is at `ac-lyon.fr`, `pix` at `pix.fr`. */
export const hostsOfId = (id: string) => `.${id}.fr`;

/** The State's own services in use: the only ones approved before anybody chose anything. */
export function onByDefault({ tier, state }: CatalogueService): boolean {
  return tier === 'etat' && state === 'in-use';
}
