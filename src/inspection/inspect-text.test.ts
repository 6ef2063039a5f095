import { describe, expect, it } from 'vitest';
import { nationalDefaults } from '../policy/effective-policy.ts';
import { fitsAtOnce, inspectText, MARKUP_AT_ONCE, TEXT_AT_ONCE } from './inspect-text.ts';
import type { Transfer } from './transfer.ts';

const options = { policy: nationalDefaults(), now: new Date('2026-11-21') };
/** A number that no one bears; its key is right (97 − n mod 97, in letters). */
const ine = `240612345${keyOf(240612345)}`;

function keyOf(number: number): string {
  const digits = String(97 - (number % 97)).padStart(2, '0');
  return [...digits].map((digit) => 'ABCDEFGHJK'[Number(digit)]).join('');
}

function paste(texts: Partial<Transfer['texts']>, sameSite = false): Transfer {
  const place = { origin: 'https://mail.example', href: 'https://mail.example/' };
  return { channel: 'paste', texts: { plain: '', html: '', uriList: '', ...texts }, place, sameSite };
}

describe('inspectText', () => {
  it('lets a clean text pass in all its forms', () => {
    const texts = { plain: 'La leçon de demain.', html: '<p>La leçon de <b>demain</b>.</p>' };
    expect(inspectText(paste(texts), options).decision).toMatchObject({
      action: 'allow',
      reason: 'nothing-found',
    });
  });

  it('holds an identifier of the plain text and says where it stands', () => {
    const plain = `INE : ${ine}`;
    const verdict = inspectText(paste({ plain, html: `<p>${plain}</p>` }), options);
    expect(verdict.decision.action).toBe('warn');
    const spans = verdict.detection.findings.flatMap((finding) => finding.spans);
    expect(spans.map(({ start, end }) => plain.slice(start, end))).toContain(ine);
    expect(verdict.htmlOnly).toBe(false);
  });

  it('holds what only the HTML says: a hidden cell, a caption', () => {
    for (const html of [`<td style="display:none">INE : ${ine}</td>`, `<img alt="INE : ${ine}">`]) {
      const verdict = inspectText(paste({ plain: 'Bonjour', html: `Bonjour${html}` }), options);
      expect(verdict).toMatchObject({
        htmlOnly: true,
        detection: { findings: [] },
        decision: { action: 'warn' },
      });
    }
  });

  it('works on the text of the HTML when there is no plain text', () => {
    const verdict = inspectText(paste({ html: `<p>INE&nbsp;: ${ine}</p>` }), options);
    expect(verdict.text).toBe(`INE\u00a0: ${ine}`);
    expect(verdict).toMatchObject({ htmlOnly: false, decision: { action: 'warn' } });
  });

  it('reads dropped addresses', () => {
    const uriList = `file:///INE%20${ine}.docx`;
    expect(inspectText(paste({ plain: 'un fichier', uriList }), options).decision.action).toBe('warn');
  });

  it('allows what was copied on the same site without reading it', () => {
    expect(inspectText(paste({ plain: ine }, true), options).decision.reason).toBe('same-site');
  });
});

describe('fitsAtOnce', () => {
  it('measures text, not the markup around it', () => {
    const style = `<p style="${'a:b;'.repeat(30)}">mot</p>`;
    expect(fitsAtOnce(paste({ plain: 'mot', html: style.repeat(2000) }).texts)).toBe(true);
    expect(fitsAtOnce(paste({ plain: 'a'.repeat(TEXT_AT_ONCE) }).texts)).toBe(true);
    expect(fitsAtOnce(paste({ plain: 'a'.repeat(TEXT_AT_ONCE + 1) }).texts)).toBe(false);
    expect(fitsAtOnce(paste({ html: 'mot '.repeat(TEXT_AT_ONCE / 3) }).texts)).toBe(false);
    expect(fitsAtOnce(paste({ html: style.repeat(MARKUP_AT_ONCE / style.length + 1) }).texts)).toBe(false);
  });
});
