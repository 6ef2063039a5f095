import { describe, expect, it } from 'vitest';
import { detect } from './detect.ts';

const now = new Date('2026-11-21');
const categoriesOf = (text: string) => detect(text, { now }).findings.map((finding) => finding.category);

const classList = `Liste de la classe de 6e B
${[
  'ABDALLAH Nassim,BERTHELOT Clémence,BRISSET Timothé,CAMARA Fanta,CHEVREUL Adèle,DA COSTA Rafael,DELAUNOY Maxence',
  'DIOP Aïssatou,EL MANSOURI Yassir,FOUGERAY Lise,GUILLERM Ewen,HADJ SLIMANE Meriem,KOWALCZYK Zofia,LE BIHAN Maëlys',
  'MOUSSA Divine,NGUYEN Minh Anh,OZTURK Eymen,PELLISSOU Gabin,QUENTRIC Malo,RAZAFY Tiana,SAVARY Louise,YILDIRIM Elif',
  'TRAORE Ismaël,VASSEUR Jules,WAGNER Hugo,XU Lina,ZAOUI Inès,ROUSSEL Noé',
]
  .join(',')
  .split(',')
  .join('\n')}`;

describe('detect', () => {
  it('finds nothing in an empty text', () => {
    expect(detect('', { now })).toEqual({ findings: [], complete: true });
  });

  it('counts the 28 pupils of a class list, each with a span', () => {
    const [finding, ...others] = detect(classList, { now }).findings;
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      category: 'name-list',
      confidence: 'high',
      count: 28,
      counts: { 'pupil-name': 28 },
    });
    const names = finding?.spans.map(({ start, end }) => classList.slice(start, end));
    expect(names).toContain('LE BIHAN Maëlys');
    expect(names).toHaveLength(28);
  });

  it('reads an absence and an illness in one informal sentence', () => {
    expect(categoriesOf('Sophie ne sera pas là jeudi, son fils est malade.').sort()).toEqual([
      'health',
      'staff-absence',
    ]);
  });

  it('sees a health note', () => {
    expect(categoriesOf('PAI de Noélie Barthez (CE2) : allergie sévère à l’arachide.')).toEqual(['health']);
  });

  it.each([
    'Chapitre 4 : la Révolution française. Louis XVI convoque les États généraux ; Robespierre et Danton s’opposent.',
    'Exercice 3. Léa a 12 billes, Tom en a le double. Combien de billes ont-ils ensemble ?',
    'Bonjour Isabelle, merci beaucoup pour ton aide sur le projet jardin ! Bonne journée, Patrick',
    'En cas d’absence, la famille prévient la vie scolaire le jour même.',
    'Le collège Jean Moulin se trouve rue Victor Hugo.',
  ])('stays silent on %s', (text) => {
    expect(categoriesOf(text)).toEqual([]);
  });

  it('does not take the user for somebody else', () => {
    const text = 'Mme Aubrun sera absente jeudi.';
    expect(detect(text, { now, ownNames: ['Mélanie Aubrun'] }).findings).toEqual([]);
  });
});
