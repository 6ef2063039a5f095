import { describe, expect, it } from 'vitest';
import { migrate } from './migrate.ts';

const steps = {
  1: (settings: Record<string, unknown>) => ({ ...settings, second: true }),
  2: (settings: Record<string, unknown>) => ({ ...settings, third: true }),
};

describe('migrations', () => {
  it('climb step by step', () => {
    expect(migrate({ format: 1, a: 1 }, steps, 3)).toEqual({
      ok: true,
      value: { format: 3, a: 1, second: true, third: true },
    });
  });

  it('leave the present format alone', () => {
    expect(migrate({ format: 1, a: 1 })).toEqual({ ok: true, value: { format: 1, a: 1 } });
  });

  it('say when settings come from a later version', () => {
    expect(migrate({ format: 99 })).toEqual({ ok: false, reason: 'newer' });
  });

  it.each([null, [], 'x', {}, { format: '1' }, { format: 0 }, { format: -1 }])('refuse %j', (stored) => {
    expect(migrate(stored)).toEqual({ ok: false, reason: 'invalid' });
  });
});
