/**
 * Keeps what happens inside our window from the page: registered on `window` before the page's own scripts run, it
 * stops keys and clicks whose target is our host. The page then neither reads them nor cancels them.
 */
export interface Shield {
  /** Events of this host are ours from now on. */
  protect(host: Element, onEvent: (event: Event) => void): void;
  release(host: Element): void;
  owns(event: Event): boolean;
  /** Puts the listeners on this window; the same window twice is once. */
  arm(window: Window, signal: AbortSignal): void;
}

const SHIELDED = [
  'keydown',
  'keypress',
  'keyup',
  'beforeinput',
  'input',
  'click',
  'auxclick',
  'dblclick',
  'contextmenu',
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'touchstart',
  'touchend',
  'wheel',
] as const;

export function createShield(): Shield {
  const hosts = new Map<Element, (event: Event) => void>();
  // No `instanceof`: an editor's frame draws the window in its parent, whose elements are of another realm.
  const own = (event: Event) => hosts.get(event.target as Element);
  const onEvent = (event: Event) => {
    const handler = own(event);
    if (!handler) return;
    // Default actions stay: the browser still moves the focus, scrolls and presses buttons.
    event.stopImmediatePropagation();
    handler(event);
  };
  return {
    protect: (host, handler) => void hosts.set(host, handler),
    release: (host) => void hosts.delete(host),
    owns: (event) => own(event) !== undefined,
    arm: (window, signal) => {
      for (const type of SHIELDED)
        window.addEventListener(type, onEvent, { capture: true, signal, passive: true });
    },
  };
}
