import type { Destination } from '../../policy/destination.ts';
import type { HeldGesture } from './pending-hold.tsx';
import { type SiteState, siteStateOf } from './site-state.ts';

/** What the guard of one frame said of itself. */
export interface FrameAnswer {
  readonly frameId: number;
  readonly top: boolean;
  readonly destination: Destination;
  readonly hold: Omit<HeldGesture, 'destination'> | null;
}

export interface TabView {
  readonly state: SiteState;
  readonly held: HeldGesture | null;
  /** Where an answer to `held` goes. */
  readonly heldIn: number;
}

/**
 * The top frame speaks for the site; a held gesture may wait in any frame, and is for where that frame is.
 * `hasAccess`: see `siteStateOf`.
 */
export function tabView(
  frames: readonly FrameAnswer[],
  url: string | undefined,
  hasAccess: boolean,
): TabView {
  const top = frames.find((frame) => frame.top);
  const holding = frames.find((frame) => frame.hold !== null);
  return {
    state: siteStateOf(top?.destination ?? null, url, hasAccess),
    held: holding?.hold ? { ...holding.hold, destination: holding.destination } : null,
    heldIn: holding?.frameId ?? 0,
  };
}
