import { detect } from '../detection/detect.ts';
import type { EffectivePolicy, PolicyException } from '../policy/effective-policy.ts';
import { isReplaced } from '../pseudonymisation/found-spans.ts';
import { pseudonymise, type StandInWords } from '../pseudonymisation/pseudonymise.ts';
import { concludeUnread } from './conclude.ts';
import { inspectInSlices } from './inspect-in-slices.ts';
import { fitsAtOnce, inspectText } from './inspect-text.ts';
import type { Transfer, TransferTexts } from './transfer.ts';
import type { Verdict } from './verdict.ts';

/** An invented pupil, in the shapes that every part of the engine looks at. */
const WARMING =
  '6e B\nNOM;Prénom;Né(e) le\nLEROY;Hugo;12/03/2014\n\nHugo Leroy, absent : Tél. 06 39 98 12 34, 14,5/20.';

export interface TextInspectorContext {
  /** The policy in force at this moment. */
  readonly policy: () => EffectivePolicy;
  readonly now: () => Date;
  /** Milliseconds, monotonic. */
  readonly clock: () => number;
  /** Lets the page breathe: resolves in a later task. */
  readonly pause: () => Promise<void>;
  /** Stand-ins in the user's language. */
  readonly words: () => StandInWords;
  readonly addExceptions: (exceptions: readonly PolicyException[]) => void;
}

/** All that the guard asks of a text, for the policy of the moment. */
export function createTextInspector(context: TextInspectorContext) {
  const options = () => ({ policy: context.policy(), now: context.now() });
  let isWarm = false;
  const warm = () => {
    if (!isWarm) detect(WARMING, { now: context.now() });
    isWarm = true;
  };
  return {
    /** The verdict at once, or `later` for a text too long to be read inside the event. */
    now: (transfer: Transfer): Verdict | 'later' =>
      transfer.sameSite || fitsAtOnce(transfer.texts) ? inspectText(transfer, options()) : 'later',

    /** Slice by slice; what an aborted reading answers is never used. */
    later: async (transfer: Transfer, signal: AbortSignal): Promise<Verdict> => {
      const { clock, pause } = context;
      // Not in the event's own task, which has just waited for the clipboard; nor in that of the first slice.
      await pause();
      warm();
      await pause();
      const verdict = await inspectInSlices(transfer, { ...options(), clock, pause, signal });
      return verdict === 'aborted' ? concludeUnread(transfer, context.policy()) : verdict;
    },

    /** Builds the tables that the first text would have to wait for, some ten milliseconds; once. */
    warm,

    unread: (transfer: Transfer): Verdict => concludeUnread(transfer, context.policy()),

    /** Where only the HTML held people, the plain text is the safe version as it is. */
    isPseudonymisable: ({ detection, htmlOnly }: Verdict): boolean =>
      htmlOnly || detection.findings.some(({ spans }) => spans.some(({ type }) => isReplaced(type))),

    /** Plain text only: the HTML would carry what was replaced. */
    pseudonymised: ({ text, detection }: Verdict): { texts: TransferTexts; replaced: number } => {
      const { text: plain, replaced } = pseudonymise(text, detection, context.words());
      return { texts: { plain, html: '', uriList: '' }, replaced };
    },

    except: (_transfer: Transfer, { fingerprints }: Verdict): void => {
      context.addExceptions([...fingerprints].map(([category, fingerprint]) => ({ category, fingerprint })));
    },
  };
}
