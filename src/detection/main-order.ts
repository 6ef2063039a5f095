import type { Category } from './categories.ts';
import type { Draft } from './detector.ts';
import { mainWeights } from './main-order.data.ts';

/** What speaks for a finding being the thing one would name first, with how much of it there is. */
export type MainFeature =
  | Category
  | 'phrases'
  | 'heads'
  | 'structure'
  | 'column'
  | 'medium'
  | 'low'
  | 'everyday-words'
  | 'plain-words'
  | 'persons';

const mostPhrases = 4;

export function mainFeatures(category: Category, draft: Draft): ReadonlyMap<MainFeature, number> {
  const { confidence, weight, strength, count, evidence } = draft;
  const features = new Map<MainFeature, number>([
    [category, 1],
    ['persons', Math.log(1 + count)],
  ]);
  if (strength) features.set('phrases', Math.min(mostPhrases, strength.phrases));
  else features.set('structure', 1);
  if (strength?.heads) features.set('heads', 1);
  if (evidence.includes('column-header')) features.set('column', 1);
  if (confidence !== 'high') features.set(confidence, 1);
  if (weight === 1) features.set('everyday-words', 1);
  if (weight === 2) features.set('plain-words', 1);
  return features;
}

/** The higher, the more the text is about this; learned by `build-main-order.ts` from what the corpus names first. */
export function mainScore(category: Category, draft: Draft): number {
  let score = 0;
  for (const [feature, value] of mainFeatures(category, draft)) score += (mainWeights[feature] ?? 0) * value;
  return score;
}
