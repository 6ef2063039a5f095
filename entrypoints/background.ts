import { defineBackground } from 'wxt/utils/define-background';
import policyEn from '../assets/_locales/en/policy.json' with { type: 'json' };
import warningEn from '../assets/_locales/en/warning.json' with { type: 'json' };
import policyFr from '../assets/_locales/fr/policy.json' with { type: 'json' };
import { createTranslator } from '../src/i18n/translate.ts';
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
    title: (language, key) => createTranslator(language, { fr: policyFr, en: policyEn })(key),
    compile: (settings) => {
      const policy = compilePolicy(settings, catalogue);
      // The guard carries French only: another language comes with the policy.
      return settings.language === 'en' ? { ...policy, words: warningEn } : policy;
    },
    newKey: () => makeFingerprintKey((bytes) => crypto.getRandomValues(bytes)),
  });
});
