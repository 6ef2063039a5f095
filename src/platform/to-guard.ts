import { holdAnswers, type ToGuard } from './messages.ts';
import { fromOurPages, type Ourself, type Sender } from './sender.ts';

const figure = /^[\w.:-]{1,200}$/u;

/**
 * A message as the guard takes it: from this extension, in one of three shapes, or not at all. By hand: no zod in the
 * guard. A content script cannot speak to another one: only the background and our pages can.
 */
export function readToGuard(message: unknown, sender: Sender, ourself: Ourself): ToGuard | undefined {
  if (!fromOurPages(sender, ourself)) return undefined;
  if (typeof message !== 'object' || message === null) return undefined;
  const { kind, fingerprint, origin, request, answer } = message as Readonly<Record<string, unknown>>;
  switch (kind) {
    case 'copied':
      return isFigure(fingerprint) && typeof origin === 'string' ? { kind, fingerprint, origin } : undefined;
    case 'site-state':
      return isFigure(request) ? { kind, request } : undefined;
    case 'answer-hold': {
      const known = holdAnswers.find((one) => one === answer);
      return known === undefined ? undefined : { kind, answer: known };
    }
    default:
      return undefined;
  }
}

function isFigure(value: unknown): value is string {
  return typeof value === 'string' && figure.test(value);
}
