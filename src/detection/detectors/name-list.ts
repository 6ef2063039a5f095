import type { Detector, Draft } from '../detector.ts';
import type { DocumentView } from '../document-view.ts';
import type { EvidenceKey } from '../evidence.ts';
import { isCorrespondent } from '../persons/correspondents.ts';
import { isTitled } from '../persons/is-titled.ts';
import { isFirstName } from '../persons/name-words.ts';
import type { PersonMention } from '../persons/person-mention.ts';
import type { Roster } from '../persons/roster.ts';
import type { ColumnType } from '../structure/column-types.ts';
import { confidenceOf } from './anchored-themes.ts';
import { nameSpans } from './name-spans.ts';
import { valueSpans } from './value-spans.ts';

/** Class lists, groups, bus and canteen lists, in lines, in a row or in a table. */
export const nameList: Detector = {
  id: 'name-list',
  category: 'name-list',
  detect: (document) => {
    const rosters = document.rosters.filter(isCredible);
    const listed = withoutSender(document, [
      ...tablePersons(document),
      ...rosters.flatMap((roster) => roster.entries),
    ]);
    const persons = new Set(listed.map((mention) => mention.person));
    if (persons.size < 3) return undefined;
    const points = Math.max(tablePoints(document), rosterPoints(document, rosters));
    const confidence = confidenceOf(points);
    if (!confidence) return undefined;
    const evidence: EvidenceKey[] = ['repeated-lines', 'known-first-name'];
    if (document.context.school > 0) evidence.push('class-context');
    return {
      confidence,
      count: persons.size,
      // A class list with birth dates is still a class list; the dates are told and replaced with it.
      spans: [...nameSpans(listed, 'pupil'), ...valueSpans(document, 'birth-date')],
      evidence,
    } satisfies Draft;
  },
};

/** Who signs below the list is no entry; the entry of its last line, right below another, is. */
function withoutSender(document: DocumentView, listed: readonly PersonMention[]): readonly PersonMention[] {
  const lineOf = ({ first }: PersonMention) => document.tokens.line[first] ?? 0;
  const lines = new Set(listed.map(lineOf));
  return listed.filter((mention) => lines.has(lineOf(mention) - 1) || !isCorrespondent(document, mention));
}

/** "Mme Picard" in a timetable is a colleague who is named, not a list of people. */
function tablePersons(document: DocumentView): readonly PersonMention[] {
  return document.mentions.filter(
    (mention) =>
      mention.kind === 'record' &&
      !isTitled(document, mention) &&
      (mention.role !== 'adult' || mention.last - mention.first > 1 || isFirstName(document, mention.first)),
  );
}

/** Columns that only lists of real people have. */
const ofPersons: readonly ColumnType[] = [
  'first-name',
  'birth-date',
  'class',
  'sex',
  'ine',
  'login',
  'email',
  'phone',
];

function tablePoints(document: DocumentView): number {
  const rows = new Set(tablePersons(document).map((mention) => mention.person)).size;
  if (rows < 3) return 0;
  const sure = document.groups.some(
    (group) => group.known > 0 && ofPersons.some((type) => group.types.has(type)),
  );
  const size = rows >= 12 ? 2 : rows >= 6 ? 1 : 0;
  return (
    (sure ? 6 : 4 + size) +
    document.context.school -
    document.context.lesson -
    (sure ? 0 : rotaPoints(document))
  );
}

/** Not a cast, a dialogue, a shelf of authors, or a list of colleagues. */
function isCredible(roster: Roster<PersonMention>): boolean {
  const size = roster.entries.length;
  return size > 0 && roster.publicFigures * 3 < size && roster.spoken * 2 < size && roster.titled * 2 < size;
}

/** All lists of the text together: four groups of four are a class. */
function rosterPoints(document: DocumentView, rosters: readonly Roster<PersonMention>[]): number {
  const { context } = document;
  const size = rosters.reduce((sum, roster) => sum + roster.entries.length, 0);
  if (size < 3) return 0;
  const full = rosters.reduce((sum, roster) => sum + roster.fullNames, 0) * 2 >= size;
  const labels = rosters.filter((roster) => roster.labelled).length;
  const lines = isInLines(document, rosters);
  const company = lines ? context.distinct('roster') > 0 : isHeaded(document) || isClassed(document);
  const apart = context.school === 0 && !lines && size < 12 && (full || !company);
  const alone = apart && !isClassed(document) ? 2 : 0;
  // "Le loup : Sandro Iglesias (CM2)": where a school speaks, parts of a play are given to pupils.
  const played = labels > 0 && context.school === 2 ? 3 : 0;
  return (
    1 +
    (full ? 3 : 2) +
    (lines ? 1 : 0) +
    (size >= 15 ? 2 : size >= 8 ? 1 : 0) +
    (company ? 1 : 0) +
    (labels > 2 && (context.school > 0 || !full) ? 1 : 0) +
    context.school -
    Math.max(0, context.lesson - played) -
    alone -
    (full ? 0 : rotaPoints(document))
  );
}

/** "Mathurin Galland, Selma Ouali et Joris Van Damme, tous de TG2": a class beside the first row, in whatever shape. */
function isClassed({ lists, values, tokens }: DocumentView): boolean {
  const first = lists[0];
  if (!first) return false;
  const start = tokens.start[first.headFrom] ?? 0;
  const end = tokens.end[Math.max(first.headTo, first.tailTo) - 1] ?? start;
  return values.some((value) => value.type === 'class-name' && value.start >= start && value.start < end);
}

/** One name a line, or several lines that each begin with a label. */
function isInLines(document: DocumentView, rosters: readonly Roster<PersonMention>[]): boolean {
  if (rosters.some((roster) => roster.layout === 'lines')) return true;
  const heads = rosters
    .filter((roster) => roster.labelled)
    .map((roster) => document.tokens.line[roster.entries[0]?.first ?? 0]);
  return new Set(heads).size > 1;
}

/** Who watches the yard, by first names: colleagues, where nothing speaks of pupils. */
function rotaPoints({ context, mentions, values }: DocumentView): number {
  if (context.distinct('duty') === 0 || context.distinct('pupil') > 0) return 0;
  if (values.some((value) => value.type === 'class-name')) return 0;
  const young = mentions.filter(({ role }) => role === 'pupil').length;
  return young * 5 < mentions.length * 2 ? 3 : 0;
}

/** "Groupe 1 : Ilan, Nour, Maé", "ajoute Yaëlle et Bouchra à la liste": the words around a row of names say what it is. */
function isHeaded(document: DocumentView): boolean {
  // The first lists speak for the others: all lists times all words would not be linear.
  return document.lists.slice(0, 12).some(({ headFrom, headTo, tailTo, mentions }) => {
    const last = mentions.at(-1)?.last ?? headTo;
    return (document.hits.get('roster') ?? []).some(
      ({ first }) => (first >= headFrom && first < headTo) || (first >= last && first < tailTo),
    );
  });
}
