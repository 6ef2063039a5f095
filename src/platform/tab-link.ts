import { readSiteReport } from './message-schema.ts';
import type { FrameReport, HoldAnswer, ToGuard } from './messages.ts';
import { fromGuard, type Ourself, type Sender } from './sender.ts';

/** Guards answer within milliseconds; a tab without one never does. In milliseconds. */
const WAIT_FOR_FRAMES = 250;

/** The parts of `browser` that the popup uses. */
export interface PopupBrowser {
  readonly runtime: Ourself & {
    readonly onMessage: {
      addListener(listener: PopupListener): void;
      removeListener(listener: PopupListener): void;
    };
  };
  readonly tabs: {
    query(filter: {
      active: true;
      currentWindow: true;
    }): Promise<readonly { readonly id?: number | undefined }[]>;
    sendMessage(tabId: number, message: unknown, options?: { readonly frameId: number }): Promise<unknown>;
  };
}

type PopupListener = (message: unknown, sender: Sender) => undefined;

export interface ReportedFrame extends FrameReport {
  readonly frameId: number;
}

export interface ActiveTab {
  readonly tabId: number;
  /** One for each frame where the guard is attached, the top frame first. Empty: not protected there. */
  readonly frames: readonly ReportedFrame[];
}

/** Asks every frame of the tab in front of the user. `undefined`: there is no such tab. */
export async function askActiveTab(
  browser: PopupBrowser,
  request: string,
  wait = WAIT_FOR_FRAMES,
): Promise<ActiveTab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const tabId = tab?.id;
  if (tabId === undefined) return undefined;
  const frames: ReportedFrame[] = [];
  const listener: PopupListener = (message, sender) => {
    const report = readSiteReport(message);
    const trusted = fromGuard(sender, browser.runtime);
    if (trusted && sender.tab?.id === tabId && report?.request === request) {
      frames.push({ ...report.report, frameId: sender.frameId ?? 0 });
    }
    return undefined;
  };
  browser.runtime.onMessage.addListener(listener);
  // Rejected where no guard listens (a page of the browser, an excluded site): that is the answer "none".
  browser.tabs.sendMessage(tabId, { kind: 'site-state', request } satisfies ToGuard).catch(() => undefined);
  await new Promise((resolve) => setTimeout(resolve, wait));
  browser.runtime.onMessage.removeListener(listener);
  return { tabId, frames: frames.sort((one, other) => one.frameId - other.frameId) };
}

/** The popup takes over where the window in the page cannot be trusted or shown. False: nobody took the answer. */
export async function answerHold(
  browser: PopupBrowser,
  tabId: number,
  frameId: number,
  answer: HoldAnswer,
): Promise<boolean> {
  try {
    await browser.tabs.sendMessage(tabId, { kind: 'answer-hold', answer } satisfies ToGuard, { frameId });
    return true;
  } catch {
    return false;
  }
}
