import { describe, expect, it } from 'vitest';
import { detect } from './detect.ts';

const now = new Date('2026-11-21');
const find = (text: string) => detect(text, { now }).findings;

describe('What is said of whom', () => {
  it('counts the absent colleague, and covers everybody named for the pseudonymised version', () => {
    const text =
      'Bonjour à toutes et à tous,\n\nMme Sylvie Marchetti sera absente jeudi (arrêt maladie). Ses élèves de CE1 seront ' +
      'répartis dans les autres classes ; M. Karim Belkacem assurera l’accueil du matin.\n\nDelphine Kerouanton';
    const absence = find(text).find(({ category }) => category === 'staff-absence');
    expect(absence).toMatchObject({ count: 1, counts: { 'adult-name': 1, absence: 1 } });
    const covered = absence?.spans.map(({ start, end }) => text.slice(start, end));
    expect(covered).toEqual(
      expect.arrayContaining(['Sylvie Marchetti', 'Karim Belkacem', 'Delphine Kerouanton']),
    );
  });

  it('tells the name beside an identifier', () => {
    expect(find('Élève LEROY INE 060454710FF')).toMatchObject([
      { category: 'identifier', counts: { 'pupil-name': 1, ine: 1 } },
    ]);
  });

  it.each([
    [
      'our own stand-ins',
      'Mme Adulte 1 sera absente jeudi. Élève 2 et Élève 3 sont répartis chez M. Adulte 4.',
    ],
    [
      'somebody presented to strangers',
      'Le chanteur Bastien Delvaux, hospitalisé depuis dimanche, annule sa tournée.',
    ],
    [
      'a dialogue',
      'LÉO – Tu m’as menti !\nANNA – Jamais.\nLÉO – Tu étais absente lundi, en CM2 !\nANNA – J’étais malade, idiot.',
    ],
    ['a problem', 'Nina a eu 12 et 9 en maths. Quelle note doit-elle obtenir pour avoir 12 de moyenne ?'],
    [
      'a timetable of colleagues',
      'Salle   8h\n101     Mme Picard\n102     M. Adda\n103     Mme Soler\n104     M. Loubet',
    ],
    ['a table without persons', 'Poste;Prévu;Réalisé\nSpectacle de Noël;300;310\nLivres;450;450'],
  ])('stays silent on %s', (_what, text) => {
    expect(find(text)).toEqual([]);
  });

  it.each([
    ['le petit kylian de CE1 a encore mordu', 'discipline'],
    ['mme durand pas là demain, prévoir répartition', 'staff-absence'],
    ['RDV parents Sow 17h séparation garde alternée', 'social-family'],
    ['cf dossier MDPH de Nolan', 'health'],
    ['salut, je ferai grève jeudi. julien marchetti, ce1', 'union-strike'],
  ])('reads what people type: %s', (text, category) => {
    expect(find(text)[0]?.category).toBe(category);
  });
});
