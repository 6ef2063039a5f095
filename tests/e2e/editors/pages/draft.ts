import { Editor, EditorState } from 'draft-js';
import 'draft-js/dist/Draft.css';
import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';
import type { Mount } from './mounted-editor.ts';

interface DraftState {
  getCurrentContent(): { getPlainText(separator: string): string };
}

function Page({ told }: { told: (state: DraftState) => void }) {
  const [editorState, onChange] = useState(() => EditorState.createEmpty());
  told(editorState);
  return createElement(Editor, { editorState, onChange });
}

export const mount: Mount = async (root) => {
  let state: DraftState | undefined;
  const told = (next: DraftState) => {
    state = next;
  };
  createRoot(root).render(createElement(Page, { told }));
  while (!root.querySelector('[contenteditable]')) await new Promise(requestAnimationFrame);
  return {
    read: () => state?.getCurrentContent().getPlainText('\n') ?? '',
    focus: () => root.querySelector<HTMLElement>('[contenteditable]')?.focus(),
  };
};
