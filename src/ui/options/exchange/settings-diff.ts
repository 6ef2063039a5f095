import type { Catalogue } from '../../../policy/catalogue/catalogue.ts';
import { isServiceOn } from '../../../policy/compile-policy.ts';
import type { AllowlistEntry, Settings } from '../../../policy/settings.ts';

/** What an import would change, as names that a person knows. Empty lists: nothing of that kind. */
export interface SettingsDiff {
  readonly entriesAdded: readonly string[];
  readonly entriesChanged: readonly string[];
  readonly entriesRemoved: readonly string[];
  /** Catalogue services whose state changes, by choice or because the area does. */
  readonly servicesOn: readonly string[];
  readonly servicesOff: readonly string[];
  readonly areasChanged: boolean;
  readonly namesChanged: boolean;
  readonly languageChanged: boolean;
}

export function settingsDiff(before: Settings, after: Settings, catalogue: Catalogue): SettingsDiff {
  const old = byId(before.entries);
  const fresh = byId(after.entries);
  const turned = (on: boolean) =>
    catalogue.services
      .filter(
        (service) =>
          isServiceOn(service, after, catalogue) === on && isServiceOn(service, before, catalogue) !== on,
      )
      .map(({ name }) => name);
  return {
    entriesAdded: labels(after.entries.filter(({ id }) => !old.has(id))),
    entriesChanged: labels(after.entries.filter((entry) => isOther(entry, old.get(entry.id)))),
    entriesRemoved: labels(before.entries.filter(({ id }) => !fresh.has(id))),
    servicesOn: turned(true),
    servicesOff: turned(false),
    areasChanged:
      !isSameSet(before.academies, after.academies) || !isSameSet(before.departements, after.departements),
    namesChanged: !isSameSet(before.ownNames, after.ownNames),
    languageChanged: before.language !== after.language,
  };
}

export function isNoChange(diff: SettingsDiff): boolean {
  return Object.values(diff).every((part) => part === false || (Array.isArray(part) && part.length === 0));
}

const byId = (entries: readonly AllowlistEntry[]) => new Map(entries.map((entry) => [entry.id, entry]));
const labels = (entries: readonly AllowlistEntry[]) => entries.map(({ label }) => label);

function isOther(entry: AllowlistEntry, before: AllowlistEntry | undefined): boolean {
  return before !== undefined && canonical(before) !== canonical(entry);
}

/** Keys in one order, absent and undefined alike. */
function canonical(entry: AllowlistEntry): string {
  return JSON.stringify(
    Object.entries(entry)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .filter(([, value]) => value !== undefined),
  );
}

function isSameSet(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((item) => other.includes(item));
}
