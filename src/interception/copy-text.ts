/**
 * Puts a text on the clipboard during a person's click. By the `copy` command and not `navigator.clipboard`, which
 * pages without https do not have.
 */
export async function copyText(window: Window, text: string): Promise<void> {
  const { document } = window;
  const fill = (event: ClipboardEvent) => {
    event.stopImmediatePropagation();
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
  };
  window.addEventListener('copy', fill, { capture: true, once: true });
  const done = document.execCommand('copy');
  window.removeEventListener('copy', fill, { capture: true });
  if (!done) throw new Error('the copy command was refused');
}
