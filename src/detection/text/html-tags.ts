/** Tags become the line and cell borders they draw. XML exports are left alone: their tags are column names. */
const known = /<(?:table|t[dhr]|li|[ou]l|p|br|div|span|html|body|strong|em|b|h[1-6])(?:[\s>/])/iu;
const tag = /<\/?([a-z][a-z0-9]{0,10})(?:\s[^<>]{0,2000})?\/?>|<!--[^<>]{0,2000}-->/iuy;
const breaks = new Set([
  'tr',
  'li',
  'p',
  'br',
  'div',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'table',
  'ul',
  'ol',
  'caption',
  'thead',
  'section',
  'header',
  'article',
  'dt',
  'dd',
  'option',
]);

export function looksLikeHtml(text: string): boolean {
  return known.test(text);
}

export function readTag(
  text: string,
  at: number,
): { readonly from: number; readonly to: number; readonly by: string } | undefined {
  tag.lastIndex = at;
  const found = tag.exec(text);
  if (!found) return undefined;
  const name = (found[1] ?? '').toLowerCase();
  const closing = text[at + 1] === '/' || name === 'br';
  const by = closing && breaks.has(name) ? '\n' : closing && (name === 'td' || name === 'th') ? '\t' : '';
  return { from: at, to: at + found[0].length, by };
}
