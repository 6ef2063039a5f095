import { longestTold, type ReadText, toldFeatures, toldGroups, toldKey } from './told-features.ts';
import { toldBias, toldWeights } from './told-weights.data.ts';

let table: ReadonlyMap<number, number> | undefined;

/** Built on first use: a few hundred weights by the key of their feature. */
function weights(): ReadonlyMap<number, number> {
  table ??= new Map(toldGroups.flatMap((group) => readGroup(group)));
  return table;
}

function readGroup(group: (typeof toldGroups)[number]): [number, number][] {
  const entries = (toldWeights[group] ?? '').split('|').filter((entry) => entry.length > 0);
  return entries.map((entry) => {
    const at = entry.lastIndexOf(' ');
    return [toldKey(group, entry.slice(0, at)), Number(entry.slice(at + 1))];
  });
}

/**
 * How sure it is that a text is a message about real people, and not a lesson, a book, the press, a rule or a notice:
 * tenths of log odds, 0 for even; long texts and texts that name nobody are 0. The weights are learned from the tuned
 * part of the corpus by `build-told-weights.ts`; each is a word or a sign that can be read in `told-weights.data.ts`.
 */
export function readTold(document: ReadText): number {
  if (document.tokens.count > longestTold || document.mentions.length === 0) return 0;
  const known = weights();
  let sum = toldBias;
  for (const feature of toldFeatures(document)) sum += known.get(feature) ?? 0;
  return sum;
}
