import tinymce from 'tinymce';
import 'tinymce/icons/default';
import 'tinymce/models/dom';
import 'tinymce/themes/silver';
import 'tinymce/plugins/lists';
import 'tinymce/plugins/link';
import 'tinymce/plugins/table';
import 'tinymce/skins/ui/oxide/skin.css';
import type { MountedEditor } from './mounted-editor.ts';

/** TinyMCE in its own frame (`inline: false`), or on an element of the page. */
export async function mountTinymce(root: HTMLElement, inline: boolean): Promise<MountedEditor> {
  const box = document.createElement(inline ? 'div' : 'textarea');
  root.append(box);
  const [editor] = await tinymce.init({
    target: box,
    inline,
    license_key: 'gpl',
    plugins: 'lists link table',
    skin: false,
    content_css: false,
    promotion: false,
    height: 300,
  });
  if (!editor) throw new Error('TinyMCE did not start');
  return {
    read: () => editor.getContent({ format: 'text' }).replaceAll('\n\n', '\n'),
    focus: () => editor.focus(),
  };
}
