import Quill from 'quill';
import 'quill/dist/quill.snow.css';
import type { Mount } from './mounted-editor.ts';

export const mount: Mount = (root) => {
  const quill = new Quill(root, { theme: 'snow' });
  // Quill ends every document with a line end of its own.
  return { read: () => quill.getText().replace(/\n$/u, ''), focus: () => quill.focus() };
};
