import { classAt, DIGIT, LETTER } from './character-classes.ts';
import { type Label, labels } from './labels.ts';
import { valueDetectors } from './registry.ts';
import type { Next, ValueDetector } from './value-detector.ts';

/** Runs of more digits than this are nobody's number. */
const LONGEST_RUN = 20;

/** A detector or a label with its pattern, which is made at the first try. */
export interface Armed<T extends { readonly pattern: () => RegExp }> {
  readonly of: T;
  lead: RegExp | undefined;
  pattern: RegExp | undefined;
  /** Whether a group of the pattern, and not the whole match, is the value. */
  grouped: boolean;
}

/** What is tried behind three letters, once the word goes on with one of `rests` (letters 1 to 26 each; none: any word). */
export interface Try<T extends { readonly pattern: () => RegExp }> {
  readonly armed: Armed<T>;
  readonly rests: readonly Uint8Array[];
  /** A small first letter is none of its. */
  readonly capital: boolean;
}

/** What is tried at one place of a text. */
export interface Tries {
  readonly labels: readonly Try<Label>[];
  readonly detectors: readonly Try<ValueDetector>[];
}

export interface GateTable {
  /** Index: `digitsIndex`. */
  readonly digits: readonly (readonly Armed<ValueDetector>[])[];
  readonly code: readonly Armed<ValueDetector>[];
  readonly mailbox: readonly Armed<ValueDetector>[];
  readonly plus: readonly Armed<ValueDetector>[];
  /** Index: `wordIndex` of the first three letters; 0 means that nothing begins so. */
  readonly starts: Uint16Array;
  readonly words: readonly Tries[];
}

const nexts: readonly Next[] = ['other', 'digit', 'space', 'letter', 'joiner'];
const JOINERS = './-_)°–';

/** Of the run of digits from `start` to `end`. Runs beyond the longest have no detectors. */
export function digitsIndex(text: string, start: number, end: number): number {
  return (end - start) * nexts.length + nexts.indexOf(nextAt(text, end));
}

function nextAt(text: string, at: number): Next {
  const behind = text.charAt(at);
  if (behind === ' ') return classAt(text, at + 1) === DIGIT ? 'digit' : 'space';
  if (classAt(text, at) === LETTER) return 'letter';
  return behind !== '' && JOINERS.includes(behind) ? 'joiner' : 'other';
}

/** Each 0 to 26, 0 for "no letter". */
export function wordIndex(first: number, second: number, third: number): number {
  return (first * 27 + second) * 27 + third;
}

/** "ne-" is one place of the table, "mo" is 27 of them. */
function placesOf(start: string): readonly number[] {
  const [first = 0, second = 0, third] = lettersOf(start.slice(0, 3));
  if (second === 0) return [wordIndex(first, 0, 0)];
  if (third !== undefined) return [wordIndex(first, second, third)];
  return Array.from({ length: 27 }, (_, any) => wordIndex(first, second, any));
}

function lettersOf(letters: string): number[] {
  return [...letters].map((character) => (character === '-' ? 0 : character.charCodeAt(0) - 96));
}

/** Adds what is tried to each place that one of its beginnings stands for; a beginning of three letters and less takes any word. */
function addTries<T extends { readonly pattern: () => RegExp }>(
  triesAt: (place: number) => Try<T>[],
  armed: Armed<T>,
  starts: string,
  capital = false,
): void {
  const rests = new Map<number, Uint8Array[]>();
  for (const start of starts.split(' ')) {
    for (const place of placesOf(start)) {
      const known = rests.get(place) ?? [];
      rests.set(place, [...known, Uint8Array.from(lettersOf(start.slice(3)))]);
    }
  }
  for (const [place, all] of rests) {
    triesAt(place).push({ armed, capital, rests: all.some((rest) => rest.length === 0) ? [] : all });
  }
}

function arm<T extends { readonly pattern: () => RegExp }>(all: readonly T[]): readonly Armed<T>[] {
  return all.map((one) => ({ of: one, lead: undefined, pattern: undefined, grouped: false }));
}

function wordTable(detectors: readonly Armed<ValueDetector>[]): Pick<GateTable, 'starts' | 'words'> {
  const starts = new Uint16Array(27 ** 3);
  const nothing: { labels: Try<Label>[]; detectors: Try<ValueDetector>[] } = { labels: [], detectors: [] };
  const words = [nothing];
  const triesAt = (place: number) => {
    if (starts[place] === 0) starts[place] = words.push({ labels: [], detectors: [] }) - 1;
    return words[starts[place] ?? 0] ?? nothing;
  };
  for (const label of arm(labels)) addTries((place) => triesAt(place).labels, label, label.of.starts);
  for (const detector of detectors) {
    for (const gate of detector.of.gates) {
      if (gate.on === 'word')
        addTries((place) => triesAt(place).detectors, detector, gate.starts, gate.capital === true);
    }
  }
  return { starts, words };
}

function digitsTable(
  detectors: readonly Armed<ValueDetector>[],
): readonly (readonly Armed<ValueDetector>[])[] {
  const table: Set<Armed<ValueDetector>>[] = Array.from(
    { length: (LONGEST_RUN + 1) * nexts.length },
    () => new Set(),
  );
  for (const detector of detectors) {
    for (const gate of detector.of.gates) {
      if (gate.on !== 'digits') continue;
      for (let run = gate.min; run <= gate.max; run += 1) {
        for (const next of gate.next ?? nexts) table[run * nexts.length + nexts.indexOf(next)]?.add(detector);
      }
    }
  }
  return table.map((set) => [...set]);
}

function buildGateTable(): GateTable {
  const detectors = arm(valueDetectors);
  const on = (kind: 'code' | 'mailbox' | 'plus') =>
    detectors.filter(({ of }) => of.gates.some((gate) => gate.on === kind));
  return {
    digits: digitsTable(detectors),
    code: on('code'),
    mailbox: on('mailbox'),
    plus: on('plus'),
    ...wordTable(detectors),
  };
}

let built: GateTable | undefined;

/** Made at the first text: a frame in which nobody pastes pays nothing. */
export function gateTable(): GateTable {
  built ??= buildGateTable();
  return built;
}
