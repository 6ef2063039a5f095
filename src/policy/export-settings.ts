import type { AllowlistEntry, Settings } from './settings.ts';

/** Says what the file is, to people and to `importSettings`. */
export const SETTINGS_FILE = 'garde-fou-settings';

export interface ExportOptions {
  /** Language and own names too: a copy for oneself, not for colleagues. */
  readonly personal: boolean;
}

/**
 * The settings as a file: canonical JSON (fixed order of keys, sorted lists, two blanks, final line break), so that
 * two exports of the same settings are the same bytes. Exceptions and their key never leave the machine.
 */
export function exportSettings(settings: Settings, { personal }: ExportOptions): string {
  const { format, academies, departements, services, entries, language, ownNames } = settings;
  const file = {
    kind: SETTINGS_FILE,
    format,
    academies: [...academies].sort(),
    departements: [...departements].sort(),
    services: Object.fromEntries(Object.entries(services).sort(([one], [other]) => (one < other ? -1 : 1))),
    entries: entries.map(inOrder),
    ...(personal && { language, ownNames }),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** In the order of the file. A key of the model that is missing here does not compile. */
const order = {
  id: true,
  label: true,
  host: true,
  match: true,
  status: true,
  kind: true,
  serviceId: true,
  categories: true,
  maxLevel: true,
  excluded: true,
  purpose: true,
  note: true,
  decidedBy: true,
  decidedOn: true,
  reviewOn: true,
  source: true,
} satisfies Record<keyof AllowlistEntry, true>;

function inOrder(entry: AllowlistEntry): Partial<AllowlistEntry> {
  const keys = Object.keys(order) as (keyof typeof order)[];
  return Object.fromEntries(keys.filter((key) => entry[key] !== undefined).map((key) => [key, entry[key]]));
}
