import { describe } from 'vitest';
import { testSamples } from '../../../tests/support/marked-samples.ts';

describe('health', () => {
  testSamples({
    category: 'health',
    detects: [
      "PAI de ‹Noélie Barthez› (CE2) : ‹allergie› sévère à l'arachide.",
      'coucou pense que ‹naïm› est ‹allergique› aux oeufs pr le gateau de demain',
      "Mme ‹Lefèvre› est en ‹arrêt maladie› jusqu'au 15 décembre.",
      'Élève\tClasse\tPAI\n‹HASSANI Loubna›\t6A\t‹Gluten, lactose›\n‹CISSÉ Moriba›\t6A\t‹Arachides›',
    ],
    ignores: [
      "En cas d'allergie alimentaire, la famille demande un PAI au médecin scolaire.",
      "Marie Curie meurt d'une leucémie en 1934.",
      'Conjugue : Léa est malade. Tom et Zoé sont malades.',
      "Le projet d'accueil individualisé (PAI) est renouvelé chaque année.",
      "Dialogue 3. Mme Lopez : J'ai mal au ventre, docteur. Complète les phrases.",
    ],
  });
});
