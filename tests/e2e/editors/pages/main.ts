import type { Mount, MountedEditor } from './mounted-editor.ts';

/** One module an editor, loaded alone: a page carries the editor it is about and no other. */
const editors: Record<string, () => Promise<{ mount: Mount }>> = {
  textarea: () => import('./textarea.ts'),
  input: () => import('./input.ts'),
  'react-textarea': () => import('./react-textarea.ts'),
  contenteditable: () => import('./contenteditable.ts'),
  prosemirror: () => import('./prosemirror.ts'),
  tiptap: () => import('./tiptap.ts'),
  lexical: () => import('./lexical.ts'),
  slate: () => import('./slate.ts'),
  quill: () => import('./quill.ts'),
  ckeditor: () => import('./ckeditor.ts'),
  'tinymce-frame': () => import('./tinymce-frame.ts'),
  'tinymce-inline': () => import('./tinymce-inline.ts'),
  codemirror: () => import('./codemirror.ts'),
  draft: () => import('./draft.ts'),
  monaco: () => import('./monaco.ts'),
  'safe-markup': () => import('./safe-markup.ts'),
};

declare global {
  interface Window {
    mounted?: MountedEditor;
  }
}

const name = location.pathname.split('/').at(-1) ?? '';
const root = document.getElementById('root');
const load = editors[name];
if (!root || !load) throw new Error(`no editor "${name}"`);
const { mount } = await load();
window.mounted = await mount(root);
