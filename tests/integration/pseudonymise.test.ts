import { describe, expect, it } from 'vitest';
import { inspectText } from '../../src/inspection/inspect-text.ts';
import type { TransferTexts } from '../../src/inspection/transfer.ts';
import { nationalDefaults } from '../../src/policy/effective-policy.ts';
import { pseudonymise } from '../../src/pseudonymisation/pseudonymise.ts';
import { standInWords } from '../support/stand-in-words.ts';

/** A paste on a site that nobody approved, and what the pseudonymised way on would give. */
function paste(texts: Partial<TransferTexts>) {
  const place = { origin: 'https://chat.example', href: 'https://chat.example/' };
  const transfer = {
    channel: 'paste',
    texts: { plain: '', html: '', uriList: '', ...texts },
    place,
    sameSite: false,
  } as const;
  const verdict = inspectText(transfer, { policy: nationalDefaults(), now: new Date('2026-11-21') });
  return { verdict, safe: pseudonymise(verdict.text, verdict.detection, standInWords).text };
}

const warnsAgain = (plain: string) => paste({ plain }).verdict.decision.action === 'warn';

describe('a paste found by the engine, pseudonymised', () => {
  it('keeps the table and its marks, and says no name, date or number', () => {
    const plain =
      'NOM;Prénom;Classe;Date de naissance;INE;Moyenne\nMARTIN;Léa;6A;03/04/2015;240612345DF;12,5\nKAYA;Ömer;6A;12/11/2014;;9\nDUPONT;Zoé;6A;01/02/2015;;15\n';
    const { verdict, safe } = paste({ plain });
    expect(verdict.decision.action).toBe('warn');
    expect(safe).toBe(
      'NOM;Prénom;Classe;Date de naissance;INE;Moyenne\nÉlève 1;Élève 1;6A;[date de naissance];[INE];12,5\nÉlève 2;Élève 2;6A;[date de naissance];;9\nÉlève 3;Élève 3;6A;[date de naissance];;15\n',
    );
    expect(warnsAgain(safe)).toBe(false);
  });

  it('keeps what is said of the pupil, also where only the first name is written', () => {
    const plain =
      'Bonjour,\nLéa Martin (6A) a un PAI pour son asthme. Merci de veiller sur Léa.\nCordialement';
    const { verdict, safe } = paste({ plain });
    expect(verdict.decision.action).toBe('warn');
    expect(safe).toBe(
      'Bonjour,\nÉlève 1 (6A) a un PAI pour son asthme. Merci de veiller sur Élève 1.\nCordialement',
    );
  });

  it('works on the text of the HTML where there is no plain text, and keeps its rows', () => {
    const row = (last: string, first: string, mark: string) =>
      `<tr><td>${last}</td><td><p>${first}</p></td><td>${mark}</td></tr>`;
    const html = `<table>${row('NOM', 'Prénom', 'Note')}${row('MARTIN', 'L&eacute;a', '12')}${row('KAYA', '&Ouml;mer', '9')}${row('DUPONT', 'Zo&eacute;', '15')}</table>`;
    const { verdict, safe } = paste({ html });
    expect(verdict.decision.action).toBe('warn');
    expect(safe).toBe('NOM\tPrénom\tNote\nÉlève 1\tÉlève 1\t12\nÉlève 2\tÉlève 2\t9\nÉlève 3\tÉlève 3\t15');
  });

  it('says when only the HTML holds people: the plain text is then the safe version', () => {
    const plain = 'Le programme de la sortie';
    const hidden =
      '<tr><td>Nom<td>Prénom<td>Note<tr><td>MARTIN<td>Léa<td>12<tr><td>KAYA<td>Ömer<td>9<tr><td>DUPONT<td>Zoé<td>15';
    const { verdict, safe } = paste({
      plain,
      html: `<p>${plain}</p><table style="display:none">${hidden}</table>`,
    });
    expect(verdict.decision.action).toBe('warn');
    expect(verdict.htmlOnly).toBe(true);
    expect(safe).toBe(plain);
  });
});
