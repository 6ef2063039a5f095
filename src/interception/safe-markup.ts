/**
 * The formatting of clipboard HTML that may be given back to a plain editable element: rebuilt from nothing, tag by
 * tag. Only the elements below come through, without any attribute; a link keeps its address when it is `http(s)` or
 * `mailto`. Pictures, styles, scripts, handlers, frames, forms and foreign markup have no way in, because what is
 * written is our own words around escaped text, never a piece of the input.
 * The input is parsed in a document of its own, where nothing loads and nothing runs.
 */
export function safeMarkup(html: string): string {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  return write(parsed.body, { preserves: false, marks: '' }).trim();
}

/** A text as markup for a field: nothing but escaped text. */
export function markupOfText(text: string): string {
  return escaped(text);
}

/** A text as markup for an editable element: its lines, each a block as if they had been typed, blanks kept. */
export function markupOfLines(text: string): string {
  const [first = '', ...others] = text.split(/\r\n?|\n/u).map(withBlanks);
  return first + others.map((line) => `<div>${line || '<br>'}</div>`).join('');
}

/** Written under their own name. */
const BLOCKS = new Set(
  'p h1 h2 h3 h4 h5 h6 ul ol li table thead tbody tfoot tr td th blockquote div'.split(' '),
);
const INLINE = new Set('b i u s sub sup'.split(' '));
const SAME_AS: Readonly<Record<string, string>> = {
  strong: 'b',
  em: 'i',
  ins: 'u',
  del: 's',
  strike: 's',
  pre: 'div',
  section: 'div',
  article: 'div',
  header: 'div',
  footer: 'div',
  main: 'div',
};
/** Where blanks between elements mean nothing. */
const BLANKS_MEAN_NOTHING = new Set('ul ol table thead tbody tfoot tr'.split(' '));
/** Their words are not text of the document. */
const DROPPED = new Set(
  'script style title head template noscript noframes iframe object embed applet svg math audio video canvas select textarea button'.split(
    ' ',
  ),
);
/** Deeper markup is somebody's attack on the call stack; its text comes without formatting. */
const DEEPEST = 200;

interface Context {
  /** Line ends and runs of blanks are shown (`pre`, `white-space: pre…`). */
  readonly preserves: boolean;
  /** Inline elements open around this place, one letter each: written once. */
  readonly marks: string;
}

function write(element: Element, context: Context, depth = 0): string {
  if (depth > DEEPEST) return escaped(element.textContent ?? '');
  let markup = '';
  for (const node of element.childNodes) {
    if (node.nodeType === Node.TEXT_NODE) markup += writeText(node as Text, context);
    else if (node.nodeType === Node.ELEMENT_NODE) markup += writeElement(node as Element, context, depth + 1);
  }
  return markup;
}

function writeElement(element: Element, context: Context, depth: number): string {
  const own = element.localName;
  const style = (element.getAttribute('style') ?? '').toLowerCase();
  if (DROPPED.has(own) || /(?:^|[;\s])display\s{0,3}:\s{0,3}none/u.test(style)) return '';
  if (own === 'br') return '<br>';
  const name = Object.hasOwn(SAME_AS, own) ? (SAME_AS[own] ?? own) : own;
  const preserves =
    context.preserves || own === 'pre' || /white-space[a-z-]{0,9}\s{0,3}:\s{0,3}(?:pre|break)/u.test(style);
  const added = marksOf(name, style).filter((mark) => !context.marks.includes(`<${mark}>`));
  const marks = context.marks + added.map((mark) => `<${mark}>`).join('');
  let inner = write(element, { preserves, marks }, depth);
  if (own === 'a') inner = link(element, inner);
  for (const mark of added.reverse()) inner = inner && `<${mark}>${inner}</${mark}>`;
  return BLOCKS.has(name) ? `<${name}>${inner}</${name}>` : inner;
}

/** Google Docs says bold with a style, and wraps whole documents in a `<b>` whose style takes it back. */
function marksOf(name: string, style: string): string[] {
  const marks = new Set<string>();
  if (INLINE.has(name)) marks.add(name);
  const weight = /font-weight\s{0,3}:\s{0,3}(\w{1,9})/u.exec(style)?.[1];
  if (weight !== undefined) {
    if (weight.startsWith('bold') || Number(weight) >= 600) marks.add('b');
    else marks.delete('b');
  }
  const slant = /font-style\s{0,3}:\s{0,3}(\w{1,9})/u.exec(style)?.[1];
  if (slant !== undefined) {
    if (slant === 'italic' || slant === 'oblique') marks.add('i');
    else marks.delete('i');
  }
  if (/text-decoration(?:-line)?\s{0,3}:[^;]{0,40}\bunderline/u.test(style) && name !== 'a') marks.add('u');
  return [...marks];
}

function link(element: Element, inner: string): string {
  // As the parser read it, then through the browser's own address parser: `java\nscript:` and the like end here.
  const address = element.getAttribute('href') ?? '';
  if (!URL.canParse(address)) return inner;
  const { protocol, href } = new URL(address);
  const known = protocol === 'https:' || protocol === 'http:' || protocol === 'mailto:';
  return known ? `<a href="${escaped(href)}">${inner}</a>` : inner;
}

function writeText(node: Text, { preserves }: Context): string {
  const text = node.data;
  if (preserves) {
    return text
      .split(/\r\n?|\n/u)
      .map(withBlanks)
      .join('<br>');
  }
  if (/^[ \t\r\n\f]*$/u.test(text) && betweenBlocks(node)) return '';
  return escaped(text.replace(/[ \t\r\n\f]+/gu, ' '));
}

function betweenBlocks(node: Text): boolean {
  const parent = node.parentElement;
  if (!parent || BLANKS_MEAN_NOTHING.has(parent.localName)) return true;
  return isBlockOrEdge(node.previousSibling, parent) && isBlockOrEdge(node.nextSibling, parent);
}

function isBlockOrEdge(node: ChildNode | null, parent: Element): boolean {
  // Clipboards mark the fragment with comments.
  if (node === null || node.nodeType === Node.COMMENT_NODE)
    return parent.localName === 'body' || BLOCKS.has(parent.localName);
  const name = node.nodeType === Node.ELEMENT_NODE ? (node as Element).localName : '';
  return BLOCKS.has(SAME_AS[name] ?? name);
}

/** Runs of blanks would be drawn as one. */
function withBlanks(line: string): string {
  return escaped(line)
    .replace(/\t/gu, '\u00a0\u00a0\u00a0 ')
    .replace(/^ | (?= )/gu, '\u00a0');
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/gu, (sign) => `&#${sign.charCodeAt(0)};`);
}
