import { describe, expect, it } from 'vitest';
import { connectGuard, type GuardBrowser } from './connect-guard.ts';
import type { FrameReport } from './messages.ts';

type Listener = Parameters<GuardBrowser['runtime']['onMessage']['addListener']>[0];
const popup = { id: 'ours', url: 'chrome-extension://ours/popup.html' };
const report: FrameReport = { top: true, destination: { host: 'a.example', state: 'unknown' }, hold: null };
const later = () => new Promise((resolve) => setTimeout(resolve));

function connected(alive = () => true) {
  const says: { report: FrameReport | undefined } = { report };
  const sent: unknown[] = [];
  const heard: string[] = [];
  let listener: Listener = () => undefined;
  const browser: GuardBrowser = {
    runtime: {
      id: 'ours',
      getURL: (path) => `chrome-extension://ours/${path}`,
      sendMessage: async (message) => {
        sent.push(message);
        return { ok: true, copied: ['f7', 8, 'f9'] };
      },
      onMessage: {
        addListener(added) {
          listener = added;
        },
      },
    },
    storage: {
      local: { get: async () => ({ policy: 'as it was stored' }) },
      onChanged: { addListener: () => undefined, removeListener: () => undefined },
    },
  };
  const link = connectGuard(
    browser,
    alive,
    {
      origin: 'https://a.example',
      onCopied: (figure) => heard.push(`copied ${figure}`),
      onAnswer: (answer) => heard.push(`answer ${answer}`),
      report: () => says.report,
    },
    (work) => work(),
  );
  return {
    link,
    sent,
    heard,
    says,
    say: (message: unknown, sender: object = popup) => listener(message, sender),
  };
}

describe('the guard’s line to the extension', () => {
  it('has the stored policy, as it is, a moment after the start', async () => {
    const { link } = connected();
    expect(link.storedPolicy()).toBeUndefined();
    await later();
    expect(link.storedPolicy()).toBe('as it was stored');
  });

  it('hears of copies in its own origin only', () => {
    const { heard, say } = connected();
    say({ kind: 'copied', fingerprint: 'f1', origin: 'https://a.example' });
    say({ kind: 'copied', fingerprint: 'f2', origin: 'https://b.example' });
    expect(heard).toEqual(['copied f1']);
  });

  it('takes answers and questions from the extension, and from nobody else', () => {
    const { heard, sent, say } = connected();
    say({ kind: 'answer-hold', answer: 'continue' }, { id: 'other', url: 'https://evil.example' });
    say({ kind: 'site-state', request: 'r' }, { id: 'ours', url: 'https://evil.example', tab: { id: 1 } });
    expect([heard, sent]).toEqual([[], []]);
    say({ kind: 'answer-hold', answer: 'cancel' });
    say({ kind: 'site-state', request: 'r' });
    expect(heard).toEqual(['answer cancel']);
    expect(sent).toEqual([{ kind: 'site-report', request: 'r', report }]);
  });

  it('answers no question of the toolbar for a frame that has nothing to say', () => {
    const { says, sent, say } = connected();
    says.report = undefined;
    say({ kind: 'site-state', request: 'r' });
    expect(sent).toEqual([]);
  });

  it('sends figures and categories, never more', async () => {
    const { link, sent } = connected();
    link.tellCopied('f1');
    link.tellHold('shown');
    link.addExceptions([]);
    link.addExceptions([{ fingerprint: 'f2', category: 'health' }]);
    link.openHelp('health');
    await later();
    expect(sent).toEqual([
      { kind: 'copied', fingerprint: 'f1', origin: 'https://a.example' },
      { kind: 'hold-state', state: 'shown' },
      { kind: 'add-exception', exceptions: [{ fingerprint: 'f2', category: 'health' }] },
      { kind: 'open-help', category: 'health' },
    ]);
  });

  it('learns what was copied before the frame was there', async () => {
    const { link, sent, heard } = connected();
    link.recall();
    await later();
    expect(sent).toEqual([{ kind: 'recall', origin: 'https://a.example' }]);
    expect(heard).toEqual(['copied f7', 'copied f9']);
  });

  it('says nothing once the extension is gone', async () => {
    const { link, sent } = connected(() => false);
    link.tellHold('shown');
    await later();
    expect(sent).toEqual([]);
  });
});
