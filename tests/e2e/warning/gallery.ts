import en from '../../../assets/_locales/en/warning.json' with { type: 'json' };
import fr from '../../../assets/_locales/fr/warning.json' with { type: 'json' };
import { warningTranslator } from '../../../src/i18n/warning-messages.ts';
import type { Decision } from '../../../src/policy/decision.ts';
import { createShield } from '../../../src/ui/warning/shield.ts';
import { createWarningView } from '../../../src/ui/warning/warning-view.ts';

/**
 * The real window on a page of the tests, with its shadow root open so that axe can look inside. Everything else is as
 * in the guard.
 */
const attachShadow = Element.prototype.attachShadow;
Element.prototype.attachShadow = function (init) {
  return attachShadow.call(this, { ...init, mode: 'open' });
};

const decision: Decision = {
  action: 'warn',
  reason: 'not-approved',
  destination: { host: 'transfert.example', state: 'known', kind: 'transfert-fichiers' },
  complete: true,
  categories: [
    {
      category: 'health',
      confidence: 'high',
      count: 1,
      counts: { 'pupil-name': 1, health: 2 },
      action: 'warn',
      reason: 'not-approved',
    },
    {
      category: 'name-list',
      confidence: 'high',
      count: 28,
      counts: { 'pupil-name': 28, 'birth-date': 28, 'class-name': 1 },
      action: 'warn',
      reason: 'not-approved',
    },
  ],
};
const unread: Decision = { ...decision, categories: [], complete: false, reason: 'not-read-in-full' };

const english = location.hash === '#en';
const translate = warningTranslator(fr, english ? 'en' : 'fr', english ? en : undefined);
const shield = createShield();
shield.arm(window, new AbortController().signal);
const view = createWarningView({
  window,
  shield,
  translate: () => translate,
  clock: () => performance.now(),
  openHelp: () => undefined,
  tellHold: () => undefined,
  copy: async () => undefined,
});

const gallery = {
  ask: () => void view.ask({ decision, channel: 'paste', pseudonymisable: true }),
  unread: () => void view.ask({ decision: unread, channel: 'drop', pseudonymisable: false }),
  note: () => view.tell({ kind: 'reminder', decision: { ...decision, reason: 'weak-evidence' } }),
  keep: () => void view.keep('…'),
  progress: () => void view.progress(() => undefined),
};
Object.assign(window, { gallery });
