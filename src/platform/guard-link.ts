import { browser, isAlive } from './browser-api.ts';
import { connectGuard, type GuardLink, type GuardLinkHandlers } from './connect-guard.ts';

/** `connectGuard` on the browser that runs this frame. */
export function linkGuard(handlers: GuardLinkHandlers): GuardLink {
  return connectGuard(browser, isAlive, handlers);
}
