import { hashWord } from '../text/hash.ts';
import type { TextView } from '../text/text-view.ts';
import { gap } from '../text/tokens.ts';
import type { PersonMention } from './person-mention.ts';

const greetings: ReadonlySet<number> = new Set(
  'bonjour bonsoir salut coucou hello bjr slt bsr cher chere chers cheres merci dis bravo madame monsieur'
    .split(' ')
    .map(hashWord),
);
const titles: ReadonlySet<number> = new Set(
  'mme m mlle mr madame monsieur maitre maitresse'.split(' ').map(hashWord),
);
/** Words of a line that holds a signature and nothing else: "Solenn, infirmière", "Mme Sautron, professeure principale". */
const signatureWords = 8;

/** "Bonjour Rodolphe,", "Gaëlle (maman d'Armel)" at the end: who writes and who reads, not who is told of. */
export function isCorrespondent(view: TextView, mention: PersonMention): boolean {
  return isGreeted(view, mention) || isSigning(view, mention);
}

export function isGreeted({ tokens, lines }: TextView, { first, last }: PersonMention): boolean {
  const before = titles.has(tokens.hash[first - 1] ?? 0) ? first - 2 : first - 1;
  if (!greetings.has(tokens.hash[before] ?? 0) && !greetings.has(tokens.hash[first - 1] ?? 0)) return false;
  const line = lines[tokens.line[first] ?? 0];
  const behind = tokens.gap[last] ?? 0;
  return line !== undefined && (line.last === last || (behind & (gap.comma | gap.end | gap.newline)) !== 0);
}

/** Opens a short last line below others. */
export function isSigning({ tokens, lines }: TextView, { first }: PersonMention): boolean {
  const number = tokens.line[first] ?? 0;
  const line = lines[number];
  if (!line || number === 0 || tokens.count - first > signatureWords) return false;
  const opens = titles.has(tokens.hash[first - 1] ?? 0) ? first - 1 : first;
  return line.first === opens && line.last === tokens.count;
}
