import { fold } from '../text/char-classes.ts';
import { endsCell } from './cells.ts';
import { isNoSecret, type SecretShape, shapeOfSecret } from './secret-shape.ts';

/**
 * What stands before a value: a sign (`mdp : …`), "c'est …" (`that`), another verb, the next cell or line, nothing but a
 * blank, or other words.
 */
export type Link = 'sign' | 'that' | 'verb' | 'gap' | 'beside' | 'far';

/** A piece of text that may be the value a label announces; half-open, quotes and closing points left out. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly written: string;
  readonly shape: SecretShape;
  readonly link: Link;
  readonly quoted: boolean;
  /** Words between the label and it. */
  readonly words: number;
}

export interface Walk {
  /** So many words may stand between the label and its value. */
  readonly words: number;
  /** Words behind which nothing is announced any more: another label of the same kind, a rule. */
  readonly stops: ReadonlySet<string>;
  readonly accept: (piece: Piece, text: string) => boolean;
}

const REACH = 110;
const LONGEST_WORD = 24;
const SIGNS = ':=→➡⇒>';
const QUOTES = '"\'’«»“”`*(_';
const SKIPPED = ' ,)]}-–—/';
const SENTENCE_END = ';!?|<.';
const thats = new Set(["c'est", 'cest', 'c', "c'était"]);
/** And what leaves a link as near as it was: "c'est bien 602 914". */
const verbs = new Set(
  'est sera reste devient etait avec tape tapez taper mets mettre entre entrez entrer en par bien donc toujours maintenant le la'.split(
    ' ',
  ),
);

/** Words of rules, questions and loss: what comes behind them is no secret. */
export const ruleWords: readonly string[] =
  'doit doivent devra devront devez dois comporte comportent contient contiennent contenir comprend caractere caracteres jamais minimum moins aucun quel quelle comment pourquoi choisissez choisis ne'.split(
    ' ',
  );

interface State {
  at: number;
  link: Link;
  quoted: boolean;
  words: number;
}

/**
 * The value that a label announces: the first piece behind it, on its line and in its sentence, that `accept` takes.
 * Looks at 110 characters at most, so that a text full of labels costs no more than a few looks at each.
 */
export function readSecret(
  text: string,
  labelEnd: number,
  walk: Walk,
): { start: number; end: number } | undefined {
  const state: State = { at: labelEnd, link: 'beside', quoted: false, words: 0 };
  const limit = Math.min(text.length, labelEnd + REACH);
  while (skipToPiece(text, state, limit)) {
    const written = writtenAt(text, state.at);
    const word = written.length < LONGEST_WORD ? fold(written) : '';
    // Asked first: most labels of a text full of them are followed by the next one.
    if (walk.stops.has(word)) return undefined;
    const piece = pieceOf(written, state);
    if (walk.accept(piece, text)) return { start: piece.start, end: piece.end };
    if (state.words >= walk.words || endsSentence(piece, text)) return undefined;
    follow(state, word);
    state.at = Math.max(piece.end, state.at + 1);
  }
  return undefined;
}

/** A comma goes on, a full stop does not; neither does the attribute of a tag (`name="pwd"`). */
function endsSentence({ end, written }: Piece, text: string): boolean {
  return /[!?=]$/u.test(written) || (text[end] === '.' && /\s|^$/u.test(text.charAt(end + 1)));
}

function follow(state: State, word: string): void {
  state.link = thats.has(word) ? 'that' : verbs.has(word) ? 'verb' : 'far';
  if (state.link === 'far') state.words += 1;
}

/** Over blanks, quotes and signs to the next piece; false at the end of the sentence, the cell or the line. */
function skipToPiece(text: string, state: State, limit: number): boolean {
  state.quoted = false;
  for (; state.at < limit; state.at += 1) {
    const character = text.charAt(state.at);
    if (SKIPPED.includes(character)) continue;
    if (character === '\n' && !mayBreak(text, state)) return false;
    if (character === '\n' || character === '\t') state.link = 'gap';
    else if (SIGNS.includes(character)) state.link = 'sign';
    else if (QUOTES.includes(character)) state.quoted = true;
    else return !SENTENCE_END.includes(character);
  }
  return false;
}

/** A value on the next line: only behind a label that is alone on its own. */
function mayBreak(text: string, { at, words, link }: State): boolean {
  const before = text.charAt(at - 1);
  return words === 0 && before !== '=' && (link !== 'gap' || before === '\n');
}

const PIECE = /[^\s"«»“”<>,;|`]{1,65}/uy;

function writtenAt(text: string, at: number): string {
  PIECE.lastIndex = at;
  let written = PIECE.exec(text)?.[0] ?? text.charAt(at);
  const marks = text[at - 1] === '*' ? /[.):…*’'\]}]$/u : /[.):…’'\]}]$/u;
  while (written.length > 1 && marks.test(written) && !isNoSecret(written)) written = written.slice(0, -1);
  return written;
}

function pieceOf(written: string, { at, link, quoted, words }: State): Piece {
  return { start: at, end: at + written.length, written, shape: shapeOfSecret(written), link, quoted, words };
}

/** Behind a sign or in quotes, and nothing after it on its line or in its cell. */
export function standsAlone({ end }: Piece, text: string): boolean {
  const behind = /["'»”`*]/u.test(text.charAt(end)) ? end + 1 : end;
  // "Administration > Comptes" is a path through menus.
  return endsCell(text, behind) && !text.startsWith(' >', behind);
}
