import type { Mount } from './mounted-editor.ts';

export const mount: Mount = (root) => {
  const box = document.createElement('div');
  box.contentEditable = 'true';
  root.append(box);
  return { read: () => box.innerText, focus: () => box.focus() };
};
