import { describe } from 'vitest';
import { testSamples } from '../../../tests/support/marked-samples.ts';

describe('attendance grid', () => {
  testSamples({
    category: 'pupil-absence',
    detects: [
      'Élève\tL m\tL am\tM m\tM am\n‹GUEGUEN Louane›\t‹R›\t\tR\t\n‹LIN Jessica›\tX\tX\t\tX\n‹SILVA Matheo›\t\t\tX\t',
      'Élève             Lun  Mar  Jeu  Ven\n‹Aubert Maxime›     P    ‹A›    A    P\n‹Costa Ruben›       R    P    P    A',
      'Nom;Prénom;12/01;13/01;14/01\nMorvan;Lina;P;ABS;P\nLegoff;Tom;ABS;ABS;P',
    ],
    ignores: [
      'Poste\tLundi\tMardi\tJeudi\nGrille\tThéo\tInès\tThéo\nSelf\ttous\ttous\ttous',
      'Élève\tLundi\tMardi\nLina Morvan\tX\tX\nTom Legoff\tX\t',
      'Élève;Lire;Écrire;Compter\nLina Morvan;A;NA;PA\nTom Legoff;A;A;PA',
      'Équipe;12/01;13/01\nLyon;V;N\nBrest;N;V',
    ],
  });
});
