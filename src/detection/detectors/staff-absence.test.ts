import { describe } from 'vitest';
import { testSamples } from '../../../tests/support/marked-samples.ts';

describe('staff-absence', () => {
  testSamples({
    category: 'staff-absence',
    detects: [
      '‹Sophie› ne ‹sera pas là› jeudi, son fils est malade.',
      "Mme ‹Cazeneuve› est absente jusqu'à vendredi inclus, merci de prévenir les 4e.",
      'ABSENCES PROFESSEURS – LUNDI\nM. ‹ALLÉGRET›        anglais      toute la journée\nMme ‹BOUTROS›        SVT          8h-12h\nM. ‹NIAKATÉ›         EPS          stage',
    ],
    ignores: [
      "Mme Lefort animera l'atelier mardi en salle 12.",
      "Toute absence d'un personnel doit être signalée au secrétariat.",
      'Yesterday Mr Green was absent. Put the verbs in the past simple.',
      "L'an prochain M. Cordier prendra les CM1 et Mme Sallé les CM2.",
    ],
  });
});
