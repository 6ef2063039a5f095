import { describe, expect, it } from 'vitest';
import { connectGuard, type GuardBrowser } from './connect-guard.ts';
import type { FrameReport } from './messages.ts';
import type { Sender } from './sender.ts';
import { answerHold, askActiveTab, type PopupBrowser } from './tab-link.ts';

const noPolicy: GuardBrowser['storage'] = {
  local: { get: async () => ({}) },
  onChanged: { addListener: () => undefined, removeListener: () => undefined },
};

type Listener = (message: unknown, sender: Sender) => undefined;
const getURL = (path: string) => `chrome-extension://ours/${path}`;

/** One tab with guards in it, and a popup: messages go through as in a browser. */
function browserWith(frames: readonly { frameId: number; report: FrameReport }[], tabId = 5) {
  const popupListeners = new Set<Listener>();
  const guards = new Map<number, Set<Listener>>();
  const answers: string[] = [];
  for (const { frameId, report } of frames) {
    const listeners = new Set<Listener>();
    guards.set(frameId, listeners);
    const runtime: GuardBrowser['runtime'] = {
      id: 'ours',
      getURL,
      sendMessage: async (message) => {
        const sender = { id: 'ours', url: 'https://x.example/', frameId, tab: { id: tabId } };
        for (const listener of popupListeners) listener(structuredClone(message), sender);
      },
      onMessage: {
        addListener: (listener) => void listeners.add(listener),
      },
    };
    connectGuard(
      { runtime, storage: noPolicy },
      () => true,
      {
        origin: 'https://x.example',
        onCopied: () => undefined,
        report: () => report,
        onAnswer: (answer) => answers.push(`${frameId} ${answer}`),
      },
      (work) => work(),
    );
  }
  const popup: PopupBrowser = {
    runtime: {
      id: 'ours',
      getURL,
      onMessage: {
        addListener: (listener) => void popupListeners.add(listener),
        removeListener: (listener) => void popupListeners.delete(listener),
      },
    },
    tabs: {
      query: async () => [{ id: tabId }],
      sendMessage: async (_tab, message, options) => {
        const chosen = [...guards].filter(
          ([frameId]) => options === undefined || options.frameId === frameId,
        );
        if (chosen.length === 0) throw new Error('Could not establish connection.');
        for (const [, listeners] of chosen) {
          for (const listener of listeners)
            listener(structuredClone(message), { id: 'ours', url: getURL('popup.html') });
        }
      },
    },
  };
  return {
    popup,
    answers,
    popupListeners,
    tell: (message: unknown, sender: Sender) => {
      for (const listener of popupListeners) listener(message, sender);
    },
  };
}

const report = (host: string, top: boolean): FrameReport => ({
  top,
  destination: { host, state: 'unknown' },
  hold: null,
});

describe('the popup and the guards of a tab', () => {
  it('every frame answers for itself, the top one first', async () => {
    const { popup, popupListeners } = browserWith([
      { frameId: 9, report: report('inner.example', false) },
      { frameId: 0, report: report('outer.example', true) },
    ]);
    const tab = await askActiveTab(popup, 'r1', 5);
    expect(tab?.frames.map(({ frameId, destination }) => `${frameId} ${destination.host}`)).toEqual([
      '0 outer.example',
      '9 inner.example',
    ]);
    expect(popupListeners.size).toBe(0);
  });

  it('a tab without a guard has no frame: not protected there', async () => {
    expect(await askActiveTab(browserWith([]).popup, 'r1', 5)).toEqual({ tabId: 5, frames: [] });
  });

  it('an answer goes to the one frame that holds, and says when nobody took it', async () => {
    const { popup, answers } = browserWith([
      { frameId: 0, report: report('a.example', true) },
      { frameId: 4, report: report('b.example', false) },
    ]);
    expect(await answerHold(popup, 5, 4, 'cancel')).toBe(true);
    expect(answers).toEqual(['4 cancel']);
    expect(await answerHold(popup, 5, 8, 'continue')).toBe(false);
  });

  it('takes no report from another tab, another extension, an earlier question, or in a wrong shape', async () => {
    const { popup, tell } = browserWith([]);
    const waiting = askActiveTab(popup, 'r1', 20);
    await new Promise((resolve) => setTimeout(resolve, 1));
    const message = { kind: 'site-report', request: 'r1', report: report('evil.example', true) };
    const sender = { id: 'ours', url: 'https://x.example/', frameId: 0, tab: { id: 5 } };
    tell(message, { ...sender, tab: { id: 6 } });
    tell(message, { ...sender, id: 'other' });
    tell({ ...message, request: 'r0' }, sender);
    tell({ ...message, report: { ...message.report, text: 'x' } }, sender);
    expect((await waiting)?.frames).toEqual([]);
  });
});
