import type { Draft, DraftSpan, NamedDraft } from './detector.ts';
import type { DocumentView } from './document-view.ts';
import type { Finding, FoundSpan } from './finding.ts';
import type { InfoType } from './info-types.ts';
import { mainScores } from './main-order.ts';
import type { NormalisedText } from './text/normalise.ts';

const names: ReadonlySet<InfoType> = new Set<InfoType>(['pupil-name', 'adult-name', 'person-name']);

/** Drafts as findings: offsets of the original text, counts of distinct values, no name list that says nothing new. */
export function toFindings(
  document: DocumentView,
  drafts: readonly NamedDraft[],
  normalised: NormalisedText,
): Finding[] {
  const listed = listedPersons(drafts);
  return ordered(keptDrafts(document, drafts)).map(({ detector, draft: found }) => {
    const draft = ofWholeList(found, listed);
    const spans = distinctSpans(draft.spans);
    return {
      detector: detector.id,
      category: detector.category,
      confidence: draft.confidence,
      count: draft.count,
      counts: countTypes(document, spans, draft),
      spans: spans.map((span) => toOriginal(span, normalised)),
      evidence: draft.evidence,
    };
  });
}

/** Tenths of log odds below which a list or a table is no more than a reminder, and below which nothing is said of it. */
const doubted = -20;
const disbelieved = -45;

/**
 * What the text looks like as a whole weighs against what structure alone says; phrases have it among their points
 * already, and a secret or a right key is one wherever it stands.
 */
function inLightOfText({ told }: DocumentView, drafts: readonly NamedDraft[]): readonly NamedDraft[] {
  return drafts.flatMap((named) => {
    const { detector, draft } = named;
    if (
      told >= 0 ||
      draft.strength ||
      detector.category === 'credentials' ||
      detector.category === 'identifier'
    )
      return [named];
    if (told < disbelieved || (draft.confidence === 'low' && told < 0)) return [];
    return told < doubted ? [{ detector, draft: { ...draft, confidence: 'low' as const } }] : [named];
  });
}

function listedPersons(drafts: readonly NamedDraft[]): ReadonlySet<number> {
  const list = drafts.find(({ detector }) => detector.category === 'name-list');
  return new Set(list?.draft.spans.flatMap(({ person }) => person ?? []));
}

/** What is said of several entries of a list, in words of its own for each, is the list's subject: all are told. */
function ofWholeList(draft: Draft, listed: ReadonlySet<number>): Draft {
  const { about, strength } = draft;
  if (!strength || !about || about.size < leastOfList || about.size >= listed.size) return draft;
  return [...about].every((person) => listed.has(person))
    ? { ...draft, about: listed, count: listed.size }
    : draft;
}

const leastOfList = 2;

/** Those that say something beside the others. */
export function keptDrafts(document: DocumentView, drafts: readonly NamedDraft[]): readonly NamedDraft[] {
  const believed = inLightOfText(document, drafts);
  return withoutFaintThemes(
    withoutCoveredLists(withoutCoveredContacts(withoutWeakRecord(withoutToldOf(believed)))),
  );
}

/** The reminder that a pupil is named is worth nothing beside a finding that says more. */
function withoutWeakRecord(drafts: readonly NamedDraft[]): readonly NamedDraft[] {
  const kept = drafts.filter(
    ({ detector, draft }) => detector.category !== 'pupil-record' || draft.confidence !== 'low',
  );
  return kept.length > 0 ? kept : drafts;
}

/** That somebody is told of is said once, and only where nothing else was found. */
function withoutToldOf(drafts: readonly NamedDraft[]): readonly NamedDraft[] {
  const isToldOf = ({ detector }: NamedDraft) => detector.id.startsWith('told-');
  const kept = drafts.filter((draft) => !isToldOf(draft));
  return kept.length > 0 ? kept : drafts.slice(0, 1);
}

/** Beside what is said plainly, a theme that only everyday words or a faint trace speak for is worth nothing. */
function withoutFaintThemes(drafts: readonly NamedDraft[]): readonly NamedDraft[] {
  const plain = drafts.some(({ draft }) => draft.confidence !== 'low' && (draft.weight ?? 3) > 1);
  if (!plain) return drafts;
  return drafts.filter(
    ({ draft }) => draft.weight === undefined || (draft.confidence !== 'low' && draft.weight > 1),
  );
}

/** What the text is about comes first; what is held comes before what is only reminded of. */
function ordered(drafts: readonly NamedDraft[]): readonly NamedDraft[] {
  const isLow = ({ draft }: NamedDraft) => (draft.confidence === 'low' ? 1 : 0);
  const scores = mainScores(drafts);
  const score = new Map(drafts.map((draft, index) => [draft, scores[index] ?? 0]));
  return [...drafts].sort(
    (one, other) => isLow(one) - isLow(other) || (score.get(other) ?? 0) - (score.get(one) ?? 0),
  );
}

/** A list whose persons are those of a gradebook or of records is that gradebook, not a list besides. */
function withoutCoveredLists(drafts: readonly NamedDraft[]): readonly NamedDraft[] {
  const list = drafts.find(({ detector }) => detector.category === 'name-list');
  if (!list) return drafts;
  const covering = drafts.some(
    (other) =>
      other !== list && other.draft.confidence !== 'low' && other.draft.count >= list.draft.count * 0.6,
  );
  return covering ? drafts.filter((draft) => draft !== list) : drafts;
}

/** A directory with birth dates or mails is that directory; a contact list has telephones or families. */
function withoutCoveredContacts(drafts: readonly NamedDraft[]): readonly NamedDraft[] {
  const directory = drafts.find(({ detector }) => detector.category === 'directory-export');
  if (!directory) return drafts;
  const hasPhones = (draft: Draft) =>
    draft.spans.some((span) => span.type === 'phone' || span.type === 'postal-address');
  return drafts.filter(
    ({ detector, draft }) =>
      (detector.category !== 'contact-list' && detector.category !== 'pupil-record') || hasPhones(draft),
  );
}

function distinctSpans(spans: readonly DraftSpan[]): DraftSpan[] {
  const seen = new Set<string>();
  return [...spans]
    .sort((one, other) => one.start - other.start || other.end - one.end)
    .filter((span) => {
      const key = `${span.start} ${span.end}`;
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    });
}

function countTypes(
  document: DocumentView,
  spans: readonly DraftSpan[],
  { about, count }: Draft,
): Partial<Record<InfoType, number>> {
  const distinct = new Map<InfoType, Set<string | number>>();
  for (const { start, end, type, person } of spans) {
    if (about && person !== undefined && !about.has(person)) continue;
    const value =
      names.has(type) && person !== undefined ? person : document.text.slice(start, end).toLowerCase();
    distinct.set(type, (distinct.get(type) ?? new Set()).add(value));
  }
  // Two phrases may tell of one absence: "sera absente (arrêt maladie)".
  const most = (type: InfoType) => (about && !names.has(type) ? count : Number.POSITIVE_INFINITY);
  return Object.fromEntries([...distinct].map(([type, { size }]) => [type, Math.min(size, most(type))]));
}

function toOriginal(span: DraftSpan, normalised: NormalisedText): FoundSpan {
  return { ...normalised.original(span.start, span.end), type: span.type };
}
