import type { Category } from '../detection/categories.ts';

/** Raised when a stored value changes its meaning; `migrations/` then knows the way up. */
export const SETTINGS_FORMAT = 1;

export const languages = ['fr', 'en'] as const;
export type Language = (typeof languages)[number];

/** `exact`: this host alone. `suffix`: this host and everything below it, at label borders. */
export const hostMatches = ['exact', 'suffix'] as const;
export type HostMatch = (typeof hostMatches)[number];

/**
 * `approved`: a category outside the scope is only reminded of. `conditional`: good for what is listed and
 * nothing else, the rest is warned of. `refused`: the school decided against this service.
 */
export const entryStatuses = ['approved', 'conditional', 'refused'] as const;
export type EntryStatus = (typeof entryStatuses)[number];

/** How far an entry goes: no personal data at all, ordinary data only, or sensitive data too. */
export const dataLevels = ['none', 'ordinary', 'sensitive'] as const;
export type DataLevel = (typeof dataLevels)[number];

/** What a service is for; each kind has a default scope (see `scopes.ts`). */
export const serviceKinds = [
  'academie',
  'etat',
  'etat-interministeriel',
  'operateur',
  'messagerie',
  'pedagogie',
  'ent',
  'vie-scolaire',
  'commercial-1d',
  'commun',
  'autre',
] as const;
export type ServiceKind = (typeof serviceKinds)[number];

/** A day, `YYYY-MM-DD`. */
export type Day = string;

/** One line of the user's own allowlist. Everything after `status` may be left out. */
export interface AllowlistEntry {
  /** Unique in the list; letters, digits, `-`, `_`, `.`. */
  readonly id: string;
  readonly label: string;
  /** Canonical form, as `parseHostPattern` returns it: ASCII, lower case; a port only for this machine (`localhost:8123`). */
  readonly host: string;
  readonly match: HostMatch;
  readonly status: EntryStatus;
  /** Default: the kind of the catalogue service that covers the host, else `autre`. */
  readonly kind?: ServiceKind | undefined;
  /** The catalogue service of which this is one school's own address (`pronote`). */
  readonly serviceId?: string | undefined;
  /** Only these; left out: all that `maxLevel` and the kind let through. */
  readonly categories?: readonly Category[] | undefined;
  /** Left out: `sensitive`. */
  readonly maxLevel?: DataLevel | undefined;
  /** Never these; left out: the default of the kind. An empty list means that nothing is excluded. */
  readonly excluded?: readonly Category[] | undefined;
  readonly purpose?: string | undefined;
  readonly note?: string | undefined;
  readonly decidedBy?: string | undefined;
  readonly decidedOn?: Day | undefined;
  readonly reviewOn?: Day | undefined;
  /** Where the decision is written: a register's reference, a letter, a page. */
  readonly source?: string | undefined;
}

/** "Ce n'est pas une donnée personnelle": an opaque keyed fingerprint, never the text. */
export interface OwnException {
  readonly fingerprint: string;
  readonly category: Category;
  readonly addedOn: Day;
}

/** Everything that the user may set. Plain data: kept in `storage.local`, checked by `settings-schema.ts`. */
export interface Settings {
  readonly format: typeof SETTINGS_FORMAT;
  readonly language: Language;
  /** Academy ids of the catalogue (`lyon`). */
  readonly academies: readonly string[];
  /** Department codes (`69`, `2A`, `971`). */
  readonly departements: readonly string[];
  /** Explicit choices for catalogue services by id; a service that is not here follows its tier. */
  readonly services: Readonly<Record<string, boolean>>;
  readonly entries: readonly AllowlistEntry[];
  /** The user's own names: a signature stays silent. */
  readonly ownNames: readonly string[];
  readonly exceptions: readonly OwnException[];
  /** Random key of this machine's fingerprints; empty until the background has made one. Never exported. */
  readonly fingerprintKey: string;
}

export const defaultSettings: Settings = {
  format: SETTINGS_FORMAT,
  language: 'fr',
  academies: [],
  departements: [],
  services: {},
  entries: [],
  ownNames: [],
  exceptions: [],
  fingerprintKey: '',
};
