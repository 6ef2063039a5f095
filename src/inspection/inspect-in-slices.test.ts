import { describe, expect, it } from 'vitest';
import { nationalDefaults } from '../policy/effective-policy.ts';
import { inspectInSlices } from './inspect-in-slices.ts';
import { inspectText } from './inspect-text.ts';
import type { Transfer } from './transfer.ts';

const now = new Date('2026-11-21');
const lesson = 'La Loire prend sa source au mont Gerbier-de-Jonc et se jette dans la mer.\n'.repeat(8000);

function paste(plain: string, html = ''): Transfer {
  const place = { origin: 'https://mail.example', href: 'https://mail.example/' };
  return { channel: 'paste', texts: { plain, html, uriList: '' }, place, sameSite: false };
}

/** A clock that advances by `step` at each look, and pauses that are counted. */
function time(step: number) {
  let at = 0;
  const seen = { pauses: 0, shares: [] as number[] };
  const options = {
    policy: nationalDefaults(),
    now,
    clock: () => {
      at += step;
      return at;
    },
    pause: async () => {
      seen.pauses++;
    },
    onProgress: (share: number) => {
      seen.shares.push(share);
    },
  };
  return { seen, options };
}

describe('inspectInSlices', () => {
  it('gives the verdict of inspectText', async () => {
    const transfer = paste(`${lesson.slice(0, 50_000)}\nINE : 240612345DF`, '<p>INE : 240612345DF</p>');
    const { options } = time(0);
    expect(await inspectInSlices(transfer, options)).toEqual(
      inspectText(transfer, { policy: nationalDefaults(), now }),
    );
  });

  it('pauses again and again, and tells shares that only grow', async () => {
    const { seen, options } = time(5);
    await inspectInSlices(paste(lesson, `<p>${lesson}</p><p>et plus</p>`), { ...options, deadline: 1e9 });
    expect(seen.pauses).toBeGreaterThan(1);
    expect(seen.shares).toHaveLength(seen.pauses);
    expect(seen.shares).toEqual([...seen.shares].sort((one, other) => one - other));
    expect(Math.max(...seen.shares)).toBeLessThanOrEqual(1);
  });

  it('says at the deadline that not everything was read', async () => {
    const { options } = time(2000);
    const verdict = await inspectInSlices(paste(lesson), options);
    expect(verdict).toMatchObject({
      decision: { action: 'warn', reason: 'not-read-in-full', complete: false },
    });
  });

  it('never calls a text read of which the markup was not', async () => {
    const { options } = time(1400);
    const verdict = await inspectInSlices(paste('', `<p>${lesson}</p>`), options);
    expect(verdict).toMatchObject({ decision: { complete: false } });
  });

  it('stops when it is told to', async () => {
    const abort = new AbortController();
    const { options } = time(10);
    const pause = async () => abort.abort();
    expect(await inspectInSlices(paste(lesson), { ...options, pause, signal: abort.signal })).toBe('aborted');
  });
});
