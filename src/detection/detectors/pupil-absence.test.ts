import { describe } from 'vitest';
import { testSamples } from '../../../tests/support/marked-samples.ts';

describe('pupil-absence', () => {
  testSamples({
    category: 'pupil-absence',
    detects: [
      'Les élèves ‹Lucas Martin› et ‹Emma Durand› sont absents ce matin en 6e B.',
      'Bonjour, ma fille ‹Inès Benali› (CM1) ‹sera absente› lundi.',
    ],
    ignores: [
      'Les absences doivent être justifiées par écrit dans les 48 heures.',
      "Sur 28 élèves, 3 sont absents. Combien d'élèves sont présents ?",
      'Transforme au discours indirect : « Je serai absente demain », dit Léa.',
    ],
  });
});
