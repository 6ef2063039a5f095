import { detect } from '../detection/detect.ts';
import { htmlText } from '../extraction/extractors/html-text.ts';
import { conclude, concludeSameSite, nothingFound } from './conclude.ts';
import { readings } from './readings.ts';
import type { Transfer, TransferTexts } from './transfer.ts';
import type { InspectOptions, Verdict } from './verdict.ts';

/** Characters of text that are read inside the event handler; longer texts are held and read in slices. */
export const TEXT_AT_ONCE = 100_000;

/** Characters of markup likewise: Office programs wrap a page of text in a hundred kilobytes of styles. */
export const MARKUP_AT_ONCE = 600_000;

/** Whether a transfer is small enough for `inspectText`; if not, `inspectInSlices`. Costs well under a millisecond. */
export function fitsAtOnce({ plain, html, uriList }: TransferTexts): boolean {
  if (plain.length + uriList.length > TEXT_AT_ONCE || html.length > MARKUP_AT_ONCE) return false;
  return html.length <= TEXT_AT_ONCE || shownLength(html) <= TEXT_AT_ONCE;
}

/** The verdict on a transfer, synchronously: everything that it would leave behind is read, whatever its form. */
export function inspectText(transfer: Transfer, { policy, now }: InspectOptions): Verdict {
  if (transfer.sameSite) return concludeSameSite(transfer, policy);
  const { text, more } = readings(transfer.texts, htmlText(transfer.texts.html));
  const options = { now, ownNames: policy.ownNames };
  const detection = detect(text, options);
  const detectionOfMore = more === '' ? nothingFound : detect(more, options);
  return conclude(transfer, { text, more }, detection, detectionOfMore, policy);
}

/** About how many characters stand outside of tags: an upper bound for well-formed markup, styles in comments aside. */
function shownLength(html: string): number {
  let shown = 0;
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open < 0) return shown + html.length - at;
    shown += open - at;
    const close = html.indexOf('>', open);
    if (close < 0) return shown + html.length - open;
    at = close + 1;
  }
  return shown;
}
