import { describe } from 'vitest';
import { testSamples } from '../../../tests/support/marked-samples.ts';

describe('contact-list', () => {
  testSamples({
    category: 'contact-list',
    detects: [
      'nom_eleve,prenom_eleve,mail_resp1\n‹Aguirre›,‹Paz›,‹l.aguirre@mailfamille.example›\nBonnet,Simon,bonnet.fam@courriel.example\nDang,Kévin,dangtuan@courriel.example',
      'Le numéro du papa de ‹Selim Arslan› ne répond plus, le bon est ‹0639 98 82 15› ; la mère (0639 98 82 16).',
      'Élève;Responsable;Téléphone\n‹MARTIN Léa›;Mme ‹Martin›;‹06 39 98 12 34›\n‹DURAND Tom›;M. ‹Durand›;‹06 39 98 45 67›',
    ],
    ignores: [
      'Prim. Yvonne-Guégan – 02 61 91 30 40 – ce.0561234x@ecole56.example\nMat. Petit-Prince – 02 61 91 30 44\nÉlém. Les Genêts – 02 61 91 30 52',
      'uai;type;nom;commune;tel\n0690001A;CLG;Jean-Zay;Brignais;0465712001\n0690002B;LP;Marie-Curie;Villeurbanne;0465712002\n0690003C;LGT;Ampère;Lyon;0465712003',
      'Élodie Marchand et Karim Saïdi animent le forum. Inscriptions au 02 61 91 77 30 ou à forum@lp-chaptal.example.',
      'Bien cordialement,\nMélanie Aubrun\nProfesseure de lettres\nmelanie.aubrun@ac-montbrun.example – 03 53 01 22 10',
      'Secrétariat : 01 99 00 12 34',
      'En cas de harcèlement, appelez le 3018.',
    ],
  });
});
