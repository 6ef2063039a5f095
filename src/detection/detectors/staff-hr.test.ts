import { describe } from 'vitest';
import { testSamples } from '../../../tests/support/marked-samples.ts';

describe('staff-hr', () => {
  testSamples({
    category: 'staff-hr',
    detects: [
      "‹Rapport d'inspection› de Mme ‹Aubert›, professeure de lettres au collège : séance confuse, avis réservé.",
      'Avis sur la titularisation de ‹Baptiste Cornillon›, professeur stagiaire : défavorable.',
      "le contrat de ‹Fatoumata› (l'AESH de CM1) ne sera ‹pas renouvelé› en août",
      'Bonjour Monsieur ‹Kaczmarek›, votre ‹bulletin de novembre› : un titre de perception de 103 € va vous être adressé.'.replace(
        '‹bulletin de novembre›',
        'bulletin de novembre',
      ),
      'Mme ‹Benslimane› : ‹congé formation refusé› pour la 3e fois, elle pleurait en salle des profs.',
      'ENTRETIEN PROFESSIONNEL\nAgent : ‹Bernard Lopes›\nManière de servir : ‹consignes de sécurité oubliées›\nAppréciation du supérieur : satisfaisant',
      'candidat\tposte demandé\tavis chef\nM. ‹Urruty Xan›\tDDFPT\t‹très favorable›\nMme ‹Abdallah Faïza›\tCPE\t‹favorable›',
    ],
    ignores: [
      'Le mouvement intra-académique ouvre le 3 mars ; les vœux se saisissent sur SIAM.',
      'Les rendez-vous de carrière concernent les échelons 6, 8 et 9.',
      'M. Bazin vous attend mardi midi pour le club jeux de société, inscriptions au CDI auprès de Mme Kaya.',
      'Formation « Classe dehors » : intervenants Lionel Daunay (CPC EPS) et Corinne Besse (PEMF).',
      'Poste\tLundi\tMardi\nGrille 7 h 45\tThéo\tInès\nPermanence 2\tInès\tThéo',
      'FICHE DE POSTE — AESH. Quotité : 62 %. Contrat : CDD de 3 ans. Supérieur hiérarchique : l’IEN.',
      'Nom;Prénom;Classe;Affectation\nMorvan;Lina;3B;2nde GT\nLegoff;Tom;3A;CAP cuisine',
    ],
  });
});
