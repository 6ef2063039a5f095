import { type Label, labels } from './labels.ts';
import { valueDetectors } from './registry.ts';
import type { ValueDetector } from './value-detector.ts';

/** Runs of more digits than this are nobody's number. */
const LONGEST_RUN = 32;

/** What is tried at one place of a text. */
export interface Tries {
  readonly labels: readonly Label[];
  readonly detectors: readonly ValueDetector[];
}

interface GateTable {
  /** Index: length of the run. */
  readonly digits: readonly (readonly ValueDetector[])[];
  readonly code: readonly ValueDetector[];
  readonly mailbox: readonly ValueDetector[];
  readonly plus: readonly ValueDetector[];
  /** Index: `pairIndex` of the first two letters; 0 in `wordIndex` means that nothing begins so. */
  readonly wordIndex: Uint8Array;
  readonly words: readonly Tries[];
}

/** Both 0 to 26, 0 for "no letter". */
export function pairIndex(first: number, second: number): number {
  return first * 27 + second;
}

function letterNumber(character: string | undefined): number {
  const number = (character?.charCodeAt(0) ?? 0) - 96;
  return number >= 1 && number <= 26 ? number : 0;
}

function wordTable(): Pick<GateTable, 'wordIndex' | 'words'> {
  const wordIndex = new Uint8Array(27 * 27);
  const words: { labels: Label[]; detectors: ValueDetector[] }[] = [{ labels: [], detectors: [] }];
  const triesOf = (start: string) => {
    const pair = pairIndex(letterNumber(start[0]), letterNumber(start[1]));
    if (wordIndex[pair] === 0) wordIndex[pair] = words.push({ labels: [], detectors: [] }) - 1;
    return words[wordIndex[pair] ?? 0];
  };
  for (const label of labels) for (const start of label.starts) triesOf(start)?.labels.push(label);
  for (const detector of valueDetectors) {
    for (const gate of detector.gates) {
      if (gate.on === 'word') for (const start of gate.starts) triesOf(start)?.detectors.push(detector);
    }
  }
  return { wordIndex, words };
}

function buildGateTable(): GateTable {
  const on = (kind: 'code' | 'mailbox' | 'plus') =>
    valueDetectors.filter((detector) => detector.gates.some((gate) => gate.on === kind));
  const digits = Array.from({ length: LONGEST_RUN + 1 }, (_, run) =>
    valueDetectors.filter((detector) =>
      detector.gates.some((gate) => gate.on === 'digits' && run >= gate.min && run <= gate.max),
    ),
  );
  return { digits, code: on('code'), mailbox: on('mailbox'), plus: on('plus'), ...wordTable() };
}

export const gateTable: GateTable = buildGateTable();
