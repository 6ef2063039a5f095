import { safeMarkup } from '../../../../src/interception/safe-markup.ts';
import { mount as mountEditable } from './contenteditable.ts';
import type { Mount } from './mounted-editor.ts';

declare global {
  interface Window {
    safeMarkup?: typeof safeMarkup;
  }
}

/** The product's own rebuilding of clipboard HTML, to be attacked with a browser's real parser. */
export const mount: Mount = (root) => {
  window.safeMarkup = safeMarkup;
  return mountEditable(root);
};
