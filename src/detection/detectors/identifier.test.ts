import { describe } from 'vitest';
import { testSamples } from '../../../tests/support/marked-samples.ts';

describe('identifier', () => {
  testSamples({
    category: 'identifier',
    detects: [
      'N° candidat\tNom\tPrénom\n‹03125500417›\t‹GALLAND›\t‹Armel›\n‹03125500426›\tSAÏDI\tMyriem\n03125500435\tVERNIER\tOctave',
      'INE : ‹220095119BF›',
      "Le NIR de l'agent est ‹185072A00412388›.",
      'IBAN ‹FR7630006000011234567890189›',
    ],
    ignores: [
      'N° candidat\tNom\tPrénom\n1\tGALLAND\tArmel\n2\tSAÏDI\tMyriem',
      'INE\tMEF\n\t10010012110',
      'commande 184127645108900',
      'UAI 0751234J, SIRET 13002526500013',
      'ISBN 978-2-07-036822-8',
    ],
  });
});
