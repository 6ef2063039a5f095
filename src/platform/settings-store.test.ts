import { describe, expect, it } from 'vitest';
import { defaultSettings, type Settings } from '../policy/settings.ts';
import { REJECTED_SLOT, SETTINGS_SLOTS, settingsStore } from './settings-store.ts';
import { type StorageArea, serialise } from './storage-area.ts';

/** An area in memory that can be made to fail at a given write. */
function memoryArea() {
  const items = new Map<string, unknown>();
  let writes = 0;
  const area: StorageArea & { items: typeof items; failAt?: number; error?: Error; unreadable?: boolean } = {
    items,
    get: async (keys) => {
      if (area.unreadable) throw new Error('no storage');
      return structuredClone(
        Object.fromEntries(keys.flatMap((key) => (items.has(key) ? [[key, items.get(key)]] : []))),
      );
    },
    set: async (entries) => {
      writes += 1;
      if (area.failAt !== undefined && writes >= area.failAt) throw area.error ?? new Error('write failed');
      for (const [key, value] of Object.entries(entries)) items.set(key, structuredClone(value));
    },
    remove: async (keys) => {
      for (const key of keys) items.delete(key);
    },
  };
  return area;
}

const storeOn = (area: StorageArea) => settingsStore(area, serialise('settings', undefined));
const withName = (name: string) => (settings: Settings) => ({
  ...settings,
  ownNames: [...settings.ownNames, name],
});
const namesIn = async (area: StorageArea) => (await storeOn(area).load()).settings.ownNames;

/** Settings with one name, in both slots. */
async function filledArea() {
  const area = memoryArea();
  await storeOn(area).update(withName('Ada'));
  return area;
}

describe('the settings store', () => {
  it('starts with the defaults and nothing to report', async () => {
    expect(await storeOn(memoryArea()).load()).toEqual({
      settings: defaultSettings,
      status: { state: 'ok', detail: 'none' },
    });
  });

  it('keeps a change in both copies', async () => {
    const area = await filledArea();
    expect(area.items.get('settings.a')).toEqual(area.items.get('settings.b'));
    expect(await namesIn(area)).toEqual(['Ada']);
  });

  it.each(SETTINGS_SLOTS)('takes the other copy when %s is corrupt, and says so', async (key) => {
    const area = await filledArea();
    area.items.set(key, { ...(area.items.get(key) as object), text: '{"half' });
    expect(await storeOn(area).load()).toEqual({
      settings: { ...defaultSettings, ownNames: ['Ada'] },
      status: { state: 'recovered', detail: 'corrupt' },
    });
  });

  it('notices a single wrong letter', async () => {
    const area = await filledArea();
    const slot = area.items.get('settings.a') as { text: string };
    area.items.set('settings.a', { ...slot, serial: 9, text: slot.text.replace('Ada', 'Ida') });
    expect(await storeOn(area).load()).toMatchObject({
      settings: { ownNames: ['Ada'] },
      status: { state: 'recovered' },
    });
  });

  it.each([null, 3, 'x', {}, { serial: 1, text: 3 }, { serial: 1, text: '{}', checksum: '00000000' }])(
    'takes the defaults when both copies are %j, and says so',
    async (garbage) => {
      const area = memoryArea();
      for (const key of SETTINGS_SLOTS) area.items.set(key, garbage);
      expect(await storeOn(area).load()).toEqual({
        settings: defaultSettings,
        status: { state: 'defaults', detail: 'corrupt' },
      });
    },
  );

  it('goes on saying so, and keeps what it could not read, until the user has seen it', async () => {
    const area = memoryArea();
    for (const key of SETTINGS_SLOTS) area.items.set(key, 'garbage');
    const store = storeOn(area);
    await store.update(withName('Ada'));
    expect((await store.load()).status).toEqual({ state: 'defaults', detail: 'corrupt' });
    expect(area.items.get(REJECTED_SLOT)).toMatchObject({ copies: ['garbage', 'garbage'] });
    await store.acknowledge();
    expect(await store.load()).toEqual({
      settings: { ...defaultSettings, ownNames: ['Ada'] },
      status: { state: 'ok', detail: 'none' },
    });
  });

  it('does not touch settings that a later version wrote without keeping them', async () => {
    const area = await filledArea();
    const store = storeOn(area);
    const { writeSlot } = await import('./settings-slot.ts');
    for (const key of SETTINGS_SLOTS) area.items.set(key, writeSlot({ ...defaultSettings, format: 2 }, 7));
    expect((await store.load()).status).toEqual({ state: 'defaults', detail: 'newer' });
    await store.update(withName('Ada'));
    expect(JSON.stringify(area.items.get(REJECTED_SLOT))).toContain('\\"format\\":2');
  });

  it('never has both copies broken at one moment, whichever was broken first', async () => {
    for (const broken of SETTINGS_SLOTS) {
      const area = await filledArea();
      area.items.set(broken, 'garbage');
      const order: string[] = [];
      const write = area.set;
      area.set = (items) => {
        order.push(...Object.keys(items).filter((key) => key !== REJECTED_SLOT));
        return write(items);
      };
      await storeOn(area).update(withName('Bea'));
      expect(order[0]).toBe(broken);
      expect(await namesIn(area)).toEqual(['Ada', 'Bea']);
    }
  });

  it('keeps what was stored when there is no room, and says why', async () => {
    const area = await filledArea();
    area.failAt = 0;
    area.error = new Error('QUOTA_BYTES quota exceeded');
    expect(await storeOn(area).update(withName('Bea'))).toEqual({ ok: false, reason: 'full' });
    area.error = new Error('disk on fire');
    expect(await storeOn(area).update(withName('Bea'))).toEqual({ ok: false, reason: 'failed' });
    expect(await namesIn(area)).toEqual(['Ada']);
  });

  it('keeps the change when only the second copy could not be written', async () => {
    const area = await filledArea();
    area.failAt = 4;
    expect((await storeOn(area).update(withName('Bea'))).ok).toBe(true);
    expect(await storeOn(area).load()).toMatchObject({
      settings: { ownNames: ['Ada', 'Bea'] },
      status: { state: 'ok' },
    });
  });

  it('writes nothing when it could not read', async () => {
    const area = await filledArea();
    area.unreadable = true;
    expect((await storeOn(area).load()).status).toEqual({ state: 'defaults', detail: 'unreadable' });
    expect(await storeOn(area).update(withName('Bea'))).toEqual({ ok: false, reason: 'failed' });
    area.unreadable = false;
    expect(await namesIn(area)).toEqual(['Ada']);
  });

  it('refuses a change that breaks the model', async () => {
    const area = await filledArea();
    const broken = { language: 'de' } as unknown as Settings;
    expect(await storeOn(area).update((settings) => ({ ...settings, ...broken }))).toEqual({
      ok: false,
      reason: 'invalid',
    });
    expect(await namesIn(area)).toEqual(['Ada']);
  });

  it('loses no change of many made at once', async () => {
    const area = memoryArea();
    const store = storeOn(area);
    const names = Array.from({ length: 15 }, (_, index) => `nom${index}`);
    await Promise.all(names.map((name) => store.update(withName(name))));
    expect(await namesIn(area)).toEqual(names);
  });

  it('goes on after a change that threw', async () => {
    const store = storeOn(memoryArea());
    const bug = store.update(() => {
      throw new Error('bug');
    });
    await expect(bug).rejects.toThrow('bug');
    expect((await store.update(withName('Ada'))).ok).toBe(true);
  });
});
