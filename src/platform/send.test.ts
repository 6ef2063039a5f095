import { describe, expect, it } from 'vitest';
import { send } from './send.ts';

const options = { alive: () => true, retry: true, deadline: 10 };
const never = () => new Promise<never>(() => undefined);

describe('sending', () => {
  it('gives the answer', async () => {
    expect(await send(async () => 'yes', options)).toEqual({ ok: true, answer: 'yes' });
  });

  it('tries once more after a failure', async () => {
    let attempts = 0;
    const post = async () => {
      attempts += 1;
      if (attempts === 1) throw new Error('Could not establish connection');
      return 'yes';
    };
    expect(await send(post, options)).toEqual({ ok: true, answer: 'yes' });
    expect(attempts).toBe(2);
  });

  it('never waits for ever, and tries no third time', async () => {
    let attempts = 0;
    const post = () => {
      attempts += 1;
      return never();
    };
    expect(await send(post, options)).toEqual({ ok: false, reason: 'silent' });
    expect(attempts).toBe(2);
  });

  it('takes an empty answer for none: nobody understood the message', async () => {
    expect(await send(async () => undefined, options)).toEqual({ ok: false, reason: 'silent' });
  });

  it('does what must not happen twice only once', async () => {
    let attempts = 0;
    const post = () => {
      attempts += 1;
      return never();
    };
    await send(post, { ...options, retry: false });
    expect(attempts).toBe(1);
  });

  it('does not even try when the extension is gone', async () => {
    let attempts = 0;
    const post = async () => {
      attempts += 1;
    };
    expect(await send(post, { ...options, alive: () => false })).toEqual({ ok: false, reason: 'gone' });
    expect(attempts).toBe(0);
  });

  it('survives an API that throws at once, as in a page whose extension was updated', async () => {
    let alive = true;
    const post = (): Promise<string> => {
      alive = false;
      throw new Error('Extension context invalidated.');
    };
    expect(await send(post, { ...options, alive: () => alive })).toEqual({ ok: false, reason: 'gone' });
  });
});
