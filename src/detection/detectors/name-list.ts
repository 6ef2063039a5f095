import type { Detector, Draft, DraftSpan } from '../detector.ts';
import type { DocumentView } from '../document-view.ts';
import type { EvidenceKey } from '../evidence.ts';
import type { PersonMention } from '../persons/person-mention.ts';
import type { Roster } from '../persons/roster.ts';
import { confidenceOf } from './anchored-themes.ts';
import { nameSpans } from './name-spans.ts';

/** Class lists, groups, bus and canteen lists, in lines, in a row or in a table. */
export const nameList: Detector = {
  id: 'name-list',
  category: 'name-list',
  detect: (document) => {
    const listed = [...tablePersons(document), ...rosterPersons(document)];
    const persons = new Set(listed.map((mention) => mention.person));
    if (persons.size < 3) return undefined;
    const points = Math.max(
      tablePoints(document),
      ...document.rosters.map((roster) => rosterPoints(document, roster)),
    );
    const confidence = confidenceOf(points);
    if (!confidence) return undefined;
    const evidence: EvidenceKey[] = ['repeated-lines', 'known-first-name'];
    if (document.context.school > 0) evidence.push('class-context');
    return {
      confidence,
      count: persons.size,
      spans: [...nameSpans(listed, 'pupil'), ...birthSpans(document)],
      evidence,
    } satisfies Draft;
  },
};

function tablePersons(document: DocumentView): readonly PersonMention[] {
  return document.mentions.filter((mention) => mention.kind === 'record');
}

function rosterPersons(document: DocumentView): readonly PersonMention[] {
  return document.rosters
    .filter((roster) => rosterPoints(document, roster) >= 5)
    .flatMap((roster) => roster.entries);
}

function tablePoints(document: DocumentView): number {
  const rows = new Set(tablePersons(document).map((mention) => mention.person)).size;
  if (rows < 3) return 0;
  return 6 + document.context.school - document.context.lesson;
}

function rosterPoints(document: DocumentView, roster: Roster<PersonMention>): number {
  const { context } = document;
  const size = roster.entries.length;
  if (size < 3 || roster.publicFigures * 3 >= size || roster.spoken * 2 >= size || roster.titled * 2 > size)
    return 0;
  const long = size >= 8 ? 1 : 0;
  const full = roster.fullNames * 2 >= size ? 3 : 1;
  const lines = roster.layout === 'lines' ? 1 : 0;
  const company = context.distinct('roster') > 0 ? 1 : 0;
  return 1 + full + lines + long + company + context.school - context.lesson;
}

/** A class list with birth dates is still a class list; the dates are told and replaced with it. */
function birthSpans(document: DocumentView): DraftSpan[] {
  return document.values
    .filter((value) => value.type === 'birth-date')
    .map(({ start, end, type }) => ({ start, end, type }));
}
