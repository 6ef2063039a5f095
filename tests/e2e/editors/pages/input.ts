import type { Mount } from './mounted-editor.ts';

export const mount: Mount = (root) => {
  const field = document.createElement('input');
  field.size = 80;
  root.append(field);
  return { read: () => field.value, focus: () => field.focus() };
};
