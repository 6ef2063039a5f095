/** The kinds of the shipped catalogue of unapproved destinations; `catalogue/catalogue.json` gives their hosts. */
export type DestinationKind = string;

/** Pages that users publish below an approved host (`sites.ac-lyon.fr`): known, and not the service. */
export const PUBLISHED_PAGES = 'pages-publiees' satisfies DestinationKind;

/** Where a gesture would send its content: the receiving frame's own origin, never the tab's. */
export interface Destination {
  /** ASCII host without port, lower case; empty when the frame has no host (sandboxed srcdoc, data:). */
  readonly host: string;
  readonly state: 'approved' | 'known' | 'unknown' | 'opaque';
  /** The allowlist entry in force, when approved or refused by one. */
  readonly entryId?: string;
  readonly entryName?: string;
  readonly kind?: DestinationKind;
  /** When approved: every category, some of them, or none at all (a service for no personal data: nothing to show green). */
  readonly allows?: 'all' | 'some' | 'none';
  /** An entry names this host, but the address is not encrypted (http): not approved for that reason. */
  readonly insecure?: true;
  /** A personal and an institutional account look alike here. */
  readonly tenantAmbiguous?: true;
}

/**
 * What a frame says of itself, read in the isolated world. `origin` is `"null"` for sandboxed frames and data:
 * URLs, and the inherited origin for about:blank, srcdoc and blob: (`self.origin`, not `location.origin`).
 */
export interface FramePlace {
  readonly origin: string;
  readonly href: string;
}
