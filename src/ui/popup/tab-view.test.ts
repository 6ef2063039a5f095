import { describe, expect, it } from 'vitest';
import { type FrameAnswer, tabView } from './tab-view.ts';

const top: FrameAnswer = {
  frameId: 0,
  top: true,
  destination: { host: 'page.example', state: 'unknown' },
  hold: null,
};
const inner: FrameAnswer = {
  frameId: 7,
  top: false,
  destination: { host: 'chat.example', state: 'unknown' },
  hold: {
    action: 'warn',
    reason: 'not-approved',
    categories: [{ category: 'name-list', count: 28 }],
    pseudonymisable: true,
  },
};

describe('what the popup shows of a tab', () => {
  it('takes the site from the top frame and the held gesture from the frame that holds it', () => {
    const view = tabView([top, inner], 'https://page.example/', true);
    expect(view.state).toMatchObject({ guard: 'on', destination: { host: 'page.example' } });
    expect(view.held?.destination.host).toBe('chat.example');
    expect(view.heldIn).toBe(7);
  });

  it('is not protected when only an inner frame has a guard', () => {
    expect(tabView([inner], 'https://page.example/', true).state).toEqual({ guard: 'off', reason: 'reload' });
    expect(tabView([], 'https://page.example/', false).state).toEqual({ guard: 'off', reason: 'no-access' });
  });

  it('is not protected, and holds nothing, without any answer', () => {
    expect(tabView([], undefined, true)).toEqual({
      state: { guard: 'off', reason: 'browser-page' },
      held: null,
      heldIn: 0,
    });
  });
});
