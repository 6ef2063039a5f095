import type { Category } from './categories.ts';
import type { Draft, NamedDraft } from './detector.ts';
import { mainWeights } from './main-order.data.ts';

/** What speaks for a finding being the thing one would name first, with how much of it there is. */
export type MainFeature =
  | Category
  | 'phrases'
  | 'telling'
  | 'most-phrases'
  | 'most-points'
  | 'earliest'
  | 'heads'
  | 'structure'
  | 'column'
  | 'medium'
  | 'low'
  | 'everyday-words'
  | 'plain-words'
  | 'persons';

const mostPhrases = 4;

/** The features of each finding of a text, in the same order; some compare it with the others. */
export function mainFeatures(drafts: readonly NamedDraft[]): readonly ReadonlyMap<MainFeature, number>[] {
  const strengths = drafts.flatMap(({ draft }) => draft.strength ?? []);
  const earliest = Math.min(...strengths.map(({ first }) => first));
  const phrases = Math.max(...strengths.map((strength) => strength.phrases));
  const points = Math.max(...strengths.map((strength) => strength.points));
  return drafts.map(({ detector, draft }) => {
    const features = ownFeatures(detector.category, draft);
    if (draft.strength?.first === earliest) features.set('earliest', 1);
    if (draft.strength?.phrases === phrases) features.set('most-phrases', 1);
    if (draft.strength?.points === points) features.set('most-points', 1);
    return features;
  });
}

function ownFeatures(category: Category, draft: Draft): Map<MainFeature, number> {
  const { confidence, weight, strength, count, evidence } = draft;
  const features = new Map<MainFeature, number>([
    [category, 1],
    ['persons', Math.log(1 + count)],
  ]);
  if (strength) {
    features.set('phrases', Math.min(mostPhrases, strength.phrases));
    features.set('telling', Math.min(mostPhrases, strength.telling));
  } else features.set('structure', 1);
  if (strength?.heads) features.set('heads', 1);
  if (evidence.includes('column-header')) features.set('column', 1);
  if (confidence !== 'high') features.set(confidence, 1);
  if (weight === 1) features.set('everyday-words', 1);
  if (weight === 2) features.set('plain-words', 1);
  return features;
}

/** The higher, the more the text is about this; learned by `build-main-order.ts` from what the corpus names first. */
export function mainScores(drafts: readonly NamedDraft[]): readonly number[] {
  return mainFeatures(drafts).map((features) => {
    let score = 0;
    for (const [feature, value] of features) score += (mainWeights[feature] ?? 0) * value;
    return score;
  });
}
