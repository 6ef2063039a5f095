import { classOf, DIGIT, isWordCharacter, LETTER, OTHER, plainLetterOf } from './character-classes.ts';
import { gateTable, pairIndex } from './gate-table.ts';
import { LabelIndex } from './label-index.ts';
import type { ValueDetector } from './value-detector.ts';

export interface Candidate {
  readonly detector: ValueDetector;
  readonly start: number;
  readonly end: number;
}

export interface Collected {
  /** In the order of the gates they were found at. */
  readonly candidates: readonly Candidate[];
  readonly labels: LabelIndex;
}

const AT = 64;
const LONGEST_LOCAL_PART = 64;
const LOCAL_PART = /[\p{L}\p{N}.!#$%&'*+/=?^_`{|}~-]/u;

/**
 * The one pass over the text: a look at the class of each character, a pattern only where a gate opens. Whether
 * a candidate is a hit is judged afterwards, as a label may stand behind its value.
 */
export function collectCandidates(text: string): Collected {
  const collector = new Collector(text);
  const length = text.length;
  let at = 0;
  while (at < length) {
    const kind = classOf(text.charCodeAt(at));
    if (kind === OTHER) at += 1;
    else if (kind === LETTER) at = collector.word(at);
    else if (kind === DIGIT) at = collector.digits(at);
    else at = collector.sign(at);
  }
  return collector;
}

class Collector implements Collected {
  readonly candidates: Candidate[] = [];
  readonly labels = new LabelIndex();
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  /** A run of letters that begins at `start`; returns where it ends. */
  word(start: number): number {
    const text = this.#text;
    const first = plainLetterOf(text.charCodeAt(start));
    const second = plainLetterOf(text.charCodeAt(start + 1));
    let end = start + 1;
    let next = classOf(text.charCodeAt(end));
    while (next === LETTER) {
      end += 1;
      next = classOf(text.charCodeAt(end));
    }
    if (start > 0 && classOf(text.charCodeAt(start - 1)) === DIGIT) return end;
    const tries = gateTable.wordIndex[pairIndex(first, second)] ?? 0;
    if (tries !== 0) this.#tryWord(start, tries);
    if (next === DIGIT) this.#tryAll(gateTable.code, start);
    return end;
  }

  digits(start: number): number {
    const text = this.#text;
    let end = start + 1;
    while (classOf(text.charCodeAt(end)) === DIGIT) end += 1;
    if (start > 0 && classOf(text.charCodeAt(start - 1)) === LETTER) return end;
    const detectors = gateTable.digits[end - start];
    if (detectors !== undefined) this.#tryAll(detectors, start);
    return end;
  }

  sign(start: number): number {
    const text = this.#text;
    if (text.charCodeAt(start) !== AT) this.#tryAll(gateTable.plus, start);
    else {
      let first = start;
      const limit = Math.max(0, start - LONGEST_LOCAL_PART);
      while (first > limit && LOCAL_PART.test(text.charAt(first - 1))) first -= 1;
      if (first < start) this.#tryAll(gateTable.mailbox, first);
    }
    return start + 1;
  }

  #tryWord(start: number, index: number): void {
    const tries = gateTable.words[index];
    if (tries === undefined) return;
    for (const label of tries.labels) {
      const end = matchEnd(label.pattern, this.#text, start);
      if (end > start && classOf(this.#text.charCodeAt(end)) !== LETTER)
        this.labels.add(label.kind, start, end);
    }
    this.#tryAll(tries.detectors, start);
  }

  #tryAll(detectors: readonly ValueDetector[], start: number): void {
    for (const detector of detectors) {
      detector.pattern.lastIndex = start;
      const match = detector.pattern.exec(this.#text);
      if (match === null) continue;
      const end = start + match[0].length;
      const value = match.groups?.['value'];
      const from = value === undefined ? start : end - value.length;
      if (from >= end || isWordCharacter(this.#text.charCodeAt(end))) continue;
      this.candidates.push({ detector, start: from, end });
    }
  }
}

function matchEnd(pattern: RegExp, text: string, start: number): number {
  pattern.lastIndex = start;
  return pattern.test(text) ? pattern.lastIndex : -1;
}
