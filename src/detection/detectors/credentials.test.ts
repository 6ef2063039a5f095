import { describe } from 'vitest';
import { testSamples } from '../../../tests/support/marked-samples.ts';

describe('credentials', () => {
  testSamples({
    category: 'credentials',
    detects: [
      'CLASSE;IDENTIFIANT;NOM;PRENOM;MOT_DE_PASSE\n6A;l.martin;‹MARTIN›;‹Léa›;‹Xk29plm›\n6A;t.durand;‹DURAND›;‹Tom›;‹Zt81qaw›',
    ],
    ignores: [
      'Votre mot de passe doit contenir douze caractères.',
      'Identifiant :            Mot de passe :',
      'Ne communiquez jamais votre code à personne.',
    ],
  });
});
