import { Editor } from '@tiptap/core';
import { StarterKit } from '@tiptap/starter-kit';
import type { Mount } from './mounted-editor.ts';

export const mount: Mount = (root) => {
  const editor = new Editor({ element: root, extensions: [StarterKit] });
  return { read: () => editor.getText({ blockSeparator: '\n' }), focus: () => void editor.commands.focus() };
};
