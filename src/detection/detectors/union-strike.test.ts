import { describe } from 'vitest';
import { testSamples } from '../../../tests/support/marked-samples.ts';

describe('union-strike', () => {
  testSamples({
    category: 'union-strike',
    detects: [
      "Déclarations d'intention de grève – mardi 18\nMme ‹BRUNEAU›     CE1   gréviste\nM. ‹CASTERAN›        CM2   gréviste",
      "Mme ‹Ouali› ‹sera en grève› jeudi, l'école prévient les parents.",
    ],
    ignores: [
      'La CGT appelle à la grève le 2 octobre.',
      'Sophie Binet (CGT) et Marylise Léon (CFDT) ont appelé à une journée de mobilisation.',
      'En 1936, les ouvriers se mettent en grève ; Léon Blum signe les accords Matignon.',
    ],
  });
});
