import { defineContentScript } from 'wxt/utils/define-content-script';
import { createFigures } from '../../src/interception/figures.ts';
import { startGuard } from '../../src/interception/start-guard.ts';
import { guardMessage } from '../../src/platform/guard-api.ts';
import { linkGuard } from '../../src/platform/guard-link.ts';
import { createShield } from '../../src/ui/warning/shield.ts';
import { removeLeftSurfaces } from '../../src/ui/warning/surface.ts';
import { openGuard } from './open-guard.ts';

export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  allFrames: true,
  matchOriginAsFallback: true,
  runAt: 'document_start',
  /** Runs in every frame of every page, before the page: it listens, and `openGuard` comes when something is heard. */
  main() {
    removeLeftSurfaces(document);
    const shield = createShield();
    const copied = createFigures();
    const link = linkGuard({
      origin: window.origin,
      onCopied: copied.learn,
      onAnswer: (answer) => guard.opened()?.settle(answer),
      // The top frame speaks for the site, and a frame without a guard holds nothing: a page may have dozens.
      report: () => (window.top === window ? guard.open() : guard.opened())?.state(),
    });
    const guard = startGuard({
      window,
      shield: shield.arm,
      open: (frame) => openGuard({ window, shield, copied, ...link, ...frame }),
      confirmUnread: () => window.confirm(guardMessage('gesture_not_read')),
      ...link,
    });
  },
});
