import type { FixedPage } from '../../support/fixed-pages.ts';

declare global {
  interface Window {
    /** What the test pastes into, wherever it stands. */
    field?: HTMLElement & { value?: string };
  }
}

/** Frames of another origin keep the warning inside: it needs room there. */
const FILL = 'position:absolute;left:0;top:0;width:1000px;height:700px;margin:0;border:0';
const field = `<textarea style="${FILL}"></textarea><script>window.field = document.querySelector('textarea')</script>`;
const page = (body: string) =>
  `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Champ</title><body>${body}`;
const inner = page(field);
const frame = (attributes: string) => page(`<iframe style="${FILL}" ${attributes}></iframe>`);
const quoted = (html: string) => html.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

const shadow = (mode: string, tag: string) =>
  page(`<div id="host"></div><script>
    const root = document.getElementById('host').attachShadow({ mode: '${mode}' });
    root.innerHTML = '<${tag} style="${FILL}"></${tag.split(' ')[0]}>';
    window.field = root.firstChild;
  </script>`);

const scripted = (script: string) =>
  page(`<script>
    const frame = document.createElement('iframe');
    frame.style.cssText = '${FILL}';
    const inner = ${JSON.stringify(inner).replaceAll('</', '<\\/')};
    ${script}
  </script>`);

/** One page for each kind of place that a paste can land in; the field always lies under the point 150,60. */
export const places: Readonly<Record<string, string>> = {
  'an open shadow root': shadow('open', 'textarea'),
  'a closed shadow root': shadow('closed', 'textarea'),
  'an editable element in a closed shadow root': shadow('closed', 'div contenteditable'),
  'a frame of the same origin': frame('src="/inner"'),
  'a srcdoc frame': frame(`srcdoc="${quoted(inner)}"`),
  'a frame of another origin': frame('src="FOREIGN/inner"'),
  'a sandboxed frame': frame('sandbox="allow-scripts" src="/inner"'),
  'a data: frame': frame(`src="data:text/html;charset=utf-8,${encodeURIComponent(inner)}"`),
  'a blob: frame': scripted(
    `frame.src = URL.createObjectURL(new Blob([inner], { type: 'text/html;charset=utf-8' })); document.body.append(frame);`,
  ),
  'an about:blank frame that is filled at once': scripted(
    `document.body.append(frame);
     const box = frame.contentDocument.createElement('textarea');
     box.style.cssText = '${FILL}';
     frame.contentDocument.body.append(box);
     frame.contentWindow.field = box;`,
  ),
  'an about:blank frame that is written into': scripted(
    `document.body.append(frame);
     frame.contentDocument.open();
     frame.contentDocument.write(inner);
     frame.contentDocument.close();`,
  ),
};

export const placePath = (name: string) => `/${Object.keys(places).indexOf(name)}`;

/** By path; `foreign` is another origin of this server. */
export function placePages(foreign: string): Record<string, string | FixedPage> {
  const pages: Record<string, string | FixedPage> = { '/inner': inner };
  for (const [name, html] of Object.entries(places))
    pages[placePath(name)] = html.replace('FOREIGN', foreign);
  return pages;
}
