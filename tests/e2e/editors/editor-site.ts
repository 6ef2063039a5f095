import { readFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { buildEditorPages } from '../../support/build-editor-pages.ts';
import { servePages, type TestSite } from '../../support/serve-pages.ts';
import { samples } from './samples.ts';

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.ttf': 'font/ttf',
};

const head = (title: string) =>
  `<!doctype html><html lang="fr"><meta charset="utf-8"><title>${title}</title>`;

/** Says what the page itself sees of the gestures, before any editor: with the extension it must be the same as without. */
const recorder = `<script>
window.seen = [];
for (const type of ['paste', 'beforeinput', 'input', 'drop'])
  window.addEventListener(type, (event) => {
    const entry = { type, trusted: event.isTrusted, inputType: event.inputType ?? '' };
    window.seen.push(entry);
    setTimeout(() => { entry.prevented = event.defaultPrevented; });
  }, true);
</script>`;

const sourcePage = (html: string) => `${head('Source')}<article id="sample">${html}</article>`;
/** Puts onto the clipboard what no browser would: the page's own markup, handlers and all. */
const hostilePage = `${head('Source')}<p>Control+C</p><script>
addEventListener('copy', (event) => {
  event.preventDefault();
  event.clipboardData.setData('text/plain', 'Élève LEROY Hugo, INE 060454710FF');
  event.clipboardData.setData('text/html', '<p onclick="window.pwned=1">Élève <b>LEROY</b> Hugo, INE 060454710FF' +
    '<img src=x onerror="window.pwned=1"><a href="javascript:window.pwned=1">dossier</a></p>');
});
</script>`;
const editorPage = (name: string) => `${head(name)}${recorder}
<style>[contenteditable]{min-height:60px;border:1px solid}</style>
<div id="root"></div><script type="module" src="/assets/main.js"></script>`;

/** `source.localhost/<sample>` to copy from, `editors.localhost/<editor>` to paste into. */
export async function serveEditors(): Promise<TestSite> {
  const folder = await buildEditorPages();
  return servePages(async (host, { pathname }) => {
    const name = basename(pathname);
    if (pathname.startsWith('/assets/'))
      return {
        type: types[extname(name)] ?? 'application/octet-stream',
        body: await readFile(join(folder, name)),
      };
    const type = 'text/html';
    if (host === 'editors.localhost') return { type, body: editorPage(name) };
    if (name === 'hostile') return { type, body: hostilePage };
    const sample = Object.entries(samples).find(([key]) => key === name)?.[1];
    return sample && { type, body: sourcePage(sample.html) };
  });
}
