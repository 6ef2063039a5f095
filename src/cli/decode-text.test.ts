import { expect, it } from 'vitest';
import { decodeText } from './decode-text.ts';

const read = (...bytes: number[]) => decodeText(new Uint8Array(bytes));

it('reads UTF-8 with and without its mark', () => {
  expect(read(0xc3, 0xa9)).toEqual({ ok: true, text: 'é', encoding: 'utf-8' });
  expect(read(0xef, 0xbb, 0xbf, 0xc3, 0xa9)).toEqual({ ok: true, text: 'é', encoding: 'utf-8' });
});

it('reads UTF-16 by its mark', () => {
  expect(read(0xff, 0xfe, 0xe9, 0)).toEqual({ ok: true, text: 'é', encoding: 'utf-16le' });
  expect(read(0xfe, 0xff, 0, 0xe9)).toEqual({ ok: true, text: 'é', encoding: 'utf-16be' });
});

it('reads what is no UTF-8 as windows-1252', () => {
  expect(read(0xe9, 0x80)).toEqual({ ok: true, text: 'é€', encoding: 'windows-1252' });
});

it('reads an empty file as an empty text', () => {
  expect(read()).toEqual({ ok: true, text: '', encoding: 'utf-8' });
});

it('refuses what is no text, and says what it is', () => {
  expect(decodeText(Buffer.from('%PDF-1.7'))).toMatchObject({
    ok: false,
    problem: 'not a text file: a PDF document',
  });
  expect(decodeText(Buffer.from('PK\u0003\u0004'))).toMatchObject({ ok: false });
  expect(read(65, 0, 66)).toMatchObject({ ok: false, problem: 'not a text file: it holds NUL bytes' });
});
