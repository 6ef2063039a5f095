import { connectGuard, type GuardLink, type GuardLinkHandlers } from './connect-guard.ts';
import { guardApi, isAlive } from './guard-api.ts';

/** `connectGuard` on the browser that runs this frame. */
export function linkGuard(handlers: GuardLinkHandlers): GuardLink {
  const api = guardApi();
  return connectGuard(
    api,
    () => isAlive(api),
    handlers,
    (work) => setTimeout(work),
  );
}
