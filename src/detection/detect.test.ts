import { expect, it } from 'vitest';
import { detect } from './detect.ts';

it('finds nothing in an empty text', () => {
  expect(detect('', { now: new Date('2026-11-21') })).toEqual({ findings: [], complete: true });
});
