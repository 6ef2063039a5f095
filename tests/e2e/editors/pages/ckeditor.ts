import { Bold, ClassicEditor, Essentials, Heading, Italic, Link, List, Paragraph, Table } from 'ckeditor5';
import 'ckeditor5/ckeditor5.css';
import type { Mount } from './mounted-editor.ts';

export const mount: Mount = async (root) => {
  const editor = await ClassicEditor.create(root, {
    licenseKey: 'GPL',
    plugins: [Essentials, Paragraph, Bold, Italic, Heading, Link, List, Table],
  });
  return {
    // biome-ignore lint/performance/useDomNodeTextContent: the lines as they are seen, not the nodes
    read: () => (editor.editing.view.getDomRoot()?.innerText ?? '').replaceAll('\n\n', '\n').trimEnd(),
    focus: () => editor.editing.view.focus(),
  };
};
