import type { Destination } from '../../policy/destination.ts';
import { type SiteStatus, siteStatus } from '../site-status.ts';

/** Why the guard is not in the page. */
export type OffReason = 'browser-page' | 'store-page' | 'local-file' | 'no-access' | 'reload';

/** What the popup says of the active tab. Without an answer from the guard itself there is no "protected". */
export type SiteState =
  | { readonly guard: 'on'; readonly destination: Destination; readonly status: SiteStatus }
  | { readonly guard: 'off'; readonly reason: OffReason };

/**
 * @param answer What the guard of the tab's top frame said; `null`: nobody answered.
 * @param url The tab's address; absent where the browser tells extensions nothing (its own pages).
 * @param hasAccess False when the user or an administrator took the access to this site away (Firefox: at any time).
 */
export function siteStateOf(
  answer: Destination | null,
  url: string | undefined,
  hasAccess: boolean,
): SiteState {
  if (answer !== null) return { guard: 'on', destination: answer, status: siteStatus(answer) };
  const reason = offReason(url);
  return { guard: 'off', reason: reason === 'reload' && !hasAccess ? 'no-access' : reason };
}

const stores = ['chromewebstore.google.com', 'addons.mozilla.org', 'microsoftedge.microsoft.com'];

function offReason(url: string | undefined): OffReason {
  if (url === undefined || !URL.canParse(url)) return 'browser-page';
  const { protocol, hostname, pathname } = new URL(url);
  if (protocol === 'file:') return 'local-file';
  if (protocol !== 'http:' && protocol !== 'https:') return 'browser-page';
  if (stores.includes(hostname)) return 'store-page';
  return hostname === 'chrome.google.com' && pathname.startsWith('/webstore') ? 'store-page' : 'reload';
}
