/**
 * Writes `main-order.data.ts`: which of several findings is named first. A conditional logit over the findings of each
 * text of the tuned part of the corpus whose main category is among them. Run by hand when corpus or lexicon change,
 * after `build-told-weights.ts`: `node src/detection/build-main-order.ts [more.jsonl …]`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { readTexts, tunedPart } from './context/build-samples.ts';
import { detectors } from './detectors/registry.ts';
import { type MainFeature, mainFeatures } from './main-order.ts';
import { readDocument } from './read-document.ts';
import { normalise } from './text/normalise.ts';
import { keptDrafts } from './to-findings.ts';

type Features = ReadonlyMap<MainFeature, number>;
interface Choice {
  readonly findings: readonly Features[];
  /** Index of the one that a reader names first. */
  readonly right: number;
}

const now = new Date('2026-10-01');
const penalty = 1;
const rounds = 600;
const speed = 0.02;

function choices(): Choice[] {
  return [
    ...tunedPart(),
    ...process.argv.slice(2).flatMap((file) => readTexts(readFileSync(file, 'utf8'))),
  ].flatMap(({ text, main }) => {
    const document = readDocument(normalise(text).text, { now });
    const drafts = keptDrafts(
      document,
      detectors.flatMap((detector) => {
        const draft = detector.detect(document);
        return draft ? [{ detector, draft }] : [];
      }),
    );
    const right = drafts.findIndex(({ detector }) => detector.category === main);
    if (drafts.length < 2 || right < 0) return [];
    return [{ findings: mainFeatures(drafts), right }];
  });
}

function scoreOf(weights: ReadonlyMap<MainFeature, number>, features: Features): number {
  let score = 0;
  for (const [feature, value] of features) score += (weights.get(feature) ?? 0) * value;
  return score;
}

/** Plain gradient descent: a few hundred texts and two dozen weights need nothing better. */
function learn(all: readonly Choice[]): Map<MainFeature, number> {
  const weights = new Map<MainFeature, number>();
  for (let round = 0; round < rounds; round++) {
    const slope = new Map<MainFeature, number>();
    const add = (features: Features, by: number) => {
      for (const [feature, value] of features) slope.set(feature, (slope.get(feature) ?? 0) + by * value);
    };
    for (const { findings, right } of all) {
      const scores = findings.map((features) => Math.exp(scoreOf(weights, features)));
      const sum = scores.reduce((total, score) => total + score, 0);
      findings.forEach((features, index) => {
        add(features, (index === right ? 1 : 0) - (scores[index] ?? 0) / sum);
      });
    }
    for (const [feature, step] of slope) {
      const weight = weights.get(feature) ?? 0;
      weights.set(feature, weight + speed * (step - penalty * weight));
    }
  }
  return weights;
}

const quoted = (name: string) => (name.includes('-') ? `'${name}'` : name);
const all = choices();
const weights = learn(all);
const isRight = ({ findings, right }: Choice) => {
  const scores = findings.map((features) => scoreOf(weights, features));
  return scores.indexOf(Math.max(...scores)) === right;
};
const lines = [...weights]
  .sort(([one], [other]) => (one < other ? -1 : 1))
  .map(([feature, weight]) => `  ${quoted(feature)}: ${weight.toFixed(1)},\n`);
writeFileSync(
  new URL('main-order.data.ts', import.meta.url),
  `import type { MainFeature } from './main-order.ts';

/** Written by build-main-order.ts from ${all.length} texts with several findings. */
export const mainWeights: Readonly<Partial<Record<MainFeature, number>>> = {
${lines.join('')}};
`,
);
process.stdout.write(`${all.length} texts, ${all.filter(isRight).length} right\n`);
