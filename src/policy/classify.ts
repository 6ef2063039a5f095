import { categories } from '../detection/categories.ts';
import { type Destination, type FramePlace, PUBLISHED_PAGES } from './destination.ts';
import type { EffectivePolicy, PolicyEntry } from './effective-policy.ts';
import { type HostHit, isMoreSpecific } from './host-table.ts';
import { isLoopback } from './loopback.ts';
import { parsedUrl } from './parsed-url.ts';
import { indexOf, type PolicyIndex } from './policy-index.ts';

/**
 * What a frame is to the policy in force. Only the origin counts: no path, no title, no tab. Approved means https
 * (or this machine), an entry that names the host, and no user-published page in between. Never throws.
 */
export function classifyDestination(place: FramePlace, policy: EffectivePolicy): Destination {
  const url = parseOrigin(place.origin);
  if (url === undefined) return { host: '', state: 'opaque' };
  const host = url.hostname.replace(/\.$/u, '');
  const index = indexOf(policy);
  const entry = entryFor(host, url.port, index);
  const base = { host, ...(index.tenantAmbiguous.find(host) && { tenantAmbiguous: true as const }) };
  const kind = kindOf(host, index);
  const known = {
    ...base,
    state: kind === undefined ? 'unknown' : 'known',
    ...(kind !== undefined && { kind }),
  } as const;
  if (entry === undefined) return known;
  const named = { ...known, entryId: entry.id, entryName: entry.label };
  if (entry.status === 'refused') return named;
  if (!isSecure(url, host)) return { ...known, insecure: true };
  return { ...named, state: 'approved', allows: extentOf(entry, index) };
}

function extentOf(entry: PolicyEntry, { scopes }: PolicyIndex): 'all' | 'some' | 'none' {
  const size = scopes[entry.scope]?.size ?? 0;
  return size === 0 ? 'none' : size === categories.length ? 'all' : 'some';
}

/** No host, no answer: `"null"`, `file://`, and whatever is no web origin. */
function parseOrigin(origin: string): URL | undefined {
  const url = parsedUrl(origin);
  return url?.protocol === 'https:' || url?.protocol === 'http:' ? url : undefined;
}

function isSecure(url: URL, host: string): boolean {
  return url.protocol === 'https:' || isLoopback(host);
}

/**
 * The user's own line first, then the national ones. Between an approval and a page that users publish below it,
 * the more specific holds: who names `sites.ac-lyon.fr` itself has decided for it.
 */
function entryFor(host: string, port: string, index: PolicyIndex): PolicyEntry | undefined {
  const hit = index.layers.own.find(host) ?? undefined;
  const withPort = port !== '' && isLoopback(host) ? index.layers.own.find(`${host}:${port}`) : undefined;
  const own = moreSpecific(withPort, hit);
  if (own?.value.status === 'refused') return own.value;
  const best = own ?? index.layers.national.find(host);
  const except = index.notTheService.find(host);
  if (best === undefined || (except !== undefined && isMoreSpecific(except, best))) return undefined;
  return best.value;
}

function moreSpecific<Value>(
  one: HostHit<Value> | undefined,
  other: HostHit<Value> | undefined,
): HostHit<Value> | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return isMoreSpecific(other, one) ? other : one;
}

function kindOf(host: string, index: PolicyIndex): string | undefined {
  if (index.notTheService.find(host)?.value === 'user-content') return PUBLISHED_PAGES;
  return index.kinds.find(host)?.value;
}
