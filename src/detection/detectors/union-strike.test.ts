import { describe } from 'vitest';
import { testSamples } from '../../../tests/support/marked-samples.ts';

describe('union-strike', () => {
  testSamples({
    category: 'union-strike',
    detects: [
      "Déclarations d'intention de grève – mardi 18\nMme ‹BRUNEAU›     CE1   gréviste\nM. ‹CASTERAN›        CM2   gréviste",
      "Mme ‹Ouali› sera ‹en grève› jeudi, l'école prévient les parents.",
      'Méfie-toi de ‹Fabrice Monnerville›, il est ‹encarté› SUD et il rapporte tout au collège.',
      'NOM\tPRENOM\tDATE\tGREVE O/N\n‹BERNAGOU›\t‹Anne›\t05/12\t‹O›\n‹CLAVERIE›\t‹Peio›\t05/12\t‹O›',
      "‹Marielle Grauwin› aura une demi-‹décharge au titre› du SE-‹UNSA› l'an prochain, il reste 9 h en histoire-géo au collège.",
    ],
    ignores: [
      'La CGT appelle à la grève le 2 octobre.',
      'Sophie Binet (CGT) et Marylise Léon (CFDT) ont appelé à une journée de mobilisation.',
      'En 1936, les ouvriers se mettent en grève ; Léon Blum signe les accords Matignon.',
      'Chaque agent a droit à trois demi-journées d’information syndicale par an.',
      'En 1921, Marie Guillot, institutrice, est révoquée pour son action syndicale.',
    ],
  });
});
