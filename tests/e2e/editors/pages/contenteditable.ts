import type { Mount } from './mounted-editor.ts';

export const mount: Mount = (root) => {
  const box = document.createElement('div');
  box.contentEditable = 'true';
  root.append(box);
  // biome-ignore lint/performance/useDomNodeTextContent: the lines as they are seen, not the nodes
  return { read: () => box.innerText, focus: () => box.focus() };
};
