import { z } from 'zod';
import { categories } from '../detection/categories.ts';
import { migrate } from './migrations/migrate.ts';
import {
  dataLevels,
  entryStatuses,
  hostMatches,
  languages,
  SETTINGS_FORMAT,
  type Settings,
  serviceKinds,
} from './settings.ts';

// The pages' content security policy has no 'unsafe-eval': zod must not even try.
z.config({ jitless: true });

/** Messages of the schema are keys of the interface; `import-settings.ts` adds the place. */
const text = (max: number) => z.string().max(max);
const name = z.string().regex(/^[\p{L}\p{N}._-]{1,80}$/u, 'policy_import_id');
const day = z.string().refine(isDay, 'policy_import_day');

/** Shape only: whether a host is wise is judged where it is typed or imported, so that a new rule loses nobody's list. */
const host = z
  .string()
  .regex(/^(?:[a-z0-9_-]+(?:\.[a-z0-9_-]+)*|\[[0-9a-f:]+\])(?::\d{1,5})?$/u, 'policy_import_host')
  .max(260);

export const entrySchema = z.object({
  id: name,
  label: text(120).min(1),
  host,
  match: z.enum(hostMatches),
  status: z.enum(entryStatuses),
  kind: z.enum(serviceKinds).optional(),
  serviceId: name.optional(),
  categories: z.array(z.enum(categories)).optional(),
  maxLevel: z.enum(dataLevels).optional(),
  excluded: z.array(z.enum(categories)).optional(),
  purpose: text(2000).optional(),
  note: text(2000).optional(),
  decidedBy: text(200).optional(),
  decidedOn: day.optional(),
  reviewOn: day.optional(),
  source: text(500).optional(),
});

/** What one school may give another. */
export const sharedSettingsSchema = z.object({
  academies: z.array(name).max(40),
  departements: z.array(z.string().regex(/^(?:\d{2,3}|2[AB])$/u, 'policy_import_departement')).max(120),
  services: z.record(name, z.boolean()),
  entries: z
    .array(entrySchema)
    .max(5000)
    .refine((entries) => twinIds(entries).length === 0, 'policy_import_twin'),
});

/** What belongs to one person. */
export const personalSettingsSchema = z.object({
  language: z.enum(languages),
  ownNames: z.array(text(80).min(1)).max(20),
});

export const exceptionSchema = z.object({
  fingerprint: z.string().regex(/^[\w.:+/=-]{8,200}$/u),
  category: z.enum(categories),
  addedOn: day,
});

const settingsSchema = z.object({
  format: z.literal(SETTINGS_FORMAT),
  ...sharedSettingsSchema.shape,
  ...personalSettingsSchema.shape,
  exceptions: z.array(exceptionSchema).max(5000),
  fingerprintKey: z
    .string()
    .regex(/^[0-9a-f]*$/u)
    .max(128),
});

export type ReadSettings =
  | { readonly ok: true; readonly settings: Settings }
  /** `newer`: written by a later version of the extension. */
  | { readonly ok: false; readonly reason: 'newer' | 'invalid' };

/** Settings out of storage: brought up to this format, then checked. Unknown keys are dropped. */
export function readSettings(stored: unknown): ReadSettings {
  const migrated = migrate(stored);
  if (!migrated.ok) return migrated;
  const parsed = settingsSchema.safeParse(migrated.value);
  return parsed.success ? { ok: true, settings: parsed.data } : { ok: false, reason: 'invalid' };
}

function isDay(value: string): boolean {
  const date = /^\d{4}-\d{2}-\d{2}$/u.test(value) ? new Date(`${value}T00:00:00Z`) : undefined;
  return date !== undefined && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}

/** Places of the entries whose id an earlier one has. */
export function twinIds(entries: readonly unknown[]): number[] {
  const seen = new Set<unknown>();
  return entries.flatMap((entry, index) => {
    const id = (entry as { readonly id?: unknown } | null)?.id;
    if (typeof id !== 'string' || !seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [index];
  });
}
