import { describe } from 'vitest';
import { testSamples } from '../../../tests/support/marked-samples.ts';

describe('grades', () => {
  testSamples({
    category: 'grades',
    detects: [
      'Nom;Prénom;Français;Maths\n‹MARTIN›;‹Léa›;‹14,5›;‹12›\n‹DURAND›;‹Tom›;‹9›;‹11,5›',
      'Bac blanc philo TG3\n‹Abgrall Tiphaine› ‹11›\n‹Benmoussa Ryad› ‹6›\n‹Coutellier Agnès› ‹14›',
      'Demi-fond 6e C, note sur 20 : ‹Ugo› ‹15› / ‹Maïmouna› ‹18› / ‹Rachid› ‹14,5› / ‹Wendy› ‹7›',
      'Bilan CE1\nÉlève : ‹Noélie Lacoste›\nLecture : ‹objectifs partiellement atteints›\nCalcul mental : ‹objectifs dépassés›',
      'dictée n°12 nb d’erreurs\n‹anouk› ‹2›\n‹bassirou› ‹14›\n‹cléo› ‹7›\n‹ewen› ‹5›',
      'Évals CP\n- ‹Aaron Mbala› : phonèmes ‹3/15›\n- ‹Sirine Guedj› : comprendre des mots ‹6/15›\n- ‹Adja Sylla› : placer un nombre ‹2/8›',
    ],
    ignores: [
      'Classe;Filles;Garçons;Total;Enseignant\nPS-MS;11;13;24;Mme Joly\nGS-CP;9;12;21;Mme Abadie',
      'joueur,equipe,points,passes\nWembanyama V.,SAS,26.2,4.0\nGobert R.,MIN,10.9,1.6\nRisacher Z.,ATL,12.6,1.2',
      'Emploi du temps 6e A\nFrançais 8 h 30\nMaths 9 h 25\nEPS 10 h 30',
      'Au premier trimestre, Samia a obtenu 12, 15 et 9. Calcule sa moyenne.',
      'Les bulletins seront remis aux familles le 12 décembre.',
      "Barème : 4 points pour l'exercice 1, 6 points pour l'exercice 2.",
    ],
  });
});
