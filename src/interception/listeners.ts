import type { Guard } from './guard.ts';

/** Adds its own listeners to a window under the given signal; doing it twice is doing it once. */
export type Arm = (window: Window, signal: AbortSignal) => void;

/**
 * Puts listeners on a window and keeps them there; the answer takes them away for good.
 * They are plain listeners under our own signal: a page can end WXT's context with one event.
 */
export function keepListening(window: Window & typeof globalThis, arms: readonly Arm[]): () => void {
  const ended = new AbortController();
  const arm = () => {
    for (const each of arms) each(window, ended.signal);
  };
  arm();
  // In Chromium `document.open()` takes every listener off the window, ours too, and the script is not run again.
  const observer = new window.MutationObserver(arm);
  observer.observe(window.document, { childList: true });
  return () => {
    observer.disconnect();
    ended.abort();
  };
}

/** The guard's own listeners: before the page's, because they were there first and capture. */
export function armGuard(guard: Guard): Arm {
  return (window, signal) => {
    const capture = { capture: true, signal };
    window.addEventListener('paste', guard.onPaste, capture);
    window.addEventListener('drop', guard.onDrop, capture);
    for (const type of ['copy', 'cut', 'dragstart']) window.addEventListener(type, guard.onCopy, capture);
    window.addEventListener('pagehide', guard.onPageHide, capture);
  };
}

/** Calls `work` once, when a person first touches the frame: most frames of most pages are never touched. */
export function armFirstSign(work: () => void): Arm {
  let done = false;
  const onSign = (event: Event) => {
    if (done || !event.isTrusted) return;
    done = true;
    work();
  };
  return (window, signal) => {
    for (const type of ['pointerdown', 'keydown', 'focusin', 'dragenter']) {
      window.addEventListener(type, onSign, { capture: true, signal, passive: true });
    }
  };
}
