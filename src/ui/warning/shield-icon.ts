import { svgElement } from './element.ts';

const OUTLINE = 'M12 2 4 5v6c0 5 3.4 9.4 8 11 4.6-1.6 8-6 8-11V5z';
const RAILS = 'M8.5 10.5h7M8.5 14h7';

/** Decoration: the title says it in words. */
export function shieldIcon(document: Document): SVGElement {
  const stroke = { fill: 'none', stroke: 'currentColor', 'stroke-width': '2' };
  return svgElement(
    document,
    'svg',
    { viewBox: '0 0 24 24', width: '28', height: '28', 'aria-hidden': 'true' },
    svgElement(document, 'path', { ...stroke, d: OUTLINE, 'stroke-linejoin': 'round' }),
    svgElement(document, 'path', { ...stroke, d: RAILS, 'stroke-linecap': 'round' }),
  );
}
