import { SETTINGS_FORMAT } from '../settings.ts';

/** One step up: takes settings of one format and gives those of the next. Never throws, never judges. */
type Step = (settings: Record<string, unknown>) => Record<string, unknown>;

/** `steps[n]` leads from format n to format n + 1. The first format is 1. */
const steps: Readonly<Record<number, Step>> = {};

export type Migrated =
  | { readonly ok: true; readonly value: Record<string, unknown> }
  | { readonly ok: false; readonly reason: 'newer' | 'invalid' };

/** Brings settings of any earlier format to this one; what comes out has still to be checked by the schema. */
export function migrate(stored: unknown, known = steps, target: number = SETTINGS_FORMAT): Migrated {
  if (!isRecord(stored) || typeof stored.format !== 'number') return { ok: false, reason: 'invalid' };
  if (stored.format > target) return { ok: false, reason: 'newer' };
  let value = stored;
  for (let format = stored.format; format < target; format += 1) {
    const step = known[format];
    if (step === undefined) return { ok: false, reason: 'invalid' };
    value = { ...step(value), format: format + 1 };
  }
  return { ok: true, value };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
