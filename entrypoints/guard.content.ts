import { defineContentScript } from 'wxt/utils/define-content-script';

export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  allFrames: true,
  matchOriginAsFallback: true,
  runAt: 'document_start',
  // Any page can end WXT's context with one event: nothing of ours hangs on it, and it is not announced.
  noScriptStartedPostMessage: true,
  main() {},
});
