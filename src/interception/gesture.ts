import type { TransferTexts } from '../inspection/transfer.ts';
import type { ReplayOutcome } from './watch-content.ts';

/** One paste or drop that was seen before the page: what it carries, and how to give it back. */
export interface Gesture {
  readonly channel: 'paste' | 'drop';
  readonly texts: TransferTexts;
  /** Nothing of the event reaches the page or the browser's default any more. */
  hold(): void;
  /** Puts focus and selection back where the gesture found them. */
  restore(): void;
  /** Gives these texts to the place of the gesture, once. */
  giveBack(texts: TransferTexts): Promise<ReplayOutcome>;
}

/** Texts of a clipboard or a drag, readable only while its event is being handled. */
export function readTexts(transfer: DataTransfer | null): TransferTexts {
  const read = (type: string) => transfer?.getData(type) ?? '';
  return { plain: read('text/plain'), html: read('text/html'), uriList: read('text/uri-list') };
}

export function isEmpty({ plain, html, uriList }: TransferTexts): boolean {
  return plain === '' && html === '' && uriList === '';
}

export function stop(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
