import { type ReadSettings, readSettings } from '../policy/settings-schema.ts';
import { checksum } from './checksum.ts';

/** One stored copy. As text: browsers reorder the keys of stored objects, and a checksum needs the very same characters. */
export interface Slot {
  /** Grows with each change; the larger one is the later one. */
  readonly serial: number;
  readonly text: string;
  readonly checksum: string;
}

export interface ReadSlot {
  readonly key: string;
  /** `undefined`: never written. */
  readonly raw: unknown;
  readonly serial: number;
  readonly read: ReadSettings;
}

export function writeSlot(settings: object, serial: number): Slot {
  const text = JSON.stringify(settings);
  return { serial, text, checksum: checksum(text) };
}

export function readSlot(key: string, raw: unknown): ReadSlot {
  const {
    serial,
    text,
    checksum: sum,
  } = (typeof raw === 'object' && raw !== null ? raw : {}) as Partial<Slot>;
  const invalid: ReadSettings = { ok: false, reason: 'invalid' };
  if (typeof serial !== 'number' || typeof text !== 'string' || sum !== checksum(text)) {
    return { key, raw, serial: 0, read: invalid };
  }
  try {
    return { key, raw, serial, read: readSettings(JSON.parse(text)) };
  } catch {
    // A text with the right checksum that is no JSON: somebody wrote both. As unreadable as any other.
    return { key, raw, serial, read: invalid };
  }
}

/** The last good copy first. */
export function byTrust(one: ReadSlot, other: ReadSlot): number {
  return Number(other.read.ok) - Number(one.read.ok) || other.serial - one.serial;
}
