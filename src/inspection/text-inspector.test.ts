import { expect, it } from 'vitest';
import { standInWords } from '../../tests/support/stand-in-words.ts';
import { nationalDefaults } from '../policy/effective-policy.ts';
import { createTextInspector } from './text-inspector.ts';
import type { Transfer } from './transfer.ts';

const ine = '240612345DF';
const excepted: string[] = [];
const inspector = createTextInspector({
  policy: () => ({ ...nationalDefaults(), fingerprintKey: '000102030405060708090a0b0c0d0e0f' }),
  now: () => new Date('2026-11-21'),
  clock: () => 0,
  pause: () => Promise.resolve(),
  words: () => standInWords,
  addExceptions: (exceptions) => {
    for (const { category, fingerprint } of exceptions) excepted.push(`${category} ${fingerprint}`);
  },
});

function paste(plain: string, html = ''): Transfer {
  const place = { origin: 'https://chat.example', href: 'https://chat.example/' };
  return { channel: 'paste', texts: { plain, html, uriList: '' }, place, sameSite: false };
}

function verdictOn(transfer: Transfer) {
  const verdict = inspector.now(transfer);
  if (verdict === 'later') throw new Error('short enough to be read at once');
  return verdict;
}

it('gives the pseudonymised text without the HTML that would carry the same', () => {
  const transfer = paste(`INE : ${ine}`, `<b>INE : ${ine}</b>`);
  expect(inspector.pseudonymised(verdictOn(transfer)).texts).toEqual({
    plain: 'INE : [INE]',
    html: '',
    uriList: '',
  });
});

it('gives the plain text as it is when only the HTML held something', () => {
  const transfer = paste('Bonjour', `Bonjour<i hidden>INE : ${ine}</i>`);
  expect(inspector.pseudonymised(verdictOn(transfer)).texts).toEqual({
    plain: 'Bonjour',
    html: '',
    uriList: '',
  });
});

it('gives no pseudonymised way on when there is nothing to replace', () => {
  const transfer = paste('Bonjour');
  expect(inspector.isPseudonymisable(verdictOn(transfer))).toBe(false);
});

it('remembers an exception for each category found', () => {
  const transfer = paste(`INE : ${ine}`);
  inspector.except(transfer, verdictOn(transfer));
  expect(excepted).toEqual([expect.stringMatching(/^identifier [0-9a-f]{16}$/u)]);
});

it('puts off what is too long to be read at once', () => {
  expect(inspector.now(paste('mot '.repeat(30_000)))).toBe('later');
});
