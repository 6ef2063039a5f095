import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readToGuard } from './to-guard.ts';

const ourself = { id: 'ours', getURL: (path: string) => `chrome-extension://ours/${path}` };
const popup = { id: 'ours', url: 'chrome-extension://ours/popup.html' };
const copied = { kind: 'copied', fingerprint: '0123456789abcdef', origin: 'https://mon-ent.fr' };

describe('a message to the guard', () => {
  it.each([copied, { kind: 'site-state', request: 'r1' }, { kind: 'answer-hold', answer: 'continue' }])(
    'is taken from the extension itself: $kind',
    (message) => {
      expect(readToGuard(message, popup, ourself)).toEqual(message);
      expect(readToGuard(message, { id: 'ours' }, ourself)).toEqual(message);
      expect(readToGuard(message, { ...popup, tab: { id: 1 } }, ourself)).toEqual(message);
    },
  );

  it.each([
    [{ id: 'other', url: 'chrome-extension://other/x.html' }],
    [{}],
    [{ id: 'ours', url: 'https://mon-ent.fr/', tab: { id: 1 } }],
    [{ id: 'ours', tab: { id: 1 } }],
    [{ id: 'ours', url: 'https://chrome-extension.example//ours/', tab: { id: 1 } }],
  ])('is not taken from %j', (sender) => {
    expect(readToGuard(copied, sender, ourself)).toBeUndefined();
  });

  it.each([
    null,
    'copied',
    {},
    { kind: 'copied' },
    { ...copied, fingerprint: '' },
    { ...copied, fingerprint: 'Léa Martin' },
    { ...copied, origin: 3 },
    { kind: 'site-state' },
    { kind: 'answer-hold', answer: 'yes' },
    { kind: 'answer-hold', answer: ['continue'] },
    { kind: 'toString' },
  ])('is not taken in the shape of %j', (message) => {
    expect(readToGuard(message, popup, ourself)).toBeUndefined();
  });

  it('loses whatever it carries beside its own fields', () => {
    expect(readToGuard({ ...copied, text: 'x' }, popup, ourself)).toEqual(copied);
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.anything(), (message) => void readToGuard(message, popup, ourself)));
  });
});
