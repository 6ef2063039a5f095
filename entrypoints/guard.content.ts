import { defineContentScript } from 'wxt/utils/define-content-script';
import { standInWords } from '../src/i18n/stand-in-words.ts';
import { warningTranslator } from '../src/i18n/warning-messages.ts';
import { fingerprint } from '../src/inspection/fingerprint.ts';
import { createTextInspector } from '../src/inspection/text-inspector.ts';
import { copyText } from '../src/interception/copy-text.ts';
import { placeOf, startGuard } from '../src/interception/start-guard.ts';
import { frameReport } from '../src/platform/frame-report.ts';
import { linkGuard } from '../src/platform/guard-link.ts';
import { classifyDestination } from '../src/policy/classify.ts';
import { createWarningView } from '../src/ui/warning/warning-view.ts';

export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  allFrames: true,
  matchOriginAsFallback: true,
  runAt: 'document_start',
  // Any page can end WXT's context with one event: nothing of ours hangs on it, and it is not announced.
  noScriptStartedPostMessage: true,
  main() {
    const clock = () => performance.now();
    const here = () => classifyDestination(placeOf(window), link.policy());
    const link = linkGuard({
      origin: window.origin,
      onCopied: (figure) => copies.learn(figure),
      onAnswer: (answer) => view.settle(answer),
      report: () => frameReport(window.top === window, here(), view.pending()),
    });
    const translate = () => warningTranslator(link.policy().language, link.policy().words);
    const copy = (text: string) => copyText(window, text);
    const view = createWarningView({ window, translate, clock, copy, ...link });
    const words = () => standInWords(link.policy().words);
    const now = () => new Date();
    const pause = () => new Promise<void>((resolve) => setTimeout(resolve));
    const inspector = createTextInspector({ now, clock, pause, words, ...link });
    const copies = startGuard({ window, inspector, view, fingerprint, ...link });
  },
});
