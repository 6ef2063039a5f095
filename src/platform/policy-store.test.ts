import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type EffectivePolicy, nationalDefaults } from '../policy/effective-policy.ts';
import { policyInForce } from './policy-in-force.ts';
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

/** The policy in force while `from` is followed. */
function following(from: PolicySource) {
  const seen: unknown[] = [];
  const stop = followPolicy(from, (stored) => void seen.push(stored));
  return { policy: policyInForce(() => seen.at(-1)), seen, stop };
}

describe('the guard’s policy', () => {
  it('is the stored one', async () => {
    const { policy } = following(source(async () => ({ policy: english })).source);
    expect(policy()).toBe(nationalDefaults());
    await later();
    expect(policy()).toBe(english);
  });

  it.each([[{}], [{ policy: 'x' }], [{ policy: { ...english, scopes: [] } }]])(
    'is the national defaults when what is stored is %j',
    async (stored) => {
      const { policy, seen } = following(source(async () => stored).source);
      await later();
      expect([seen.length, policy()]).toEqual([1, nationalDefaults()]);
    },
  );

  it('is the national defaults when storage does not answer', async () => {
    const { policy, seen } = following(source(() => Promise.reject(new Error('gone'))).source);
    await later();
    expect([seen, policy()]).toEqual([[undefined], nationalDefaults()]);
  });

  it('follows changes of this key in this area, until it is stopped', async () => {
    const { source: from, change, listeners } = source(async () => ({ policy: nationalDefaults() }));
    const { policy, seen, stop } = following(from);
    await later();
    const languages = [english, undefined, english].map((next) => {
      change(next);
      return policy().language;
    });
    change(nationalDefaults(), 'sync');
    change(nationalDefaults(), 'local', 'settings.a');
    stop();
    expect([languages, seen.length, listeners.size]).toEqual([['en', 'fr', 'en'], 4, 0]);
  });

  it.each([
    ['ended', async () => ({ policy: nationalDefaults() })],
    ['failed', () => Promise.reject(new Error('gone'))],
  ])('does not go back to an older reading that %s after a change', async (_, get) => {
    const { source: from, change } = source(get);
    const { policy } = following(from);
    change(english);
    await later();
    expect(policy()).toBe(english);
  });

  it('is checked once for each stored value: the same object stays the same policy', () => {
    let checks = 0;
    const stored = {
      ...english,
      get format() {
        checks += 1;
        return 1;
      },
    };
    const policy = policyInForce(() => stored);
    expect(policy()).toBe(policy());
    expect(checks).toBe(1);
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
