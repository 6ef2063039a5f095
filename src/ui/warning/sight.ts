import type { Surface } from './surface.ts';

/** Whether the user can really see the window, and since when. */
export interface Sight {
  /** Milliseconds for which the window has been still, whole and uncovered; 0 when it is not. */
  steadyFor(): number;
  stop(): void;
}

/** The browser's first word on visibility comes late; within this time it holds for the whole time before. Milliseconds. */
const FIRST_WORD = 250;

/** Between two looks, in milliseconds; Chromium's visibility observer takes no less. */
const LOOK_EVERY = 100;

interface VisibilityOptions extends IntersectionObserverInit {
  trackVisibility: boolean;
  delay: number;
}

type VisibilityEntry = IntersectionObserverEntry & { readonly isVisible?: boolean };

/**
 * Click-jacking defence: a click can be `isTrusted` on a window that the page made transparent or covered. Chromium
 * computes real visibility (IntersectionObserver v2); elsewhere styles, the top layer and nine points are looked at.
 */
export function watchSight(surface: Surface, box: HTMLElement, clock: () => number): Sight {
  const shownAt = clock();
  let since: number | undefined;
  let place = placeOf(box);
  let seen = false;
  let first = true;
  const tracked = trackVisibility(box, (visible) => {
    if (visible && first && clock() - shownAt < FIRST_WORD && placeOf(box) === place) since = shownAt;
    if (!visible) since = undefined;
    first = false;
    seen = visible;
  });
  if (!tracked) first = false;
  const below = new Set(topLayer(surface));
  const look = () => {
    const now = placeOf(box);
    const visible = box.offsetWidth > 0 && (tracked ? seen : looksVisible(surface, box, below));
    // Before the browser's first word nothing is known yet, which is no fault of the page.
    if ((!visible && !first) || now !== place) since = undefined;
    if (visible) since ??= clock();
    place = now;
  };
  const timer = setInterval(look, LOOK_EVERY);
  look();
  return {
    steadyFor: () => {
      look();
      return since === undefined ? 0 : clock() - since;
    },
    stop: () => {
      clearInterval(timer);
      tracked?.disconnect();
    },
  };
}

function placeOf(box: HTMLElement): string {
  const { x, y, width, height } = box.getBoundingClientRect();
  return `${x},${y},${width},${height}`;
}

function trackVisibility(
  box: HTMLElement,
  tell: (visible: boolean) => void,
): IntersectionObserver | undefined {
  if (!('isVisible' in IntersectionObserverEntry.prototype)) return undefined;
  const options: VisibilityOptions = { trackVisibility: true, delay: LOOK_EVERY, threshold: [0, 0.5, 1] };
  const observer = new IntersectionObserver((entries) => {
    const last: VisibilityEntry | undefined = entries.at(-1);
    tell(last?.isVisible === true && last.intersectionRatio > 0.95);
  }, options);
  observer.observe(box);
  return observer;
}

/** Everything else that the browser draws above the page. Shadow roots of the page are not searched. */
function topLayer({ host }: Surface): Element[] {
  const elements = [...host.ownerDocument.querySelectorAll(':modal, :popover-open, :fullscreen')];
  return elements.filter((element) => element !== host);
}

function looksVisible(surface: Surface, box: HTMLElement, below: Set<Element>): boolean {
  const above = topLayer(surface);
  for (const element of below) if (!above.includes(element)) below.delete(element);
  if (above.some((element) => !below.has(element))) return false;
  return unstyled(surface.host) && ninePoints(surface, box);
}

function unstyled(host: HTMLElement): boolean {
  let opacity = 1;
  for (let element: Element | null = host; element; element = element.parentElement) {
    const style = getComputedStyle(element);
    opacity *= Number(style.opacity);
    const plain = [
      style.filter,
      style.transform,
      style.clipPath,
      style.maskImage,
      style.perspective,
      style.scale,
      style.rotate,
      style.translate,
    ];
    if (plain.some((value) => value !== 'none' && value !== '') || style.visibility !== 'visible')
      return false;
    if (style.mixBlendMode !== 'normal' || style.zoom > '1' || style.contentVisibility === 'hidden')
      return false;
  }
  return opacity >= 0.9;
}

function ninePoints({ host, root }: Surface, box: HTMLElement): boolean {
  const { left, top, width, height } = box.getBoundingClientRect();
  const shares = [0.05, 0.5, 0.95];
  return shares.every((across) =>
    shares.every((down) => {
      const x = left + width * across;
      const y = top + height * down;
      const hit = root.elementFromPoint(x, y);
      return host.ownerDocument.elementFromPoint(x, y) === host && hit !== null && box.contains(hit);
    }),
  );
}
