import { defineContentScript } from 'wxt/utils/define-content-script';
import { detect } from '../src/detection/detect.ts';
import { createTranslator } from '../src/i18n/translate.ts';
import { warningMessages } from '../src/i18n/warning-messages.ts';
import { createCopyMemory } from '../src/interception/copy-memory.ts';
import { copyText } from '../src/interception/copy-text.ts';
import { createGuard } from '../src/interception/guard.ts';
import { armGuard, keepListening } from '../src/interception/listeners.ts';
import { classifyDestination } from '../src/policy/classify.ts';
import { decide } from '../src/policy/decide.ts';
import { nationalDefaults } from '../src/policy/effective-policy.ts';
import { createWarningView } from '../src/ui/warning/warning-view.ts';

export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  allFrames: true,
  matchOriginAsFallback: true,
  runAt: 'document_start',
  // Any page can end WXT's context with one event: nothing of ours hangs on it, and it is not announced.
  noScriptStartedPostMessage: true,
  main() {
    const t = createTranslator('fr', warningMessages);
    const view = createWarningView({
      window,
      translate: () => t,
      clock: () => performance.now(),
      learnMore: () => {},
      onQuestion: () => {},
      copy: (text) => copyText(window, text),
    });
    const now = (transfer: any) => {
      const detection = detect(transfer.texts.plain, { now: new Date() });
      return {
        detection,
        decision: decide({
          detection,
          destination: classifyDestination(transfer.place, nationalDefaults),
          sameSite: transfer.sameSite,
          policy: nationalDefaults,
        }),
      };
    };
    const guard = createGuard<any>({
      inspector: {
        now,
        later: async (transfer) => now(transfer),
        unread: now,
        pseudonymised: (transfer) => ({ plain: 'PSEUDO', html: '', uriList: '' }),
        except: () => {},
      },
      view,
      copies: createCopyMemory(
        (text) => text.replace(/\s+/gu, ''),
        () => {},
      ),
      place: () => ({ origin: self.origin, href: location.href }),
      alive: () => true,
      retire: () => {},
      report: () => {},
    });
    keepListening(window, [view.arm, armGuard(guard)]);
  },
});
