import type { Confidence, Detection, Finding, FoundSpan } from './finding.ts';
import type { InfoType } from './info-types.ts';
import type { Slice } from './slices.ts';

const order: readonly Confidence[] = ['low', 'medium', 'high'];

/** What was found before and in one more slice: one finding a category, counts added up, offsets of the whole text. */
export function mergeDetections(
  text: string,
  before: Detection,
  found: Detection,
  slice: Slice,
  complete: boolean,
): Detection {
  const merged = new Map(before.findings.map((finding) => [finding.category, finding]));
  for (const finding of found.findings) {
    const moved = move(finding, slice);
    const known = merged.get(finding.category);
    merged.set(finding.category, known ? join(known, moved) : moved);
  }
  return { findings: [...merged.values()], complete: complete && text.length >= slice.end };
}

function move(finding: Finding, slice: Slice): Finding {
  const spans: FoundSpan[] = [];
  for (const span of finding.spans) {
    if (span.start < slice.lead) continue;
    const shift = slice.start - slice.lead;
    spans.push({ start: span.start + shift, end: span.end + shift, type: span.type });
  }
  return { ...finding, spans };
}

function join(one: Finding, other: Finding): Finding {
  const counts: Partial<Record<InfoType, number>> = { ...one.counts };
  for (const [type, count] of Object.entries(other.counts) as [InfoType, number][]) {
    counts[type] = (counts[type] ?? 0) + count;
  }
  const stronger = order.indexOf(other.confidence) > order.indexOf(one.confidence) ? other : one;
  return {
    detector: one.detector,
    category: one.category,
    confidence: stronger.confidence,
    count: one.count + other.count,
    counts,
    spans: [...one.spans, ...other.spans],
    evidence: [...new Set([...one.evidence, ...other.evidence])],
  };
}
