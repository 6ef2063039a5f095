import type { Category } from '../../src/detection/categories.ts';
import type { Detection, FoundSpan } from '../../src/detection/finding.ts';
import { type InfoType, infoTypes } from '../../src/detection/info-types.ts';

/** A text whose finds are marked in it, without the marks, and the detection that they spell. */
export interface MarkedText {
  readonly text: string;
  readonly detection: Detection;
}

/** Reads `La note de ‹pupil-name:Léa Martin› est de ‹grade:12›.`: one finding that holds all marked spans. */
export function markedText(sample: string, category: Category = 'name-list'): MarkedText {
  let text = '';
  const spans: FoundSpan[] = [];
  for (const [index, piece] of sample.split(/[‹›]/u).entries()) {
    if (index % 2 === 0) {
      text += piece;
      continue;
    }
    const [name = '', value = ''] = piece.split(/:(.*)/su);
    const type = infoTypes.find((known): known is InfoType => known === name);
    if (type === undefined) throw new Error(`no info type "${name}" in ‹${piece}›`);
    spans.push({ start: text.length, end: text.length + value.length, type });
    text += value;
  }
  return { text, detection: detectionOf(spans, category) };
}

export function detectionOf(spans: readonly FoundSpan[], category: Category = 'name-list'): Detection {
  if (spans.length === 0) return { findings: [], complete: true };
  const finding = { detector: 'test', category, confidence: 'high', count: spans.length } as const;
  return { findings: [{ ...finding, counts: {}, spans, evidence: [] }], complete: true };
}
