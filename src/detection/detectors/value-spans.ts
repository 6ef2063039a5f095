import type { DraftSpan } from '../detector.ts';
import type { DocumentView } from '../document-view.ts';
import type { InfoType } from '../info-types.ts';
import type { ValueHit } from '../values/value-hit.ts';

/** Where the values stand, without how they were found. */
export function spansOf(values: readonly ValueHit[]): DraftSpan[] {
  return values.map(({ start, end, type }) => ({ start, end, type }));
}

/** All values of these types. */
export function valueSpans({ values }: DocumentView, ...types: readonly InfoType[]): DraftSpan[] {
  return spansOf(values.filter(({ type }) => types.includes(type)));
}
