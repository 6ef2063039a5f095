import type { DataLevel, ServiceKind } from '../settings.ts';
import raw from './catalogue.json' with { type: 'json' };

/**
 * `etat`: on until somebody switches it off. `collectivite`: on for the chosen academies and departments.
 * The two others are off until somebody decides.
 */
export type Tier = 'etat' | 'collectivite' | 'contrat-etablissement' | 'decision-locale';

/** A remark for the options page, in both languages. */
export interface Remark {
  readonly fr: string;
  readonly en: string;
}

export interface CatalogueService {
  readonly id: string;
  readonly name: string;
  readonly kind: ServiceKind;
  readonly tier: Tier;
  /** Where it is used, as a person would say it; `national` otherwise. */
  readonly area: string;
  readonly operator: string;
  readonly academies: readonly string[];
  readonly departements: readonly string[];
  /** `host` alone, or `.host` for it and everything below it. Empty for services that give each school its own host. */
  readonly hosts: readonly string[];
  /** Each school has its own host below these: it is added as an own entry, exactly. */
  readonly tenantHosts: readonly string[];
  readonly maxLevel: DataLevel;
  /** `retired`: replaced or closed; `unverified`: host known from general knowledge only. Both stay off by default. */
  readonly state: 'in-use' | 'retired' | 'unverified';
  readonly note: Remark | null;
}

export interface RiskyKind {
  readonly id: string;
  readonly label: Remark;
  readonly severity: 'low' | 'medium' | 'high';
  readonly hosts: readonly string[];
}

/** The complete shipped catalogue, for the background and the options page; the guard has `guard-catalogue.json`. */
export interface Catalogue {
  readonly generated: string;
  readonly academies: readonly {
    readonly id: string;
    readonly name: string;
    readonly departements: readonly string[];
  }[];
  readonly departements: readonly { readonly code: string; readonly name: string }[];
  readonly services: readonly CatalogueService[];
  readonly kinds: readonly RiskyKind[];
  /** Hosts below which users publish pages. */
  readonly userContent: readonly string[];
  /** The same, as first labels before the host of any academy (`sites.ac-lyon.fr`). */
  readonly userContentLabels: readonly string[];
  readonly multiTenant: readonly string[];
  readonly tenantAmbiguous: readonly string[];
}

export const catalogue = raw as Catalogue;
