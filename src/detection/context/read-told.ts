import { FingerprintTable } from '../dictionaries/fingerprint-table.ts';
import { decodeHashes, shortHash } from '../dictionaries/hash-coding.ts';
import { longestTold, type ReadText, toldFeatures } from './told-features.ts';
import { toldBias, toldWeights } from './told-weights.data.ts';

/** Bits that are kept of a feature's key: a text meets a wrong weight about once in twenty. */
export const toldBits = 20;

let table: FingerprintTable | undefined;

/** Built on first use: a few hundred weights by the key of their feature. */
function weights(): FingerprintTable {
  if (table) return table;
  const built = new FingerprintTable(1 << 11);
  for (const set of toldWeights) decodeHashes(set, (hash) => built.set(hash, set.mark));
  table = built;
  return built;
}

/**
 * How sure it is that a text is a message about real people, and not a lesson, a book, the press, a rule or a notice:
 * tenths of log odds, 0 for even; long texts and texts that name nobody are 0. The weights are learned from the tuned
 * part of the corpus by `build-told-weights.ts`; each is a word or a sign that can be read in `told-weights.json`.
 */
export function readTold(document: ReadText): number {
  if (document.tokens.count > longestTold || document.mentions.length === 0) return 0;
  const known = weights();
  let sum = toldBias;
  for (const feature of toldFeatures(document)) sum += known.get(shortHash(feature, toldBits));
  return sum;
}
