import { type Action, actions } from '../policy/decision.ts';
import type { CorpusLine } from './corpus-line.ts';
import type { Share } from './score-corpus.ts';

/** A way to spoil a text; gives the text itself back where it has nothing to spoil. */
export interface Spoiler {
  readonly name: string;
  readonly apply: (text: string) => string;
}

/** What one way of spoiling costs, on the texts that it changes. */
export interface PerturbationScore {
  readonly name: string;
  /** Positives seen, as they are and spoiled. */
  readonly before: Share;
  readonly after: Share;
  /** Negatives held, likewise. */
  readonly heldBefore: Share;
  readonly heldAfter: Share;
  /** Negatives that were reminded of, not held. */
  readonly remindedBefore: Share;
  readonly remindedAfter: Share;
  /** Ids of positives that are seen as they are and let through spoiled. */
  readonly lost: readonly string[];
  /** Ids of negatives that are left alone as they are and held spoiled. */
  readonly won: readonly string[];
}

interface Pair {
  readonly line: CorpusLine;
  readonly before: Action;
  readonly after: Action;
}

/** Each text is decided once as it is and once for each spoiler that changes it. */
export function scorePerturbed(
  lines: readonly CorpusLine[],
  spoilers: readonly Spoiler[],
  decide: (text: string) => Action,
): PerturbationScore[] {
  const plain = lines.map((line) => ({ line, before: decide(line.text) }));
  return spoilers.map(({ name, apply }) => {
    const pairs = plain.flatMap(({ line, before }) => {
      const spoiled = apply(line.text);
      return spoiled === line.text ? [] : [{ line, before, after: decide(spoiled) }];
    });
    return scoreOne(name, pairs);
  });
}

const isSeen = (action: Action) => action !== 'allow';
const isHeld = (action: Action) => actions.indexOf(action) >= actions.indexOf('warn');
const isReminded = (action: Action) => isSeen(action) && !isHeld(action);

function scoreOne(name: string, pairs: readonly Pair[]): PerturbationScore {
  const positives = pairs.filter(({ line }) => line.kind === 'positive');
  const negatives = pairs.filter(({ line }) => line.kind === 'negative');
  const share = (of: readonly Pair[], hits: (pair: Pair) => boolean): Share => ({
    hit: of.filter(hits).length,
    of: of.length,
  });
  return {
    name,
    before: share(positives, ({ before }) => isSeen(before)),
    after: share(positives, ({ after }) => isSeen(after)),
    heldBefore: share(negatives, ({ before }) => isHeld(before)),
    heldAfter: share(negatives, ({ after }) => isHeld(after)),
    remindedBefore: share(negatives, ({ before }) => isReminded(before)),
    remindedAfter: share(negatives, ({ after }) => isReminded(after)),
    lost: idsOf(positives, ({ before, after }) => isSeen(before) && !isSeen(after)),
    won: idsOf(negatives, ({ before, after }) => !isHeld(before) && isHeld(after)),
  };
}

function idsOf(pairs: readonly Pair[], test: (pair: Pair) => boolean): string[] {
  return pairs.filter(test).map(({ line }) => line.id);
}
