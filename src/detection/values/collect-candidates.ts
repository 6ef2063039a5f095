import { classAt, DIGIT, isWordCharacterAt, LETTER, OTHER, plainLetterAt } from './character-classes.ts';
import { digitsIndex, gateTable, wordIndex } from './gate-table.ts';
import { addLabel, type LabelIndex } from './label-index.ts';
import type { ValueDetector } from './value-detector.ts';

/** A place where a detector's pattern matched; whether it is a hit is judged once all labels are known. */
export interface Candidate {
  readonly detector: ValueDetector;
  readonly start: number;
  readonly end: number;
}

export interface Collected {
  readonly text: string;
  /** In the order of the gates they were found at. */
  readonly candidates: Candidate[];
  readonly labels: LabelIndex;
}

const AT = 64;
const LONGEST_LOCAL_PART = 64;
const LOCAL_PART = /[\p{L}\p{N}.+_-]/u;

/** The one pass over the text: a look at the class of each character, a pattern only where a gate opens. */
export function collectCandidates(text: string): Collected {
  const collected: Collected = { text, candidates: [], labels: new Map() };
  const length = text.length;
  let at = 0;
  while (at < length) {
    const kind = classAt(text, at);
    if (kind === OTHER) at += 1;
    else if (kind === LETTER) at = readWord(collected, at);
    else if (kind === DIGIT) at = readDigits(collected, at);
    else at = readSign(collected, at);
  }
  return collected;
}

/** A run of letters that begins at `start`; returns where it ends. */
function readWord(collected: Collected, start: number): number {
  const { text } = collected;
  let end = start + 1;
  let next = classAt(text, end);
  while (next === LETTER) {
    end += 1;
    next = classAt(text, end);
  }
  if (classAt(text, start - 1) === DIGIT) return end;
  const tries = gateTable.starts[startIndex(text, start)] ?? 0;
  if (tries !== 0) tryWord(collected, start, tries);
  if (next === DIGIT) tryAll(collected, gateTable.code, start);
  return end;
}

/** A letter that is not there, and all behind it, counts as 0. */
function startIndex(text: string, start: number): number {
  const second = plainLetterAt(text, start + 1);
  const third = second === 0 ? 0 : plainLetterAt(text, start + 2);
  return wordIndex(plainLetterAt(text, start), second, third);
}

function readDigits(collected: Collected, start: number): number {
  const { text } = collected;
  let end = start + 1;
  while (classAt(text, end) === DIGIT) end += 1;
  if (classAt(text, start - 1) === LETTER) return end;
  const detectors = gateTable.digits[digitsIndex(text, start, end)];
  if (detectors !== undefined) tryAll(collected, detectors, start);
  return end;
}

function readSign(collected: Collected, start: number): number {
  const { text } = collected;
  if (text.charCodeAt(start) === AT) {
    const limit = Math.max(0, start - LONGEST_LOCAL_PART);
    let first = start;
    while (first > limit && LOCAL_PART.test(text.charAt(first - 1))) first -= 1;
    while (first < start && !isWordCharacterAt(text, first)) first += 1;
    if (first < start) tryAll(collected, gateTable.mailbox, first);
  } else tryAll(collected, gateTable.plus, start);
  return start + 1;
}

function tryWord(collected: Collected, start: number, index: number): void {
  const tries = gateTable.words[index];
  if (tries === undefined) return;
  for (const { kind, pattern } of tries.labels) {
    pattern.lastIndex = start;
    if (!pattern.test(collected.text)) continue;
    const end = pattern.lastIndex;
    if (classAt(collected.text, end) !== LETTER) addLabel(collected.labels, kind, start, end);
  }
  tryAll(collected, tries.detectors, start);
}

function tryAll({ text, candidates }: Collected, detectors: readonly ValueDetector[], start: number): void {
  for (const detector of detectors) {
    detector.pattern.lastIndex = start;
    const match = detector.pattern.exec(text);
    if (match === null) continue;
    const end = start + match[0].length;
    if (end === start || isWordCharacterAt(text, end)) continue;
    const value = match.groups?.value;
    candidates.push({ detector, start: value === undefined ? start : end - value.length, end });
  }
}
