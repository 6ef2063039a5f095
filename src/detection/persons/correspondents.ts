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

const closings: ReadonlySet<number> = new Set(
  'bises bise bisous biz cordialement cdt cdlt bien merci amicalement amities salutations respectueusement vous soiree journee'
    .split(' ')
    .map(hashWord),
);

/** Opens a short last line below others, follows "Bises," there, or is the last sentence all by itself. */
export function isSigning(view: TextView, { first, last }: PersonMention): boolean {
  const { tokens, lines, sentence } = view;
  const number = tokens.line[first] ?? 0;
  const line = lines[number];
  if (!line || tokens.count - first > signatureWords) return false;
  const opens = titles.has(tokens.hash[first - 1] ?? 0) ? first - 1 : first;
  if (last === tokens.count && opens > 0 && sentence[opens - 1] !== sentence[opens]) return true;
  if (line.last !== tokens.count) return false;
  return (number > 0 && line.first === opens) || closings.has(tokens.hash[opens - 1] ?? 0);
}
