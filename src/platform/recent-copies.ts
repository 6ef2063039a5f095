import type { Copied } from './messages.ts';

/** A person who copies and then opens a window to paste into does so within a few copies. */
const REMEMBERED = 32;

export interface RecentCopies {
  remember(copy: Copied): void;
  /** Fingerprints of what was copied in an origin, the latest last. */
  of(origin: string): readonly string[];
}

/**
 * For frames that were not there yet when something was copied (an answer in a new window). In memory: gone when the
 * browser stops the background, about half a minute after the last copy or message.
 */
export function recentCopies(): RecentCopies {
  const copies: Copied[] = [];
  return {
    remember(copy) {
      copies.push(copy);
      if (copies.length > REMEMBERED) copies.shift();
    },
    of: (origin) => copies.filter((copy) => copy.origin === origin).map(({ fingerprint }) => fingerprint),
  };
}
