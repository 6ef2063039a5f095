import { describe } from 'vitest';
import { testSamples } from '../../../tests/support/marked-samples.ts';

describe('pupil-absence', () => {
  testSamples({
    category: 'pupil-absence',
    detects: [
      'Les élèves ‹Lucas Martin› et ‹Emma Durand› sont absents ce matin en 6e B.',
      'Bonjour, ma fille ‹Inès Benali› (CM1) ‹sera absente› lundi.',
      "‹Selim› n'est ‹plus venu› depuis la Toussaint, ni au lycée, ni au CFA.",
      'Bonjour maître, ‹Anatole› et ‹Suzanne› ‹partiront au ski› dès mercredi.',
      "‹Dorothée› n'est ‹pas rentrée› à l'internat dimanche soir.",
      'BTS SIO1\th. absence\tdont justif.\n‹ABDELLI Yacine›\t‹46›\t‹6›\n‹SCHNEIDER Till›\t0\t0',
    ],
    ignores: [
      'Les absences doivent être justifiées par écrit dans les 48 heures.',
      "Sur 28 élèves, 3 sont absents. Combien d'élèves sont présents ?",
      'Transforme au discours indirect : « Je serai absente demain », dit Léa.',
      'Les élèves non transportés ne seront pas comptés absents mardi. La vie scolaire',
      'Accorde : Les filles sont (absent) ce matin. Paul et Julie sont (malade).',
      'Fais signer le carnet de liaison à tes parents avant vendredi.',
      "Fiche de lecture : dans ce récit, Malik sèche les cours jusqu'au jour où il rencontre Jeanne.",
      'Nom : ………… Classe : …… Absent du …… au …… Motif : ☐ maladie ☐ autre',
    ],
  });
});
