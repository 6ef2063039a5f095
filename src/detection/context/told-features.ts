import type { DocumentView } from '../document-view.ts';
import type { PersonMention } from '../persons/person-mention.ts';
import { baseOf } from '../text/base-word.ts';
import { hashWord } from '../text/hash.ts';
import { tokenFrom } from '../text/token-at.ts';
import { shape } from '../text/tokens.ts';
import { signsOf } from './told-signs.ts';

/**
 * Where a feature was seen. `word`: anywhere outside names and values; `opens`, `follows`, `closes`: the first, second
 * and last word; `before`, `behind`: beside a bare name, `beside-title`: beside "Mme X"; `theme`, `themes`: the lexicon
 * speaks of it once, or more; `sign`: the shape of the text.
 */
export const toldGroups = [
  'word',
  'opens',
  'follows',
  'closes',
  'before',
  'behind',
  'before-title',
  'behind-title',
  'theme',
  'themes',
  'sign',
] as const;

export type ToldGroup = (typeof toldGroups)[number];

/** What a text that was read is judged by. */
export type ReadText = Omit<DocumentView, 'told'>;

/** Longer texts are documents, not messages; what they say is weighed sentence by sentence. */
export const longestTold = 400;

/** Key of a feature from the name it has in the table of weights. */
export function toldKey(group: ToldGroup, name: string): number {
  return inGroup(group, hashWord(isWordGroup(group) && !name.startsWith('@') ? baseOf(name) : name));
}

function isWordGroup(group: ToldGroup): boolean {
  return group !== 'theme' && group !== 'themes' && group !== 'sign';
}

const salts: ReadonlyMap<ToldGroup, number> = new Map(
  toldGroups.map((group, index) => [group, Math.imul(index + 1, 0x9e3779b1)]),
);

function inGroup(group: ToldGroup, key: number): number {
  return key ^ (salts.get(group) ?? 0);
}

/** What stands at a place that is no plain word. */
const stand = { name: hashWord('@name'), value: hashWord('@value'), none: hashWord('@none') } as const;

/** The distinct features of a text, as keys; at most a few hundred. */
export function toldFeatures(document: ReadText): Set<number> {
  const features = new Set<number>();
  const kinds = readKinds(document);
  const { tokens } = document;
  for (let token = 0; token < tokens.count; token++)
    if (kinds[token] === 0) features.add(inGroup('word', tokens.base[token] ?? 0));
  const at = (token: number) => keyAt(document, kinds, token);
  features.add(inGroup('opens', at(0)));
  features.add(inGroup('follows', at(1)));
  features.add(inGroup('closes', at(tokens.count - 1)));
  for (const mention of document.mentions) addNeighbours(features, mention, at);
  for (const [theme, hits] of document.hits) {
    features.add(inGroup('theme', hashWord(theme)));
    if (hits.length > 1) features.add(inGroup('themes', hashWord(theme)));
  }
  for (const sign of signsOf(document)) features.add(inGroup('sign', hashWord(sign)));
  return features;
}

function addNeighbours(features: Set<number>, mention: PersonMention, at: (token: number) => number): void {
  const { kind, first, last } = mention;
  // Cells and entries of lists have neighbours that say nothing.
  if (kind === 'record' || kind === 'listed') return;
  const titled = kind === 'titled';
  features.add(inGroup(titled ? 'before-title' : 'before', at(titled ? first - 2 : first - 1)));
  features.add(inGroup(titled ? 'behind-title' : 'behind', at(last)));
}

/** For each word: 0 a plain word, 1 part of a name, 2 a number or a value. */
function readKinds({ tokens, mentions, values }: ReadText): Uint8Array {
  const kinds = new Uint8Array(tokens.count);
  for (let token = 0; token < tokens.count; token++)
    if (tokens.shape[token] === shape.number) kinds[token] = 2;
  const mark = (start: number, end: number, kind: number) => {
    for (let token = tokenFrom(tokens, start); token < tokens.count; token++) {
      if ((tokens.start[token] ?? 0) >= end) break;
      kinds[token] = kind;
    }
  };
  for (const { start, end } of values) mark(start, end, 2);
  for (const { ranges } of mentions) for (const { start, end } of ranges) mark(start, end, 1);
  return kinds;
}

function keyAt({ tokens }: ReadText, kinds: Uint8Array, token: number): number {
  const kind = kinds[token];
  if (kind === undefined) return stand.none;
  if (kind === 0) return tokens.base[token] ?? 0;
  return kind === 1 ? stand.name : stand.value;
}
