import type { Detector, DraftSpan } from '../detector.ts';
import type { InfoType } from '../info-types.ts';
import { nameSpans } from './name-spans.ts';

const contacts: ReadonlySet<InfoType> = new Set<InfoType>(['phone', 'email']);

/** Phones and mails of several people, with their names. One own number under a signature is nothing. */
export const contactList: Detector = {
  id: 'contact-list',
  category: 'contact-list',
  detect: (document) => {
    const values = document.values.filter((value) => contacts.has(value.type));
    const lines = new Set(values.map((value) => lineOf(document.lines, value.start)));
    const persons = new Set(document.mentions.map((mention) => mention.person));
    if (values.length < 2 || lines.size < 2 || persons.size < 2 || document.context.lesson >= 4)
      return undefined;
    const spans: DraftSpan[] = [
      ...nameSpans(document.mentions),
      ...values.map(({ start, end, type }) => ({ start, end, type })),
    ];
    const columns = document.groups.some((group) => group.types.has('phone') || group.types.has('email'));
    return {
      confidence: columns || values.length >= 3 ? 'high' : 'medium',
      count: Math.min(persons.size, Math.max(lines.size, 1)),
      spans,
      evidence: columns ? ['column-header'] : ['repeated-lines'],
    };
  },
};

function lineOf(lines: readonly { readonly end: number }[], offset: number): number {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle]?.end ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
