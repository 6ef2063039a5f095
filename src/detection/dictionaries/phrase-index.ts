import type { LexiconEntry, Theme } from '../lexicon/lexicon-entry.ts';
import { fold } from '../text/char-classes.ts';
import { hashStart, hashStep, hashWord } from '../text/hash.ts';
import { FingerprintTable } from './fingerprint-table.ts';

/** One phrase of the lexicon behind its first word. */
export interface Phrase {
  readonly theme: Theme;
  readonly weight: 1 | 2 | 3;
  readonly rest: readonly PhraseWord[];
}

/** A word behind the first: hashes of its forms, or of its beginning with the length of that. */
export interface PhraseWord {
  readonly forms: readonly number[];
  readonly stem: number;
}

/** Phrases that begin with one word: those of this word alone, and these with the ones that go on with a given word. */
interface Beginning {
  readonly open: Phrase[];
  readonly byNext: Map<number, Phrase[]>;
}

const bar = 0x7c;
const space = 0x20;
const star = 0x2a;
/** No entry's list of phrases is longer. */
const longestList = 1 << 16;
const none: readonly Phrase[] = [];

/**
 * The lexicon by first words. Building it hashes first words only; the rest of a phrase is read when a text holds its
 * beginning for the first time.
 */
export class PhraseIndex {
  readonly #lexicon: readonly LexiconEntry[];
  /** Hash of a first word → number of the last phrase that begins with it. */
  readonly #last = new FingerprintTable(1 << 15);
  /** For each phrase: the one before it with the same first word (0: none), and where it is written. */
  readonly #before = [0];
  readonly #place = [0];
  readonly #read = new Map<number, Beginning>();

  constructor(lexicon: readonly LexiconEntry[], onFirst: (hash: number, isStem: boolean) => void) {
    this.#lexicon = lexicon;
    for (let entry = 0; entry < lexicon.length; entry++) {
      const list = lexicon[entry]?.phrases ?? '';
      for (let from = 0; from < list.length; ) from = this.#add(list, entry, from, onFirst);
    }
  }

  /** Phrases that begin with a word (or a stem of it) and may go on with the next one; in the lexicon's order. */
  phrases(hash: number, next: number): readonly Phrase[] {
    let beginning = this.#read.get(hash);
    if (!beginning) {
      const last = this.#last.get(hash);
      if (last === 0) return none;
      beginning = this.#readFrom(last);
      this.#read.set(hash, beginning);
    }
    return beginning.byNext.get(next) ?? beginning.open;
  }

  /** Reads the first word of the phrase at `from`; returns where the next phrase begins. */
  #add(list: string, entry: number, from: number, onFirst: (hash: number, isStem: boolean) => void): number {
    let hash = hashStart;
    let code = 0;
    let at = from;
    for (; at < list.length; at++) {
      code = list.charCodeAt(at);
      if (code === bar || code === space || code === star) break;
      hash = hashStep(hash, code < 0x80 ? code : fold(list.charAt(at)).charCodeAt(0));
    }
    const single = at >= list.length || code === bar;
    for (const first of code === star ? [hash] : formsOf(hash, at - from, list.charCodeAt(at - 1))) {
      onFirst(first, code === star);
      this.#place.push(entry * longestList + from);
      this.#before.push(this.#last.replace(first, this.#before.length));
    }
    const end = single ? at : list.indexOf('|', at);
    return end < 0 ? list.length : end + 1;
  }

  #readFrom(last: number): Beginning {
    const numbers: number[] = [];
    for (let phrase = last; phrase > 0; phrase = this.#before[phrase] ?? 0) numbers.push(phrase);
    const open: Phrase[] = [];
    const byNext = new Map<number, Phrase[]>();
    for (const number of numbers.reverse()) {
      const phrase = this.#phrase(number);
      const second = phrase?.rest[0];
      if (!phrase) continue;
      if (second && second.stem === 0) {
        for (const form of second.forms) {
          const known = byNext.get(form);
          if (known) known.push(phrase);
          else byNext.set(form, [...open, phrase]);
        }
      } else {
        open.push(phrase);
        for (const list of byNext.values()) list.push(phrase);
      }
    }
    return { open, byNext };
  }

  #phrase(number: number): Phrase | undefined {
    const place = this.#place[number] ?? 0;
    const entry = this.#lexicon[Math.floor(place / longestList)];
    if (!entry) return undefined;
    const from = place % longestList;
    const end = entry.phrases.indexOf('|', from);
    const words = fold(entry.phrases.slice(from, end < 0 ? undefined : end)).split(' ');
    return { theme: entry.theme, weight: entry.weight, rest: words.slice(1).map(readWord) };
  }
}

function readWord(word: string): PhraseWord {
  const stem = word.endsWith('*');
  const bare = stem ? word.slice(0, -1) : word;
  const hash = hashWord(bare);
  return stem
    ? { forms: [hash], stem: bare.length }
    : { forms: formsOf(hash, bare.length, bare.charCodeAt(bare.length - 1)), stem: 0 };
}

const letters = { e: 0x65, s: 0x73, x: 0x78 } as const;

/** Words stand for their plural and feminine too: "bagarre", "bagarres"; "est absent", "est absente", "sont absentes". */
function formsOf(hash: number, length: number, lastLetter: number): number[] {
  if (length < 5 || lastLetter === letters.s || lastLetter === letters.x) return [hash];
  const plural = hashStep(hash, letters.s);
  if (lastLetter === letters.e) return [hash, plural];
  const feminine = hashStep(hash, letters.e);
  return [hash, plural, feminine, hashStep(feminine, letters.s)];
}
