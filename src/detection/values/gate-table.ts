import { classAt, DIGIT, LETTER } from './character-classes.ts';
import { type Label, labels } from './labels.ts';
import { valueDetectors } from './registry.ts';
import type { Next, ValueDetector } from './value-detector.ts';

/** Runs of more digits than this are nobody's number. */
const LONGEST_RUN = 20;

/** What is tried at one place of a text. */
export interface Tries {
  readonly labels: readonly Label[];
  readonly detectors: readonly ValueDetector[];
}

interface GateTable {
  /** Index: `digitsIndex` of the run's length and of what follows it. */
  readonly digits: readonly (readonly ValueDetector[])[];
  readonly code: readonly ValueDetector[];
  readonly mailbox: readonly ValueDetector[];
  readonly plus: readonly ValueDetector[];
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
  const [first = 0, second = 0, third] = [...start].map((character) =>
    character === '-' ? 0 : character.charCodeAt(0) - 96,
  );
  if (second === 0) return [wordIndex(first, 0, 0)];
  if (third !== undefined) return [wordIndex(first, second, third)];
  return Array.from({ length: 27 }, (_, any) => wordIndex(first, second, any));
}

/** Detectors and labels that share their places share one row of `words`. */
function wordTable(): Pick<GateTable, 'starts' | 'words'> {
  const wanted = new Map<number, { labels: Label[]; detectors: ValueDetector[] }>();
  const triesAt = (place: number) => {
    const tries = wanted.get(place) ?? { labels: [], detectors: [] };
    wanted.set(place, tries);
    return tries;
  };
  for (const label of labels) {
    for (const place of label.starts.flatMap(placesOf)) triesAt(place).labels.push(label);
  }
  for (const detector of valueDetectors) {
    const starts = detector.gates.flatMap((gate) => (gate.on === 'word' ? gate.starts : []));
    for (const place of starts.flatMap(placesOf)) triesAt(place).detectors.push(detector);
  }
  const starts = new Uint16Array(27 ** 3);
  const words: Tries[] = [{ labels: [], detectors: [] }];
  for (const [place, tries] of wanted) starts[place] = words.push(tries) - 1;
  return { starts, words };
}

function digitsTable(): readonly (readonly ValueDetector[])[] {
  return Array.from({ length: (LONGEST_RUN + 1) * nexts.length }, (_, index) => {
    const run = Math.floor(index / nexts.length);
    const next = nexts[index % nexts.length] ?? 'other';
    return valueDetectors.filter(({ gates }) =>
      gates.some(
        (gate) =>
          gate.on === 'digits' && run >= gate.min && run <= gate.max && (gate.next?.includes(next) ?? true),
      ),
    );
  });
}

function onGate(kind: 'code' | 'mailbox' | 'plus'): readonly ValueDetector[] {
  return valueDetectors.filter(({ gates }) => gates.some((gate) => gate.on === kind));
}

export const gateTable: GateTable = {
  digits: digitsTable(),
  code: onGate('code'),
  mailbox: onGate('mailbox'),
  plus: onGate('plus'),
  ...wordTable(),
};
