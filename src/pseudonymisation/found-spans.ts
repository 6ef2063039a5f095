import type { Confidence, Detection, FoundSpan } from '../detection/finding.ts';
import type { InfoType } from '../detection/info-types.ts';

/** Replaced by a label. Everything else that is found (marks, absences, health, classes…) stays: the work must be possible. */
const labelled: ReadonlySet<InfoType> = new Set<InfoType>([
  'birth-date',
  'birth-place',
  'ine',
  'numen',
  'nir',
  'iban',
  'id-document',
  'exam-number',
  'phone',
  'email',
  'postal-address',
  'login',
  'password',
  'one-time-code',
]);
const names: ReadonlySet<InfoType> = new Set<InfoType>(['pupil-name', 'adult-name', 'person-name']);

const rank: Readonly<Record<Confidence, number>> = { low: 0, medium: 1, high: 2 };

export function isName(type: InfoType): boolean {
  return names.has(type);
}

/** Whether a value of this type is replaced at all. */
export function isReplaced(type: InfoType): boolean {
  return names.has(type) || labelled.has(type);
}

/**
 * The spans to replace, in order, none overlapping another, inside the text. Of several findings on one range the more
 * precise type wins (a pupil's name over a person's), then the surer; of overlapping ones the one that starts first, then
 * the longer; what sticks out of it is a span of its own.
 */
export function spansToReplace(text: string, detection: Detection): FoundSpan[] {
  const ranked = detection.findings.flatMap(({ confidence, spans }) =>
    spans.map((span) => ({
      ...inside(span, text.length),
      weight: (span.type === 'person-name' ? 0 : 4) + rank[confidence],
    })),
  );
  const wanted = ranked.filter(({ start, end, type }) => start < end && isReplaced(type));
  wanted.sort((one, other) => one.start - other.start || other.end - one.end || other.weight - one.weight);
  const kept: FoundSpan[] = [];
  let end = 0;
  for (const span of wanted) {
    if (span.end <= end) continue;
    const start = Math.max(span.start, end);
    end = span.end;
    if (/[\p{L}\p{N}]/u.test(text.slice(start, end))) kept.push({ start, end, type: span.type });
  }
  return kept;
}

function inside({ start, end, type }: FoundSpan, length: number): FoundSpan {
  return { start: Math.max(0, start), end: Math.min(length, end), type };
}
