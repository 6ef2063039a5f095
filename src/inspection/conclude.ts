import type { Category } from '../detection/categories.ts';
import type { Detection, Finding } from '../detection/finding.ts';
import { classifyDestination } from '../policy/classify.ts';
import { decide } from '../policy/decide.ts';
import type { Decision } from '../policy/decision.ts';
import type { EffectivePolicy } from '../policy/effective-policy.ts';
import { exceptionFingerprint } from './exception-fingerprint.ts';
import { mergeDetections } from './merge-detections.ts';
import type { Readings } from './readings.ts';
import type { Transfer } from './transfer.ts';
import type { Verdict } from './verdict.ts';

export const nothingFound: Detection = { findings: [], complete: true };

/** From what was found in the readings of a transfer to its verdict. */
export function conclude(
  transfer: Transfer,
  { text, more }: Readings,
  detection: Detection,
  detectionOfMore: Detection,
  policy: EffectivePolicy,
): Verdict {
  const merged = mergeDetections(detection, detectionOfMore);
  const valuesOf = (category: Category) => [
    ...spanTexts(text, detection.findings, category),
    ...spanTexts(more, detectionOfMore.findings, category),
  ];
  const fingerprints = new Map<Category, string>();
  for (const { category } of merged.findings) {
    const fingerprint = exceptionFingerprint(policy.fingerprintKey, category, valuesOf(category));
    if (fingerprint !== undefined) fingerprints.set(category, fingerprint);
  }
  return {
    decision: decideWithExceptions(transfer, merged, fingerprints, policy),
    text,
    detection,
    htmlOnly: saysMore(merged, detection),
    fingerprints,
  };
}

/** Same-site copies are allowed whatever they hold, so nothing needs to be read in them. */
export function concludeSameSite(transfer: Transfer, policy: EffectivePolicy): Verdict {
  const readings = { text: transfer.texts.plain, more: '' };
  return conclude(transfer, readings, nothingFound, nothingFound, policy);
}

/** When reading failed for a reason of ours: nothing is known of the content, and that is what the user is told. */
export function concludeUnread(transfer: Transfer, policy: EffectivePolicy): Verdict {
  const readings = { text: transfer.texts.plain, more: '' };
  return conclude(transfer, readings, { findings: [], complete: false }, nothingFound, policy);
}

function spanTexts(text: string, findings: readonly Finding[], category: Category): string[] {
  const finding = findings.find((candidate) => candidate.category === category);
  return finding ? finding.spans.map(({ start, end }) => text.slice(start, end)) : [];
}

function decideWithExceptions(
  { place, sameSite }: Transfer,
  merged: Detection,
  fingerprints: ReadonlyMap<Category, string>,
  policy: EffectivePolicy,
): Decision {
  const destination = classifyDestination(place, policy);
  const known = policy.exceptions.filter(
    ({ category, fingerprint }) => fingerprints.get(category) === fingerprint,
  );
  const excepted = new Set(known.map(({ category }) => category));
  return decide({ detection: merged, destination, sameSite, policy, excepted });
}

function saysMore(merged: Detection, detection: Detection): boolean {
  return merged.findings.some(({ category, count }) => {
    const own = detection.findings.find((finding) => finding.category === category);
    return !own || own.count < count;
  });
}
