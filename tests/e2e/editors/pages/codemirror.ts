import { basicSetup, EditorView } from 'codemirror';
import type { Mount } from './mounted-editor.ts';

export const mount: Mount = (root) => {
  const view = new EditorView({ parent: root, extensions: [basicSetup] });
  return { read: () => view.state.doc.toString(), focus: () => view.focus() };
};
