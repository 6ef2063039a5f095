import type { Mount } from './mounted-editor.ts';

export const mount: Mount = (root) => {
  const field = document.createElement('textarea');
  field.rows = 8;
  field.cols = 80;
  root.append(field);
  return { read: () => field.value, focus: () => field.focus() };
};
