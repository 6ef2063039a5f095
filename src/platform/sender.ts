/** What a browser says of the sender of a message. `origin` is missing in Firefox before 126. */
export interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly origin?: string | undefined;
  readonly frameId?: number | undefined;
  readonly tab?: { readonly id?: number | undefined } | undefined;
}

/** The part of `browser.runtime` that says who we are. */
export interface Ourself {
  readonly id: string;
  getURL(path: string): string;
}

/** From a guard in a tab: tab and frame are the browser's word, not the message's. */
export function fromGuard(sender: Sender, ourself: Ourself): boolean {
  return sender.id === ourself.id && sender.tab?.id !== undefined && !hasOurAddress(sender, ourself);
}

/** From the background or one of our pages; an options page in a tab has a tab, and an address that no site can have. */
export function fromOurPages(sender: Sender, ourself: Ourself): boolean {
  return sender.id === ourself.id && (sender.tab === undefined || hasOurAddress(sender, ourself));
}

function hasOurAddress({ url }: Sender, ourself: Ourself): boolean {
  return url?.startsWith(ourself.getURL('')) ?? false;
}

/** The origin of the sending frame as the browser gives it, or `"null"`. */
export function originOf({ origin, url }: Sender): string {
  if (origin !== undefined) return origin;
  try {
    return new URL(url ?? '').origin;
  } catch {
    return 'null';
  }
}
