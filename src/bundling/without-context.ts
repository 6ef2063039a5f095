import type { Plugin } from 'vite';

/** WXT's wrapper around each content script imports it from here. */
const CONTEXT = 'wxt/utils/content-script-context';

/**
 * Leaves WXT's context out of a content script: making it costs 0.3 ms in every frame, it announces the extension's id
 * to the page by an event, and any page can end it with one. A script built so gets an empty object for its `ctx`.
 */
export function withoutContext(): Plugin {
  const id = '\0garde-fou:no-context';
  let replaced = false;
  return {
    name: 'garde-fou:without-context',
    enforce: 'pre',
    resolveId: {
      filter: { id: new RegExp(`^${CONTEXT}$`, 'u') },
      handler: () => {
        replaced = true;
        return id;
      },
    },
    load: {
      filter: { id: new RegExp(`^${id}$`, 'u') },
      handler: () => 'export class ContentScriptContext {}',
    },
    generateBundle() {
      if (!replaced) this.error(`WXT no longer imports ${CONTEXT}: look for what it does instead`);
    },
  };
}
