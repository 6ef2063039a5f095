/**
 * Writes `told-weights.data.ts`, and `told-weights.json` to be read by people: a logistic regression over the features of `told-features.ts`, learned from the tuned
 * part of the corpus and, as negatives, from treebank sentences and old newspapers kept beside the project. The same
 * files give the same weights. Run by hand when the corpus or the lexicon has changed:
 * `node src/detection/context/build-told-weights.ts [more.jsonl …]`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { detectors } from '../detectors/registry.ts';
import { encodeHashes, shortHash } from '../dictionaries/hash-coding.ts';
import { themes } from '../lexicon/lexicon-entry.ts';
import { readDocument } from '../read-document.ts';
import { baseOf } from '../text/base-word.ts';
import { fold } from '../text/char-classes.ts';
import { normalise } from '../text/normalise.ts';
import { fitLogistic, type Sample } from './build-logistic.ts';
import { newspaperPieces, treebankSentences } from './build-real-texts.ts';
import { type LabelledText, readTexts, tunedPart } from './build-samples.ts';
import { toldBits } from './read-told.ts';
import { longestTold, type ToldGroup, toldFeatures, toldGroups, toldKey } from './told-features.ts';
import { signsOf } from './told-signs.ts';

const now = new Date('2026-10-01');
/** Texts a feature must occur in, and how many features ship. */
const leastTexts = 8;
const mostFeatures = 600;
/** Every second text of the background is kept to measure with. */
const backgroundStep = 2;
/** Tenths of log odds that let a detector speak, and do not speak for it. */
const even = 10;

/** Half of the real texts, as negatives; the other half measures. */
function background(): LabelledText[] {
  return [...treebankSentences('dev'), ...newspaperPieces()]
    .filter((_text, index) => index % backgroundStep === 0)
    .map((text) => ({ text, positive: false, main: undefined }));
}

/** Names of features by their key, so that the weights can be read. */
const names = new Map<number, readonly [ToldGroup, string]>();
const words = new Set<string>(['@name', '@value', '@none']);

/** A text in which something would be found counts twice: those are the ones that the weights decide about. */
function readSamples({ text, positive }: LabelledText): Sample[] {
  const document = readDocument(normalise(text).text, { now });
  const { tokens } = document;
  if (tokens.count > longestTold || document.mentions.length === 0) return [];
  for (let token = 0; token < tokens.count; token++)
    words.add(baseOf(fold(document.text.slice(tokens.start[token], tokens.end[token]))));
  for (const sign of signsOf(document)) names.set(toldKey('sign', sign), ['sign', sign]);
  const sample = { features: [...toldFeatures(document)], positive };
  const isFound = detectors.some(({ detect }) => detect({ ...document, told: even }) !== undefined);
  return isFound ? [sample, sample] : [sample];
}

function nameFeatures(): void {
  for (const group of toldGroups) {
    if (group === 'sign') continue;
    const known = group === 'theme' || group === 'themes' ? themes : words;
    for (const name of known) names.set(toldKey(group, name), [group, name]);
  }
}

/** Those that move most texts most. */
function chosen(samples: readonly Sample[]): ReadonlySet<number> {
  const counts = new Map<number, number>();
  for (const { features } of samples)
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const often = new Set([...counts].filter(([, count]) => count >= leastTexts).map(([feature]) => feature));
  const { weights } = fitLogistic(samples, often);
  const worth = (feature: number) =>
    Math.abs(weights.get(feature) ?? 0) * Math.sqrt(counts.get(feature) ?? 0);
  return new Set([...often].sort((one, other) => worth(other) - worth(one)).slice(0, mostFeatures));
}

const more = process.argv.slice(2).flatMap((file) => readTexts(readFileSync(file, 'utf8')));
const samples = [...tunedPart(), ...more, ...background()].flatMap(readSamples);
nameFeatures();
const { bias, weights } = fitLogistic(samples, chosen(samples));
const tenths = (weight: number) => Math.round(weight * 10);
/** Names of features by their weight, in tenths; those that round to nothing are left out. */
const readable: Record<string, Record<string, number>> = {};
const coded = new Map<number, number[]>();
for (const [feature, weight] of [...weights].sort(([one], [other]) => one - other)) {
  const [group, name] = names.get(feature) ?? [];
  const mark = tenths(weight);
  if (!group || !name || mark === 0) continue;
  readable[group] ??= {};
  readable[group][name] = mark;
  coded.set(mark, [...(coded.get(mark) ?? []), shortHash(feature, toldBits)]);
}
const sets = [...coded]
  .sort(([one], [other]) => one - other)
  .map(([mark, hashes]) => encodeHashes(mark, hashes, toldBits))
  .map(
    ({ mark, count, low, code }) => `  { mark: ${mark}, count: ${count}, low: ${low}, code: '${code}' },\n`,
  );
const file = `import type { CodedHashes } from '../dictionaries/hash-coding.ts';

/**
 * What speaks for (and, below zero, against) a message about real people: sets of features cut to \`toldBits\`; \`mark\` is
 * their weight in tenths of log odds. \`told-weights.json\` names them. Written by build-told-weights.ts.
 */
export const toldBias = ${tenths(bias)};
// biome-ignore format: one set a line
export const toldWeights: readonly CodedHashes[] = [
${sets.join('')}];
`;
writeFileSync(new URL('told-weights.data.ts', import.meta.url), file);
const sorted = Object.fromEntries(
  Object.entries(readable).map(([group, named]) => [
    group,
    Object.fromEntries(Object.entries(named).sort(([, one], [, other]) => other - one)),
  ]),
);
writeFileSync(
  new URL('told-weights.json', import.meta.url),
  `${JSON.stringify({ texts: samples.length, bias: tenths(bias), ...sorted }, undefined, 2)}\n`,
);
process.stdout.write(`${samples.length} texts, ${weights.size} weights, ${file.length} bytes\n`);
