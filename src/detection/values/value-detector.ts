import type { InfoType } from '../info-types.ts';
import type { Reach } from './label-index.ts';
import type { Strength } from './value-hit.ts';

/** What stands behind a run of digits: a space and a digit (`digit`), another space, a letter, one of `. / - _ ) ° –`, or anything else and the end. */
export type Next = 'digit' | 'space' | 'letter' | 'joiner' | 'other';

/**
 * What must stand where a value begins, so that its pattern is tried there only.
 * `digits`: a run of that many digits, no letter before it, and one of `next` behind it (absent: anything). `code`: letters that run into a digit
 * ("FR76", "CM2"). `plus`: a plus sign. `mailbox`: what stands before an @, up to 64 characters. `word`: a word
 * with one of these beginnings, blanks between, two letters or more each, lower case without accents; `-` stands for "no letter" (third at most);
 * `capital`: never one that is written with a small first letter.
 */
export type Gate =
  | { readonly on: 'digits'; readonly min: number; readonly max: number; readonly next?: readonly Next[] }
  | { readonly on: 'code' }
  | { readonly on: 'plus' }
  | { readonly on: 'mailbox' }
  | { readonly on: 'word'; readonly starts: string; readonly capital?: true };

/** What a detector's judge may look at beside the value. */
export interface Surroundings {
  readonly text: string;
  /** Where the value begins and ends in `text`. */
  readonly start: number;
  readonly end: number;
  /** One of the detector's labels stands within reach. */
  readonly labelled: boolean;
  /** What "today" is for birth dates. */
  readonly now: Date | undefined;
}

/** Data and at most one small function; the `samples` of its file are its test. */
export interface ValueDetector {
  readonly id: string;
  readonly type: InfoType;
  readonly gates: readonly Gate[];
  /**
   * Sticky, matched at the gate. Neither end needs an edge: the scan refuses a match that touches a letter or a
   * digit. With a group named `value`, that group is the value and must close the match. Made when a gate first
   * opens: every frame of every page loads the detectors, few ever need them.
   */
  readonly pattern: () => RegExp;
  /**
   * For a pattern that is a label only: where its value stands, `end` being where the label ends. Must look at a bounded
   * piece of text.
   */
  readonly behind?: (
    text: string,
    end: number,
  ) => { readonly start: number; readonly end: number } | undefined;
  /** The same for a heading of many values; `until` is where the next one may be looked for. */
  readonly behindAll?: (
    text: string,
    end: number,
  ) => {
    readonly values: readonly { readonly start: number; readonly end: number }[];
    readonly until: number;
  };
  /** What every match begins with, tried first where the whole pattern takes long to prepare. */
  readonly lead?: () => RegExp;
  readonly labels?: Reach;
  /** `undefined`: it is nothing. */
  readonly judge: (value: string, at: Surroundings) => Strength | undefined;
}

/**
 * What a detector must see and must not, exported by its file as `samples`: beside the detector and not in it, so that
 * the extension does not carry them.
 */
export interface Samples {
  /** The values stand between ‹ and ›: `'INE ‹060454710FF›'`. */
  readonly detects: readonly string[];
  readonly ignores: readonly string[];
}
