import { z } from 'zod';
import { categories } from '../detection/categories.ts';
import { SETTINGS_FILE } from './export-settings.ts';
import { type HostHints, parseHostPattern } from './host-pattern.ts';
import { type ImportProblem, placeOf, problemsOf } from './import-problems.ts';
import { migrate } from './migrations/migrate.ts';
import { type AllowlistEntry, SETTINGS_FORMAT, type Settings } from './settings.ts';
import { entrySchema, personalSettingsSchema, sharedSettingsSchema, twinIds } from './settings-schema.ts';

/** Room for 5 000 entries with their notes. In characters. */
const MAX_LENGTH = 8_000_000;

const fileSchema = z.object({
  format: z.literal(SETTINGS_FORMAT),
  ...sharedSettingsSchema.partial().shape,
  ...personalSettingsSchema.partial().shape,
});

export type Imported =
  | { readonly ok: true; readonly settings: Settings; readonly notes: readonly ImportProblem[] }
  /** Nothing is applied; every error is there, not only the first. */
  | {
      readonly ok: false;
      readonly errors: readonly ImportProblem[];
      readonly notes: readonly ImportProblem[];
    };

/**
 * Settings out of a file. What the file holds replaces what is set, key by key; what it leaves out stays, and so do
 * the exceptions and their key, which mean nothing on another machine. Keys and categories that this version does
 * not know are left out with a note.
 */
export function importSettings(text: string, current: Settings, hints: HostHints): Imported {
  const read = readFile(text);
  if ('error' in read) return { ok: false, errors: [read.error], notes: [] };
  const { value, notes } = withoutUnknown(read.value);
  const parsed = fileSchema.safeParse(value);
  const faults = parsed.success ? [] : problemsOf(parsed.error);
  const errors = [...faults, ...twins(value.entries), ...hostFaults(value.entries, hints)];
  if (!parsed.success || errors.length > 0) return { ok: false, errors, notes };
  const { format: _, ...settings } = parsed.data;
  return {
    ok: true,
    settings: { ...current, ...definedOf(settings) },
    notes: [...notes, ...sameHosts(settings.entries)],
  };
}

type Raw = Record<string, unknown>;

function readFile(text: string): { value: Raw } | { error: ImportProblem } {
  const whole = (key: ImportProblem['key'], params = {}) => ({
    error: { path: '', place: placeOf([]), key, params },
  });
  if (text.length > MAX_LENGTH) return whole('policy_import_too_large');
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch (error) {
    return whole('policy_import_not_json', { line: String(lineOf(text, String(error))) });
  }
  if (typeof value !== 'object' || value === null || (value as Raw).kind !== SETTINGS_FILE) {
    return whole('policy_import_not_settings');
  }
  const migrated = migrate(value);
  if (migrated.ok) return { value: migrated.value };
  return whole(migrated.reason === 'newer' ? 'policy_import_newer' : 'policy_import_not_settings');
}

/** Chromium says "at position 12 (line 1 column 13)" or only the position, Firefox "at line 1 column 13". */
function lineOf(text: string, message: string): number {
  const line = /line (\d+)/u.exec(message)?.[1];
  if (line !== undefined) return Number(line);
  const position = Number(/position (\d+)/u.exec(message)?.[1] ?? text.length);
  return text.slice(0, position).split('\n').length;
}

/** A copy without the keys and categories that this version does not know, and a note for each. */
function withoutUnknown(file: Raw): { value: Raw; notes: ImportProblem[] } {
  const notes: ImportProblem[] = [];
  const note = (
    path: readonly (string | number)[],
    key: ImportProblem['key'],
    params: ImportProblem['params'],
  ) => notes.push({ path: path.join('.'), place: placeOf(path), key, params });
  const pick = (raw: Raw, keys: readonly string[], path: readonly (string | number)[]) =>
    Object.fromEntries(
      Object.entries(raw).filter(([key]) => {
        if (keys.includes(key)) return true;
        note([...path, key], 'policy_import_unknown_key', { name: key });
        return false;
      }),
    );
  const known = (list: unknown, path: readonly (string | number)[]) =>
    Array.isArray(list)
      ? list.filter((category) => {
          if (typeof category !== 'string' || (categories as readonly string[]).includes(category))
            return true;
          note(path, 'policy_import_unknown_category', { name: category });
          return false;
        })
      : list;
  const { kind: _, ...rest } = file;
  const value: Raw = pick(rest, Object.keys(fileSchema.shape), []);
  if (!Array.isArray(value.entries)) return { value, notes };
  const entries = value.entries.map((entry: unknown, index) => {
    if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) return entry;
    const picked: Raw = pick(entry as Raw, Object.keys(entrySchema.shape), ['entries', index]);
    for (const key of ['categories', 'excluded']) {
      if (key in picked) picked[key] = known(picked[key], ['entries', index, key]);
    }
    return picked;
  });
  return { value: { ...value, entries }, notes };
}

/** The same judgement as in the editor, on every host that is a text at all. */
function hostFaults(entries: unknown, hints: HostHints): ImportProblem[] {
  if (!Array.isArray(entries)) return [];
  return entries.flatMap((entry: Partial<AllowlistEntry> | null, index): ImportProblem[] => {
    if (typeof entry?.host !== 'string') return [];
    const typed = entry.match === 'suffix' ? `*.${entry.host}` : entry.host;
    const parsed = parseHostPattern(typed, {
      purpose: entry.status === 'refused' ? 'refuse' : 'approve',
      hints,
    });
    const path = ['entries', index, 'host'];
    const base = { path: path.join('.'), place: placeOf(path) };
    if (!parsed.ok) return [{ ...base, ...parsed.error }];
    if (parsed.pattern.host === entry.host) return [];
    return [
      {
        ...base,
        key: 'policy_import_host' as const,
        params: { host: entry.host },
        proposal: parsed.pattern.host,
      },
    ];
  });
}

/** Told even where other faults of the list keep the schema from looking. */
function twins(entries: unknown): ImportProblem[] {
  if (!Array.isArray(entries)) return [];
  return twinIds(entries).map((index) => {
    const path = ['entries', index, 'id'];
    return { path: path.join('.'), place: placeOf(path), key: 'policy_import_twin', params: {} };
  });
}

function sameHosts(entries: readonly AllowlistEntry[] = []): ImportProblem[] {
  const first = new Map<string, number>();
  return entries.flatMap(({ host, match }, index) => {
    const rule = `${match} ${host}`;
    const other = first.get(rule);
    first.set(rule, other ?? index);
    if (other === undefined) return [];
    const path = ['entries', index, 'host'];
    const params = { host, other: String(other + 1) };
    return [{ path: path.join('.'), place: placeOf(path), key: 'policy_import_same_host' as const, params }];
  });
}

/** What the file does not hold must not overwrite what is set. */
function definedOf(settings: Readonly<Record<string, unknown>>): Partial<Settings> {
  return Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined));
}
