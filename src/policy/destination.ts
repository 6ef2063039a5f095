/** The kinds of the shipped catalogue of unapproved destinations; `data/catalogue/risky.json` gives their hosts. */
export type DestinationKind = string;

/** Where a gesture would send its content: the receiving frame's own origin, never the tab's. */
export interface Destination {
  /** ASCII host without port, lower case; empty when the frame has no host (sandboxed srcdoc, data:). */
  readonly host: string;
  readonly state: 'approved' | 'known' | 'unknown' | 'opaque';
  /** The allowlist entry in force, when approved or refused by one. */
  readonly entryId?: string;
  readonly entryName?: string;
  readonly kind?: DestinationKind;
}

/** What a frame says of itself, read in the isolated world. `origin` is `"null"` for sandboxed frames and data: URLs. */
export interface FramePlace {
  readonly origin: string;
  readonly href: string;
}
