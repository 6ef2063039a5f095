import { decodeEntities } from './html-entities.ts';
import { HtmlTags } from './html-tags.ts';
import { TextFlow } from './text-flow.ts';

const blocks: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hr legend li main nav ol optgroup option p pre section select summary table tbody tfoot thead ul'
  ).split(' '),
);

/** Line ends in the source count when a style says so anywhere: browsers copy `pre-wrap` pages that way. */
const keepsLineEnds = /white-space(?:-collapse)?\s{0,2}:\s{0,2}(?:pre|break)/iu;

/** How many characters of markup are read between two chances to pause. */
const STEP = 262_144;

/**
 * Text of an HTML fragment as clipboards carry it, for the detectors, not for display. Pure, no DOM, one pass, linear
 * whatever the input; broken markup is read as text rather than dropped, so that nothing hides behind it.
 *
 * Kept: all text, hidden elements and cells included (they are pasted too), entities decoded; block elements, `<br>`,
 * list items and table rows as line ends, cells separated by tabs, empty ones too; `alt` where the picture stands; and,
 * one per line at the end unless the text says it already, `title`, `aria-label`, `label`, `value`, `data-sheets-value`,
 * `data-sheets-note`, and addresses of `mailto:` and `tel:` links.
 * Dropped: scripts, styles, document titles, comments (Office's conditional ones too), all other attributes, colspan.
 */
export function htmlText(html: string): string {
  const steps = htmlTextInSteps(html);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** The same, yielding the share read (0 to 1) often enough that the caller can let the page breathe. */
export function* htmlTextInSteps(html: string): Generator<number, string> {
  const tags = new HtmlTags(html);
  const flow = new TextFlow(keepsLineEnds.test(html));
  let read = 0;
  let nextYield = STEP;
  while (tags.next()) {
    flow.text(decodeEntities(html.slice(read, tags.start)));
    tags.skipHidden();
    read = tags.end;
    mark(flow, tags);
    if (read >= nextYield) {
      yield read / html.length;
      nextYield = read + STEP;
    }
  }
  flow.text(decodeEntities(html.slice(read)));
  return flow.finish();
}

function mark(flow: TextFlow, tags: HtmlTags): void {
  const { name, closing } = tags;
  if (name === 'td' || name === 'th') {
    if (!closing) flow.cell();
  } else if (name === 'tr') flow.row();
  else if (name === 'br') flow.lineEnd();
  else if (blocks.has(name)) {
    flow.block();
    if (name === 'pre') flow.preformatted(closing ? -1 : 1);
  }
  for (const [attribute, value] of tags.attributes) {
    const text = decodeEntities(value);
    if (attribute === 'alt') flow.picture(text);
    else flow.aside(attributeText(attribute, text, name));
  }
}

/** Values of list items and progress bars are numbers; a link's address counts when it is a person's. */
function attributeText(attribute: string, value: string, element: string): string {
  if (attribute === 'value')
    return element === 'li' || element === 'progress' || element === 'meter' ? '' : value;
  if (attribute === 'href')
    return /^\s{0,3}(?:mailto|tel):/iu.test(value) ? value.slice(value.indexOf(':') + 1) : '';
  // Google Sheets: {"1":2,"2":"the text of the cell"}.
  if (attribute === 'data-sheets-value') return /"2":"((?:[^"\\]|\\.){1,2000})"/u.exec(value)?.[1] ?? '';
  return value;
}
