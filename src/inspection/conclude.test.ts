import { describe, expect, it } from 'vitest';
import type { Category } from '../detection/categories.ts';
import type { Confidence, Detection } from '../detection/finding.ts';
import { nationalDefaults } from '../policy/effective-policy.ts';
import { conclude, concludeSameSite, concludeUnread, nothingFound } from './conclude.ts';
import type { Transfer } from './transfer.ts';

const place = { origin: 'https://mail.example', href: 'https://mail.example/new' };
const transfer = (plain: string, sameSite = false): Transfer => ({
  channel: 'paste',
  texts: { plain, html: '', uriList: '' },
  place,
  sameSite,
});
const policy = { ...nationalDefaults(), fingerprintKey: '000102030405060708090a0b0c0d0e0f' };

/** One finding whose spans are the given words of the text. */
function found(
  text: string,
  category: Category,
  words: string[],
  confidence: Confidence = 'high',
): Detection {
  const spans = words.map((word) => {
    const start = text.indexOf(word);
    return { start, end: start + word.length, type: 'person-name' as const };
  });
  const counts = { 'person-name': words.length };
  const finding = { detector: 'test', category, confidence, count: words.length, counts, spans };
  return { findings: [{ ...finding, evidence: ['label'] }], complete: true };
}

describe('conclude', () => {
  const plain = 'Léa Martin';
  const html = 'Léa Martin\nTom Petit';

  it('holds what was found in the text', () => {
    const verdict = conclude(
      transfer(plain),
      { text: plain, more: '' },
      found(plain, 'health', [plain]),
      nothingFound,
      policy,
    );
    expect(verdict.decision.action).toBe('warn');
    expect(verdict.htmlOnly).toBe(false);
  });

  it('counts a category that only the HTML holds, without offsets that would point into the text', () => {
    const more = found(html, 'health', ['Tom Petit']);
    const verdict = conclude(transfer(plain), { text: plain, more: html }, nothingFound, more, policy);
    expect(verdict.decision.categories.map(({ category }) => category)).toEqual(['health']);
    expect(verdict.detection.findings).toEqual([]);
    expect(verdict.htmlOnly).toBe(true);
  });

  it('does not count the same persons twice, but the larger of both counts', () => {
    const readings = { text: plain, more: html };
    const more = found(html, 'health', ['Léa Martin', 'Tom Petit'], 'low');
    const verdict = conclude(transfer(plain), readings, found(plain, 'health', [plain]), more, policy);
    expect(verdict.decision.categories).toMatchObject([
      { count: 2, counts: { 'person-name': 2 }, confidence: 'high' },
    ]);
    expect(verdict.htmlOnly).toBe(true);
  });

  it('keeps silent about a find that the user has excepted, and about nothing more', () => {
    const detection = found(plain, 'health', [plain]);
    const first = conclude(transfer(plain), { text: plain, more: '' }, detection, nothingFound, policy);
    const exceptions = [...first.fingerprints].map(([category, fingerprint]) => ({ category, fingerprint }));
    const later = { ...policy, exceptions };

    const again = conclude(transfer(plain), { text: plain, more: '' }, detection, nothingFound, later);
    expect(again.decision).toMatchObject({ action: 'allow', reason: 'own-exception' });

    const hidden = found(html, 'health', ['Léa Martin', 'Tom Petit']);
    const withMore = conclude(transfer(plain), { text: plain, more: html }, detection, hidden, later);
    expect(withMore.decision.action).toBe('warn');

    const otherCategory = found(plain, 'discipline', [plain]);
    expect(
      conclude(transfer(plain), { text: plain, more: '' }, otherCategory, nothingFound, later).decision
        .action,
    ).toBe('warn');
  });

  it('offers no fingerprint as long as the installation has no key', () => {
    const detection = found(plain, 'health', [plain]);
    const verdict = conclude(
      transfer(plain),
      { text: plain, more: '' },
      detection,
      nothingFound,
      nationalDefaults(),
    );
    expect(verdict.fingerprints.size).toBe(0);
  });
});

it('concludeSameSite allows', () => {
  expect(concludeSameSite(transfer('Léa Martin', true), policy).decision).toMatchObject({
    action: 'allow',
    reason: 'same-site',
  });
});

it('concludeUnread warns that nothing could be read', () => {
  const { decision } = concludeUnread(transfer('Léa Martin'), policy);
  expect(decision).toMatchObject({ action: 'warn', reason: 'not-read-in-full', complete: false });
});
