import { PERSONAL } from '../../support/clipboard.ts';

declare global {
  interface Window {
    /** What the page's own paste handler was given. */
    received?: string[];
  }
}

/** Held, and on more lines than are typed one by one. */
export const TALL = [
  PERSONAL,
  '',
  '  deux  blancs & <b>des signes</b>',
  ...Array.from({ length: 60 }, (_, line) => `Ligne ${line}`),
].join('\n');

const page = (body: string) =>
  `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Collages</title><body>
<textarea id="field" rows="4" cols="60"></textarea><textarea id="other" rows="4" cols="60"></textarea>${body}`;

/** Pages that take, refuse or hand on a paste in ways that extensions like ours have stumbled over. */
export const pastePages: Readonly<Record<string, string>> = {
  '/plain': page(''),
  // A site that forbids pasting: natively nothing comes either, and the text would be lost.
  '/refuser': page(`<script>
    for (const type of ['paste', 'beforeinput']) field.addEventListener(type, (event) => event.preventDefault());
  </script>`),
  '/same-site': page(`<p id="record" tabindex="0">${PERSONAL}</p>`),
  '/list': page('<ol id="record" tabindex="0"><li>LEROY Hugo 060454710FF</li><li>MARTIN Léa</li></ol>'),
  // An editor that fills the clipboard itself and lets nobody else see the event.
  '/own-clipboard': page(`<div id="record" tabindex="0">carte</div><script>
    record.addEventListener('copy', (event) => {
      event.preventDefault();
      event.stopPropagation();
      event.clipboardData.setData('text/plain', ${JSON.stringify(PERSONAL)});
    });
  </script>`),
  '/editable': page(
    '<div id="rich" contenteditable></div><div id="plain" contenteditable="plaintext-only"></div>',
  ),
  // Text alone, without the markup that browsers add.
  '/text-source': page(`<script>
    addEventListener('copy', (event) => {
      event.preventDefault();
      event.clipboardData.setData('text/plain', ${JSON.stringify(TALL)});
    });
  </script>`),
  // As Google Docs does it: a tiny frame for the keyboard, the text on a canvas, the event handed on to others.
  '/canvas-editor': page(`<canvas id="sheet" width="500" height="100"></canvas><i id="caret">|</i><script>
    window.received = [];
    const frame = document.createElement('iframe');
    frame.style.cssText = 'position:absolute;width:1px;height:1px;top:300px;border:0';
    document.body.append(frame);
    frame.contentDocument.body.contentEditable = 'true';
    frame.contentDocument.addEventListener('paste', (event) => {
      event.preventDefault();
      const text = event.clipboardData.getData('text/plain');
      for (const target of [document.body, field, other])
        target.dispatchEvent(new ClipboardEvent('paste', { bubbles: true, cancelable: true, clipboardData: event.clipboardData }));
      window.received.push(text);
      sheet.getContext('2d').fillText(text, 0, 20);
      caret.style.marginLeft = text.length + 'px';
    });
    window.focusEditor = () => { frame.contentWindow.focus(); frame.contentDocument.body.focus(); };
  </script>`),
  '/image': page(`<script>
    window.received = [];
    addEventListener('paste', (event) => {
      window.received.push([...event.clipboardData.types].join(), String(event.defaultPrevented), String(event.isTrusted));
    });
    addEventListener('keydown', async (event) => {
      if (event.key !== 'F2') return;
      const canvas = document.createElement('canvas');
      const blob = await new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
      await navigator.clipboard.write([new ClipboardItem({ 'image/png': blob })]);
      document.title = 'copié';
    });
  </script>`),
};
