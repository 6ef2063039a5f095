import type { Destination } from '../policy/destination.ts';

/** What a person wants to know of a site, in one word. */
export type SiteStatus = 'approved' | 'refused' | 'known' | 'unknown' | 'opaque' | 'insecure';

export function siteStatus({ state, entryId, insecure }: Destination): SiteStatus {
  if (state === 'approved' || state === 'opaque') return state;
  if (insecure) return 'insecure';
  return entryId === undefined ? state : 'refused';
}
