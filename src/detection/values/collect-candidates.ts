import { classAt, DIGIT, isWordCharacterAt, LETTER, OTHER, plainLetterAt } from './character-classes.ts';
import { type Armed, digitsIndex, type GateTable, gateTable, wordIndex } from './gate-table.ts';
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

/** What one pass carries along. */
interface Pass extends Collected {
  readonly gates: GateTable;
  /** Up to where a detector of headings has read. */
  readonly read: Map<ValueDetector, number>;
}

const AT = 64;
const SMALL_A = 0x61;
const LONGEST_LOCAL_PART = 64;
const LOCAL_SIGNS = '.+_-';

/** The one pass over the text: a look at the class of each character, a pattern only where a gate opens. */
export function collectCandidates(text: string): Collected {
  const pass: Pass = { text, candidates: [], labels: new Map(), gates: gateTable(), read: new Map() };
  const length = text.length;
  let at = 0;
  while (at < length) {
    const kind = classAt(text, at);
    if (kind === OTHER) at += 1;
    else if (kind === LETTER) at = readWord(pass, at);
    else if (kind === DIGIT) at = readDigits(pass, at);
    else at = readSign(pass, at);
  }
  return pass;
}

/** A run of letters that begins at `start`; returns where it ends. */
function readWord(pass: Pass, start: number): number {
  const { text, gates } = pass;
  let end = start + 1;
  let next = classAt(text, end);
  while (next === LETTER) {
    end += 1;
    next = classAt(text, end);
  }
  if (classAt(text, start - 1) === DIGIT) return end;
  const tries = gates.starts[startIndex(text, start)] ?? 0;
  if (tries !== 0) tryWord(pass, start, tries);
  if (next === DIGIT) tryAll(pass, gates.code, start);
  return end;
}

/** A letter that is not there, and all behind it, counts as 0. */
function startIndex(text: string, start: number): number {
  const second = plainLetterAt(text, start + 1);
  const third = second === 0 ? 0 : plainLetterAt(text, start + 2);
  return wordIndex(plainLetterAt(text, start), second, third);
}

function readDigits(pass: Pass, start: number): number {
  const { text, gates } = pass;
  let end = start + 1;
  while (classAt(text, end) === DIGIT) end += 1;
  if (classAt(text, start - 1) === LETTER) return end;
  const detectors = gates.digits[digitsIndex(text, start, end)];
  if (detectors !== undefined) tryAll(pass, detectors, start);
  return end;
}

function readSign(pass: Pass, start: number): number {
  const { text, gates } = pass;
  if (text.charCodeAt(start) === AT) {
    const limit = Math.max(0, start - LONGEST_LOCAL_PART);
    let first = start;
    while (first > limit && isLocalPart(text, first - 1)) first -= 1;
    while (first < start && !isWordCharacterAt(text, first)) first += 1;
    if (first < start) tryAll(pass, gates.mailbox, first);
  } else tryAll(pass, gates.plus, start);
  return start + 1;
}

function isLocalPart(text: string, at: number): boolean {
  return isWordCharacterAt(text, at) || LOCAL_SIGNS.includes(text.charAt(at));
}

function tryWord(pass: Pass, start: number, index: number): void {
  const tries = pass.gates.words[index];
  if (tries === undefined) return;
  for (const { armed: label, rests } of tries.labels) {
    if (!goesOn(pass.text, start, rests)) continue;
    label.pattern ??= label.of.pattern();
    label.pattern.lastIndex = start;
    if (!label.pattern.test(pass.text)) continue;
    const end = label.pattern.lastIndex;
    if (classAt(pass.text, end) !== LETTER) addLabel(pass.labels, label.of.kind, start, end);
  }
  const small = pass.text.charCodeAt(start) >= SMALL_A;
  for (const { armed, rests, capital } of tries.detectors) {
    if (capital && small) continue;
    if (goesOn(pass.text, start, rests)) tryOne(pass, armed, start);
  }
}

/** Does the word go on, behind its third letter, as one of these do? */
function goesOn(text: string, start: number, rests: readonly Uint8Array[]): boolean {
  if (rests.length === 0) return true;
  for (const rest of rests) {
    let index = 0;
    while (index < rest.length && plainLetterAt(text, start + 3 + index) === rest[index]) index += 1;
    if (index === rest.length) return true;
  }
  return false;
}

function tryAll(pass: Pass, detectors: readonly Armed<ValueDetector>[], start: number): void {
  for (const detector of detectors) tryOne(pass, detector, start);
}

function tryOne(pass: Pass, detector: Armed<ValueDetector>, start: number): void {
  const { text, candidates } = pass;
  if (detector.of.lead !== undefined) {
    detector.lead ??= detector.of.lead();
    detector.lead.lastIndex = start;
    if (!detector.lead.test(text)) return;
  }
  const pattern = patternOf(detector);
  pattern.lastIndex = start;
  if (!pattern.test(text)) return;
  const end = pattern.lastIndex;
  if (end === start || isWordCharacterAt(text, end)) return;
  if (readBehind(pass, detector.of, start, end)) return;
  pattern.lastIndex = start;
  const value = detector.grouped ? pattern.exec(text)?.groups?.value : undefined;
  candidates.push({ detector: detector.of, start: value === undefined ? start : end - value.length, end });
}

/** True for a detector whose pattern is a label: its values stand behind `end`. */
function readBehind(pass: Pass, detector: ValueDetector, start: number, end: number): boolean {
  const { text, candidates, read } = pass;
  if (detector.behind !== undefined) {
    const found = detector.behind(text, end);
    if (found !== undefined) candidates.push({ detector, ...found });
    return true;
  }
  if (detector.behindAll === undefined) return false;
  // A heading inside what was read already says nothing new, and a text full of headings is read once.
  if (start < (read.get(detector) ?? 0)) return true;
  const { values, until } = detector.behindAll(text, end);
  read.set(detector, until);
  for (const value of values) candidates.push({ detector, ...value });
  return true;
}

/** Testing is cheaper than reading the match out, which few patterns need. */
function patternOf(detector: Armed<ValueDetector>): RegExp {
  if (detector.pattern === undefined) {
    detector.pattern = detector.of.pattern();
    detector.grouped = detector.pattern.source.includes('(?<value>');
  }
  return detector.pattern;
}
