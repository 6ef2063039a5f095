import { defineBackground } from 'wxt/utils/define-background';
import { makeFingerprintKey } from '../src/inspection/exception-fingerprint.ts';
import { startBackground } from '../src/platform/background.ts';
import { browser } from '../src/platform/browser-api.ts';
import { catalogue } from '../src/policy/catalogue/catalogue.ts';
import { compilePolicy } from '../src/policy/compile-policy.ts';

/** Service worker in Chromium, event page in Firefox. */
export default defineBackground(() => {
  startBackground({
    browser,
    locks: navigator.locks,
    today: () => new Date().toISOString().slice(0, 10),
    compile: (settings) => compilePolicy(settings, catalogue),
    newKey: () => makeFingerprintKey((bytes) => crypto.getRandomValues(bytes)),
  });
});
