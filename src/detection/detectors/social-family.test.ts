import { describe } from 'vitest';
import { testSamples } from '../../../tests/support/marked-samples.ts';

describe('social-family', () => {
  testSamples({
    category: 'social-family',
    detects: [
      'Les parents de ‹Nolan› (CP) ‹se séparent›, il vit chez sa mère.',
      '‹Célestin Oyarzabal› (6e4) ‹a perdu sa maman› dimanche, soyez indulgents sur les devoirs.',
    ],
    ignores: [
      "Les familles boursières peuvent demander le fonds social auprès de l'intendance.",
      'Étude de cas : une famille fictive au chômage. Miguel est sans papiers.',
      "La garde alternée concerne une famille sur dix, selon l'INSEE.",
    ],
  });
});
