import type { Detector, DraftSpan } from '../detector.ts';
import type { DocumentView } from '../document-view.ts';
import type { Confidence } from '../finding.ts';
import { firstIndex } from '../first-index.ts';
import type { InfoType } from '../info-types.ts';
import type { ValueHit } from '../values/value-hit.ts';
import { addresseesOf, isMadeUp } from './addressees.ts';
import { nameSpans } from './name-spans.ts';
import { valueSpans } from './value-spans.ts';

const contacts: ReadonlySet<InfoType> = new Set<InfoType>(['phone', 'email']);

/** So many characters may stand between a name and its telephone: on its line, or in its note. */
const beside = 70;
const near = 200;

/** Phones and mails of several people, with their names. One own number under a signature is nothing. */
export const contactList: Detector = {
  id: 'contact-list',
  category: 'contact-list',
  detect: (document) => {
    const { context } = document;
    const values = document.values.filter((value) => contacts.has(value.type));
    const persons = new Set(document.mentions.map((mention) => mention.person));
    // Relatives with telephones, and persons with theirs, are in no lesson.
    const isLesson =
      context.lesson >= 3 && context.distinct('relative') === 0 && linkedPersons(document, beside) < 2;
    if (values.length === 0 || isLesson || persons.size === 0 || isMadeUp(document)) return undefined;
    // A directory says so by itself.
    if (addresseesOf(document) === 'institution') return undefined;
    const columns = document.groups.some((group) => group.types.has('phone') || group.types.has('email'));
    const confidence = believe(document, distinctValues(document, values), persons.size, columns);
    if (!confidence) return undefined;
    const spans: DraftSpan[] = [
      ...nameSpans(document.mentions),
      ...valueSpans(document, ...contacts, 'postal-address'),
    ];
    return {
      confidence,
      count: Math.min(persons.size, new Set(values.map((value) => lineOf(document, value))).size),
      spans,
      evidence: columns ? ['column-header'] : ['repeated-lines'],
    };
  },
};

function distinctValues(document: DocumentView, values: readonly ValueHit[]): number {
  return new Set(values.map(({ start, end }) => document.text.slice(start, end).toLowerCase())).size;
}

function believe(
  document: DocumentView,
  values: number,
  persons: number,
  columns: boolean,
): Confidence | undefined {
  const { context } = document;
  if (values >= 3 && persons >= 3) return 'high';
  const family = context.distinct('relative') > 0 || context.school === 2;
  // "le portable de la maman de Théophile …, celui du papa de Maël …" stands on one line.
  const linked =
    columns || values > 2 || context.distinct('relative') > 0 || linkedPersons(document, beside) >= 2;
  if (values >= 2 && persons >= 2 && linked) return columns || values >= 3 || family ? 'high' : 'medium';
  // One number of one person: somebody's parent, or one's own signature.
  if (context.distinct('relative') > 0 && context.distinct('mail') < 2 && linkedPersons(document, near) > 0)
    return 'medium';
  return undefined;
}

/** Persons named shortly before a telephone or a mail; the mail and the telephone of a signature are one's. */
function linkedPersons({ mentions, values }: DocumentView, reach: number): number {
  const linked = new Set<number>();
  let next = 0;
  let last: { readonly person: number; readonly end: number } | undefined;
  for (const { type, start } of values) {
    if (!contacts.has(type)) continue;
    for (; next < mentions.length; next++) {
      const mention = mentions[next];
      const end = mention?.ranges.at(-1)?.end ?? 0;
      if (!mention || end > start) break;
      last = { person: mention.person, end };
    }
    if (last && start - last.end <= reach) linked.add(last.person);
  }
  return linked.size;
}

function lineOf({ lines }: DocumentView, { start }: ValueHit): number {
  return firstIndex(lines.length, (line) => (lines[line]?.end ?? 0) < start);
}
