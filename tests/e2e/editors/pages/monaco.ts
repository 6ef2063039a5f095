import * as monaco from 'monaco-editor/editor/editor.api';
import 'monaco-editor/editor/contrib/clipboard/browser/clipboard';
import type { Mount } from './mounted-editor.ts';

export const mount: Mount = (root) => {
  root.style.height = '300px';
  const editor = monaco.editor.create(root, {
    language: 'plaintext',
    minimap: { enabled: false },
    wordBasedSuggestions: 'off',
    unicodeHighlight: { ambiguousCharacters: false, invisibleCharacters: false },
  });
  return { read: () => editor.getValue(), focus: () => editor.focus() };
};
