import { describe } from 'vitest';
import { testSamples } from '../../../tests/support/marked-samples.ts';

describe('grades', () => {
  testSamples({
    category: 'grades',
    detects: [
      'Nom;Prénom;Français;Maths\n‹MARTIN›;‹Léa›;‹14,5›;‹12›\n‹DURAND›;‹Tom›;‹9›;‹11,5›',
      'Bac blanc philo TG3\n‹Abgrall Tiphaine› ‹11›\n‹Benmoussa Ryad› ‹6›\n‹Coutellier Agnès› ‹14›',
    ],
    ignores: [
      'Au premier trimestre, Samia a obtenu 12, 15 et 9. Calcule sa moyenne.',
      'Les bulletins seront remis aux familles le 12 décembre.',
      "Barème : 4 points pour l'exercice 1, 6 points pour l'exercice 2.",
    ],
  });
});
