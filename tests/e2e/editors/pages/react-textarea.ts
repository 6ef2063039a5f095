import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';
import type { Mount } from './mounted-editor.ts';

/** Controlled: React puts its own state back over any change that it was not told of. */
function Controlled({ told }: { told: (value: string) => void }) {
  const [value, setValue] = useState('');
  told(value);
  const onChange = (event: { target: HTMLTextAreaElement }) => setValue(event.target.value);
  return createElement('textarea', { value, onChange, rows: 8, cols: 80 });
}

export const mount: Mount = async (root) => {
  let value = '';
  const told = (next: string) => {
    value = next;
  };
  createRoot(root).render(createElement(Controlled, { told }));
  while (!root.querySelector('textarea')) await new Promise(requestAnimationFrame);
  return { read: () => value, focus: () => root.querySelector('textarea')?.focus() };
};
