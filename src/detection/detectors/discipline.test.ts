import { describe } from 'vitest';
import { testSamples } from '../../../tests/support/marked-samples.ts';

describe('discipline', () => {
  testSamples({
    category: 'discipline',
    detects: [
      '‹Dylan Moreau› (4e2) a eu une ‹exclusion temporaire› de deux jours pour avoir insulté la CPE.',
      'Retenues mercredi 13h30\n- ‹Aymeric Toussaint› 3B (1h) bavardages\n- ‹Sabrina Yahiaoui› 4D (2h) insolence\n- ‹Steven Lebosse› 6C (1h) retards',
    ],
    ignores: [
      "Le règlement intérieur prévoit l'exclusion temporaire de la classe.",
      'Jean Valjean a volé un pain et fut envoyé au bagne.',
      'Tout élève surpris à tricher sera sanctionné.',
    ],
  });
});
