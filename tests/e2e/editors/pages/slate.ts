import { createElement, useMemo } from 'react';
import { createRoot } from 'react-dom/client';
import { createEditor, type Descendant, Node } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, ReactEditor, Slate, withReact } from 'slate-react';
import type { Mount } from './mounted-editor.ts';

export const mount: Mount = async (root) => {
  const editor = withHistory(withReact(createEditor()));
  const empty = [{ children: [{ text: '' }] }] as Descendant[];
  const Page = () => {
    const initialValue = useMemo(() => empty, []);
    return createElement(Slate, { editor, initialValue }, createElement(Editable, {}));
  };
  createRoot(root).render(createElement(Page));
  while (!root.querySelector('[data-slate-editor]')) await new Promise(requestAnimationFrame);
  return {
    read: () => editor.children.map((node) => Node.string(node)).join('\n'),
    focus: () => ReactEditor.focus(editor),
  };
};
