import { describe, expect, it } from 'vitest';
import { exceptionFingerprint, makeFingerprintKey } from './exception-fingerprint.ts';

const key = '000102030405060708090a0b0c0d0e0f';

describe('exceptionFingerprint', () => {
  it('is the same whatever the order, case, accents, blanks and repetitions', () => {
    const first = exceptionFingerprint(key, 'health', ['Léa Martin', 'PAI']);
    expect(exceptionFingerprint(key, 'health', ['pai', 'LEA\u00a0MARTIN', 'Le\u0301a  Martin'])).toBe(first);
    expect(first).toMatch(/^[0-9a-f]{16}$/u);
  });

  it('differs with one more value, another category, another key', () => {
    const figures = [
      exceptionFingerprint(key, 'health', ['Léa Martin']),
      exceptionFingerprint(key, 'health', ['Léa Martin', 'Tom Petit']),
      exceptionFingerprint(key, 'discipline', ['Léa Martin']),
      exceptionFingerprint(key.replace('0f', 'ff'), 'health', ['Léa Martin']),
    ];
    expect(new Set(figures).size).toBe(figures.length);
  });

  it('does not let two values pass for one', () => {
    expect(exceptionFingerprint(key, 'health', ['ab', 'c'])).not.toBe(
      exceptionFingerprint(key, 'health', ['a', 'bc']),
    );
  });

  it('is nothing without a key or without a value', () => {
    expect(exceptionFingerprint('', 'health', ['Léa'])).toBeUndefined();
    expect(exceptionFingerprint('not a key', 'health', ['Léa'])).toBeUndefined();
    expect(exceptionFingerprint(key, 'health', [' - '])).toBeUndefined();
  });
});

it('makeFingerprintKey makes a key that exceptionFingerprint takes', () => {
  const made = makeFingerprintKey((bytes) => bytes.fill(7));
  expect(made).toBe('07'.repeat(16));
  expect(exceptionFingerprint(made, 'health', ['Léa'])).toBeDefined();
});
