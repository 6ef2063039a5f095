import { sameWords } from './same-words.ts';
import type { TransferTexts } from './transfer.ts';

/** What there is to read in one transfer. */
export interface Readings {
  /** The plain text, or what stands in for it when there is none. */
  readonly text: string;
  /** What the other forms say more; empty when they say the same. */
  readonly more: string;
}

/** `markup`: the text of `texts.html`. */
export function readings({ plain, uriList }: TransferTexts, markup: string): Readings {
  const addresses = addressesBeyond(plain, uriList);
  if (plain.trim() === '') {
    return markup.trim() === '' ? { text: addresses, more: '' } : { text: markup, more: addresses };
  }
  const words = markup === '' || sameWords(plain, markup) ? '' : markup;
  return {
    text: plain,
    more: words === '' || addresses === '' ? words + addresses : `${words}\n${addresses}`,
  };
}

/** Addresses of a dragged list (RFC 2483: one a line, `#` starts a comment), readable, without those the text says. */
function addressesBeyond(plain: string, uriList: string): string {
  if (uriList.trim() === '' || sameWords(plain, uriList)) return '';
  return uriList
    .split(/\r?\n/u)
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map(readable)
    .filter((line) => line !== plain.trim())
    .join('\n');
}

function readable(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch (error) {
    // A stray `%`: read as it stands.
    if (error instanceof URIError) return address;
    throw error;
  }
}
