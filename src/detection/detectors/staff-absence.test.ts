import { describe } from 'vitest';
import { testSamples } from '../../../tests/support/marked-samples.ts';

describe('staff-absence', () => {
  testSamples({
    category: 'staff-absence',
    detects: [
      '‹Sophie› ne ‹sera pas là› jeudi, son fils est malade.',
      "Mme ‹Cazeneuve› est absente jusqu'à vendredi inclus, merci de prévenir les 4e.",
      'ABSENCES PROFESSEURS – LUNDI\nM. ‹ALLÉGRET›        anglais      toute la journée\nMme ‹BOUTROS›        SVT          8h-12h\nM. ‹NIAKATÉ›         EPS          stage',
      'Pas de ‹Sylviane› ce matin, ‹je suis seule avec› 29 petits, qui me prête son ATSEM ?',
      'Le rectorat a confié l’intérim de M. ‹Grandidier› à Mme ‹Ravoavy›, de la cité scolaire voisine.',
      'date;agent;fonction;nb_jours;justificatif\n06/01;‹Chauvet M›.;agent d’entretien;‹2›;CM reçu\n07/01;Bui T.;AED;1;aucun',
    ],
    ignores: [
      "Mme Lefort animera l'atelier mardi en salle 12.",
      "Toute absence d'un personnel doit être signalée au secrétariat.",
      'Yesterday Mr Green was absent. Put the verbs in the past simple.',
      "L'an prochain M. Cordier prendra les CM1 et Mme Sallé les CM2.",
      'Les oraux du DNB se tiendront salle 8 (jury M. Lemoine et Mme Gil).',
      'Autorisations d’absence facultatives : mariage, décès du conjoint, enfant malade : 6 jours.',
      'Le CDI ferme à 17 h. Professeures documentalistes : Mme Aubanel et Mme Tran-Clavel.',
    ],
  });
});
