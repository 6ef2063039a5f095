import { describe } from 'vitest';
import { testSamples } from '../../../tests/support/marked-samples.ts';

describe('staff-hr', () => {
  testSamples({
    category: 'staff-hr',
    detects: [
      "‹Rapport d'inspection› de Mme ‹Aubert›, professeure de lettres au collège : séance confuse, avis réservé.",
      'Avis sur la titularisation de ‹Baptiste Cornillon›, professeur stagiaire : défavorable.',
    ],
    ignores: [
      'Le mouvement intra-académique ouvre le 3 mars ; les vœux se saisissent sur SIAM.',
      'Les rendez-vous de carrière concernent les échelons 6, 8 et 9.',
      'M. Bazin vous attend mardi midi pour le club jeux de société.',
    ],
  });
});
