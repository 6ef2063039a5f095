import type { Confidence, Detection, Finding } from '../detection/finding.ts';
import type { InfoType } from '../detection/info-types.ts';

const rank: Readonly<Record<Confidence, number>> = { low: 0, medium: 1, high: 2 };

/**
 * What two forms of one content hold together. They tell the same story, so counts are not added: the larger one counts.
 * Spans are those of `first` alone: offsets of the other form would point into another text.
 */
export function mergeDetections(first: Detection, other: Detection): Detection {
  const merged = first.findings.map((finding) => {
    const twin = other.findings.find(({ category }) => category === finding.category);
    return twin ? mergeFindings(finding, twin) : finding;
  });
  for (const finding of other.findings) {
    if (!first.findings.some(({ category }) => category === finding.category)) {
      merged.push({ ...finding, spans: [] });
    }
  }
  return { findings: merged, complete: first.complete && other.complete };
}

function mergeFindings(one: Finding, other: Finding): Finding {
  const counts: Partial<Record<InfoType, number>> = { ...one.counts };
  for (const [type, count] of Object.entries(other.counts) as [InfoType, number][]) {
    counts[type] = Math.max(counts[type] ?? 0, count);
  }
  return {
    ...one,
    confidence: rank[other.confidence] > rank[one.confidence] ? other.confidence : one.confidence,
    count: Math.max(one.count, other.count),
    counts,
    evidence: [...new Set([...one.evidence, ...other.evidence])],
  };
}
