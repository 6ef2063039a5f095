import { describe } from 'vitest';
import { testSamples } from '../../../tests/support/marked-samples.ts';

describe('name-list', () => {
  testSamples({
    category: 'name-list',
    detects: [
      'Groupe A : ‹Ilyan›, ‹Maëva›, ‹Sacha›, ‹Nour›, ‹Oumou› (CP)',
      'Car n°2 – sortie jeudi\n- ‹Anouk Desrousseaux› (5B)\n- ‹Mehdi Aouadi› (5B)\n- ‹Sira Doucouré› (5A)\n- ‹Thibault de La Villarmois› (5C)',
      'Nom;Prénom;Classe\n‹MARTIN›;‹Léa›;6B\n‹DURAND›;‹Tom›;6B\n‹PETIT›;‹Rose›;6B',
      'Nom\nBALLAND\nCHAOUCH\nESTÈVE\nPrénom\n‹Clotilde›\n‹Younès›\n‹Marceau›',
    ],
    ignores: [
      '| Auteur | Titre |\n|---|---|\n| Marie-Aude Murail | Oh, boy ! |\n| Timothée de Fombelle | Tobie Lolness |\n| Susie Morgenstern | La Sixième |',
      'Louis XIV, Louis XV et Louis XVI règnent au château de Versailles.',
      "LÉA : Bonjour, tu viens ?\nTOM : Oui, j'arrive !\nZOÉ : Attendez-moi !",
      'Exercice 4. Léo, Inès et Noah partagent 27 billes. Combien chacun en a-t-il ?',
      'rue Victor Hugo, avenue Jean Jaurès, place Simone Veil',
    ],
  });
});
