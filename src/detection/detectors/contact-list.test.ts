import { describe } from 'vitest';
import { testSamples } from '../../../tests/support/marked-samples.ts';

describe('contact-list', () => {
  testSamples({
    category: 'contact-list',
    detects: [
      'Élève;Responsable;Téléphone\n‹MARTIN Léa›;Mme ‹Martin›;‹06 39 98 12 34›\n‹DURAND Tom›;M. ‹Durand›;‹06 39 98 45 67›',
    ],
    ignores: [
      'Bien cordialement,\nMélanie Aubrun\nProfesseure de lettres\nmelanie.aubrun@ac-montbrun.example – 03 53 01 22 10',
      'Secrétariat : 01 99 00 12 34',
      'En cas de harcèlement, appelez le 3018.',
    ],
  });
});
