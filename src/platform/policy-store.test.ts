import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type EffectivePolicy, nationalDefaults } from '../policy/effective-policy.ts';
import { isEffectivePolicy } from './policy-shape.ts';
import { followPolicy, type PolicySource } from './policy-store.ts';

type Listener = Parameters<PolicySource['onChanged']['addListener']>[0];
const english: EffectivePolicy = { ...nationalDefaults(), language: 'en' };
const later = () => new Promise((resolve) => setTimeout(resolve));

function source(get: () => Promise<Record<string, unknown>>) {
  const listeners = new Set<Listener>();
  const onChanged: PolicySource['onChanged'] = {
    addListener: (listener) => void listeners.add(listener),
    removeListener: (listener) => void listeners.delete(listener),
  };
  const change = (newValue: unknown, area = 'local', key = 'policy') => {
    for (const listener of listeners) listener({ [key]: { newValue } }, area);
  };
  return { source: { local: { get }, onChanged }, change, listeners };
}

describe('the guard’s policy', () => {
  it('is the stored one', async () => {
    const seen: EffectivePolicy[] = [];
    followPolicy(source(async () => ({ policy: english })).source, (policy) => seen.push(policy));
    await later();
    expect(seen).toEqual([english]);
  });

  it.each([[{}], [{ policy: 'x' }], [{ policy: { ...english, scopes: [] } }]])(
    'is the national defaults when what is stored is %j',
    async (stored) => {
      const seen: EffectivePolicy[] = [];
      followPolicy(source(async () => stored).source, (policy) => seen.push(policy));
      await later();
      expect(seen).toEqual([nationalDefaults()]);
    },
  );

  it('is the national defaults when storage does not answer', async () => {
    const seen: EffectivePolicy[] = [];
    followPolicy(source(() => Promise.reject(new Error('gone'))).source, (policy) => seen.push(policy));
    await later();
    expect(seen).toEqual([nationalDefaults()]);
  });

  it('follows changes of this key in this area, until it is stopped', async () => {
    const seen: string[] = [];
    const { source: from, change, listeners } = source(async () => ({ policy: nationalDefaults() }));
    const stop = followPolicy(from, ({ language }) => seen.push(language));
    await later();
    change(english);
    change(english, 'sync');
    change(english, 'local', 'settings.a');
    change(undefined);
    stop();
    expect(seen).toEqual(['fr', 'en', 'fr']);
    expect(listeners.size).toBe(0);
  });

  it('does not go back to an older reading that ended after a change', async () => {
    const seen: string[] = [];
    const { source: from, change } = source(async () => ({ policy: nationalDefaults() }));
    followPolicy(from, ({ language }) => seen.push(language));
    change(english);
    await later();
    expect(seen).toEqual(['en']);
  });
});

describe('the shape of a policy', () => {
  it('is that of the national defaults', () => {
    expect(isEffectivePolicy(structuredClone(nationalDefaults()))).toBe(true);
  });

  it('is not whole without any one of its parts', () => {
    for (const key of Object.keys(nationalDefaults())) {
      expect([key, isEffectivePolicy({ ...nationalDefaults(), [key]: undefined })]).toEqual([key, false]);
    }
    const [entry] = nationalDefaults().entries;
    for (const key of Object.keys(entry ?? {})) {
      const entries = [{ ...entry, [key]: undefined }];
      expect([key, isEffectivePolicy({ ...nationalDefaults(), entries })]).toEqual([key, false]);
    }
  });

  it('has no scope outside the table, no fail rule that allows, no unknown category', () => {
    const [entry] = nationalDefaults().entries;
    for (const scope of [-1, 0.5, nationalDefaults().scopes.length, Number.NaN]) {
      expect(isEffectivePolicy({ ...nationalDefaults(), entries: [{ ...entry, scope }] })).toBe(false);
    }
    expect(isEffectivePolicy({ ...nationalDefaults(), onNotReadInFull: 'allow' })).toBe(false);
    expect(isEffectivePolicy({ ...nationalDefaults(), scopes: [['everything']] })).toBe(false);
  });

  it('never makes the check throw', () => {
    const part = fc.constantFrom(...Object.keys(nationalDefaults()));
    fc.assert(
      fc.property(
        part,
        fc.anything(),
        (key, value) => void isEffectivePolicy({ ...nationalDefaults(), [key]: value }),
      ),
    );
  });
});
