import { describe } from 'vitest';
import { testSamples } from '../../../tests/support/marked-samples.ts';

describe('directory-export', () => {
  testSamples({
    category: 'directory-export',
    detects: [
      'login;nom;prenom;mail\nlcosquer;‹COSQUER›;‹Léa›;‹lea.cosquer@lycee-demo.example›\nehamidou;‹HAMIDOU›;‹Evan›;‹evan.hamidou@lycee-demo.example›',
    ],
    ignores: [
      'Écrivez à ce.0751234j@ac-montbrun.example ou à contact@lycee-demo.example.',
      "L'annuaire de l'établissement est dans l'ENT.",
    ],
  });
});
