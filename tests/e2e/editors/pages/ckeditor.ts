import { Bold, ClassicEditor, Essentials, Heading, Italic, Link, List, Paragraph, Table } from 'ckeditor5';
import 'ckeditor5/ckeditor5.css';
import type { Mount } from './mounted-editor.ts';

export const mount: Mount = async (root) => {
  const box = document.createElement('div');
  root.append(box);
  const editor = await ClassicEditor.create(box, {
    licenseKey: 'GPL',
    plugins: [Essentials, Paragraph, Bold, Italic, Heading, Link, List, Table],
  });
  return {
    read: () => (editor.editing.view.getDomRoot()?.innerText ?? '').replaceAll('\n\n', '\n').trimEnd(),
    focus: () => editor.editing.view.focus(),
  };
};
