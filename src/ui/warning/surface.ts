/**
 * A place of ours on a page that is not trusted: a host element with a closed shadow root, invisible to the page's
 * styles. Nothing is inserted before there is something to say.
 */
export interface Surface {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  /** Puts the host where it belongs, beside the body; false in a document that has no place for it. */
  attach(): boolean;
  isAttached(): boolean;
  remove(): void;
}

/** The page's own styles must not reach the host; inline `important` beats any author style, `*{display:none!important}` too. */
const HOST_STYLE: readonly (readonly [string, string])[] = [
  ['all', 'initial'],
  ['display', 'block'],
  ['position', 'fixed'],
  ['inset', '0 auto auto 0'],
  ['width', '0'],
  ['height', '0'],
  ['z-index', '2147483647'],
];

/** Tells the guard of a next version which elements its predecessor left behind; a page that forges it loses its own element. */
const MARK = 'data-garde-fou';

/** Firefox ends the script of an old version and starts the new one in open tabs: a window left open would be dead. */
export function removeLeftSurfaces(document: Document): void {
  for (const host of document.querySelectorAll(`html > [${MARK}]`)) host.remove();
}

/** Firefox spells `all` out; these three the user may overrule (WCAG 1.4.12), and the sheet inside sets them. */
const SPACING = ['letter-spacing', 'word-spacing', 'line-height'];

export function createSurface(document: Document, css: string): Surface {
  const host = document.createElement('div');
  for (const [name, value] of HOST_STYLE) host.style.setProperty(name, value, 'important');
  for (const name of SPACING) host.style.removeProperty(name);
  host.setAttribute(MARK, '');
  const root = host.attachShadow({ mode: 'closed' });
  applyStyle(document, root, css);
  const isAttached = () => host.parentNode !== null && host.parentNode === document.documentElement;
  return {
    host,
    root,
    attach: () => {
      if (!isAttached()) document.documentElement?.append(host);
      return isAttached();
    },
    isAttached,
    remove: () => host.remove(),
  };
}

/**
 * A constructed sheet passes any page policy in Chromium. Firefox refuses one made in a content script and takes a
 * `<style>` of ours instead, whatever the page's policy.
 */
function applyStyle(document: Document, root: ShadowRoot, css: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
    if (root.adoptedStyleSheets.length === 1) return;
  } catch {
    // Firefox: falls through to the element.
  }
  const style = document.createElement('style');
  style.textContent = css;
  root.append(style);
}

/**
 * The document to draw in: the outermost ancestor that shares this frame's origin, so that an editor's small frame
 * does not clip the window. A frame of another origin keeps it inside.
 */
export function outermostDocument(window: Window): Document {
  let document = window.document;
  for (let frame: Window = window; frame !== frame.parent; ) {
    frame = frame.parent;
    const outer = documentOf(frame);
    if (!outer?.documentElement) break;
    document = outer;
  }
  return document;
}

function documentOf(frame: Window): Document | undefined {
  try {
    return frame.document;
  } catch {
    // Another origin: the browser throws a SecurityError by specification, and that is the answer.
    return undefined;
  }
}
