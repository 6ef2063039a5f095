import type { Catalogue } from '../../policy/catalogue/catalogue.ts';
import { isServiceOn } from '../../policy/compile-policy.ts';
import type { AllowlistEntry, Language, OwnException, Settings } from '../../policy/settings.ts';

/**
 * Each thing that the page can do to the settings, as a function from settings to settings. They are applied to what
 * is in force at that moment, never to what the page remembers: the guard may have added an exception meanwhile.
 */
export type SettingsChange = (settings: Settings) => Settings;

/** A choice that says what would hold without it is dropped: the service follows the catalogue and the area again. */
export function chooseService(id: string, on: boolean, catalogue: Catalogue): SettingsChange {
  return (settings) => {
    const { [id]: _chosen, ...others } = settings.services;
    const unchosen = { ...settings, services: others };
    const service = catalogue.services.find((candidate) => candidate.id === id);
    if (service === undefined || isServiceOn(service, unchosen, catalogue) === on) return unchosen;
    return { ...settings, services: { ...others, [id]: on } };
  };
}

/** In its old place if it has one (`at`, or the line with its id), else at the end. */
export function putEntry(entry: AllowlistEntry, at?: number): SettingsChange {
  return (settings) => ({
    ...settings,
    entries: put(settings.entries, entry, at, ({ id }) => id === entry.id),
  });
}

export function removeEntry(id: string): SettingsChange {
  return (settings) => ({ ...settings, entries: settings.entries.filter((entry) => entry.id !== id) });
}

export function addOwnName(name: string): SettingsChange {
  return (settings) => ({ ...settings, ownNames: withOne(settings.ownNames, name) });
}

export function removeOwnName(name: string): SettingsChange {
  return (settings) => ({ ...settings, ownNames: settings.ownNames.filter((other) => other !== name) });
}

export function chooseAreas(areas: Pick<Settings, 'academies' | 'departements'>): SettingsChange {
  return (settings) => ({ ...settings, ...areas });
}

export function chooseLanguage(language: Language): SettingsChange {
  return (settings) => ({ ...settings, language });
}

/** All that a file can bring, and nothing else: exceptions and their key stay as they are at this moment. */
export function applyImported(next: Settings): SettingsChange {
  const { academies, departements, services, entries, language, ownNames } = next;
  return (settings) => ({ ...settings, academies, departements, services, entries, language, ownNames });
}

export function putException(exception: OwnException, at?: number): SettingsChange {
  return (settings) => ({
    ...settings,
    exceptions: put(settings.exceptions, exception, at, (other) => isSameException(other, exception)),
  });
}

export function removeException(exception: OwnException): SettingsChange {
  return (settings) => ({
    ...settings,
    exceptions: settings.exceptions.filter((other) => !isSameException(other, exception)),
  });
}

export function isSameException(one: OwnException, other: OwnException): boolean {
  return one.fingerprint === other.fingerprint && one.category === other.category;
}

function withOne<T>(list: readonly T[], item: T): readonly T[] {
  return list.includes(item) ? list : [...list, item];
}

function put<T>(
  list: readonly T[],
  item: T,
  at: number | undefined,
  isItem: (other: T) => boolean,
): readonly T[] {
  const index = list.findIndex(isItem);
  if (index >= 0) return list.with(index, item);
  return at === undefined ? [...list, item] : list.toSpliced(at, 0, item);
}
