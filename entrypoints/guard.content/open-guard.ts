import { guardWords } from '../../src/i18n/guard-words.ts';
import { fingerprint } from '../../src/inspection/fingerprint.ts';
import { createTextInspector } from '../../src/inspection/text-inspector.ts';
import { createCopyMemory } from '../../src/interception/copy-memory.ts';
import { copyText } from '../../src/interception/copy-text.ts';
import type { Figures } from '../../src/interception/figures.ts';
import { framePlace } from '../../src/interception/frame-place.ts';
import { createGuard } from '../../src/interception/guard.ts';
import type { GuardFrame } from '../../src/interception/start-guard.ts';
import type { GuardLink } from '../../src/platform/connect-guard.ts';
import { frameReport } from '../../src/platform/frame-report.ts';
import { guardMessage } from '../../src/platform/guard-api.ts';
import { policyInForce } from '../../src/platform/policy-in-force.ts';
import { classifyDestination } from '../../src/policy/classify.ts';
import type { Shield } from '../../src/ui/warning/shield.ts';
import { createWarningView } from '../../src/ui/warning/warning-view.ts';

interface Parts extends GuardFrame, GuardLink {
  readonly window: Window & typeof globalThis;
  readonly shield: Shield;
  readonly copied: Figures;
}

/** Wires everything that reads, decides and speaks. The build has it run at its first call: see `wxt.config.ts`. */
export function openGuard({ window, copied, ...parts }: Parts) {
  const clock = () => performance.now();
  const policy = policyInForce(parts.storedPolicy);
  const place = () => framePlace(window);
  const { translate, words } = guardWords(guardMessage('guard_words'), policy);
  const copy = (text: string) => copyText(window, text);
  const view = createWarningView({ ...parts, window, translate, clock, copy });
  const pause = () => new Promise<void>((done) => setTimeout(done));
  const inspector = createTextInspector({ ...parts, policy, now: () => new Date(), clock, pause, words });
  const copies = createCopyMemory(fingerprint, copied, parts.tellCopied);
  const guard = createGuard({ ...parts, inspector, view, copies, place });
  const state = () =>
    frameReport(window.top === window, classifyDestination(place(), policy()), view.pending());
  return { ...guard, warm: inspector.warm, settle: view.settle, state };
}
