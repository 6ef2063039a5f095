import { describe } from 'vitest';
import { testSamples } from '../../../tests/support/marked-samples.ts';

describe('social-family', () => {
  testSamples({
    category: 'social-family',
    detects: [
      'Les parents de ‹Nolan› (CP) ‹se séparent›, il vit chez sa mère.',
      '‹Célestin Oyarzabal› (6e4) a ‹perdu sa maman› dimanche, soyez indulgents sur les devoirs.',
      '‹Tibère Galland› (CM2) est ‹semaine impaire› chez son père, envoyez le mot aux deux.',
      'le papa de ‹kylian› a pris deux ‹ans ferme›, elle en parle pas, 5e3',
      '‹Awa› (GS) ‹dort dans la voiture› avec sa mère depuis lundi, on appelle qui ?',
      "l'oncle de ‹Rania› l'a ‹frappée› devant l'école, elle pleurait en CE2",
      '‹Maxence Tual› (2nde 4) souhaite être appelé Maëlle, ‹pronoms féminins›, ses parents sont au courant.',
      'La famille de ‹Sofiane› (4e) ne ‹peut plus payer› la cantine, un ‹échéancier› est proposé.',
    ],
    ignores: [
      "Les familles boursières peuvent demander le fonds social auprès de l'intendance.",
      'Étude de cas : une famille fictive au chômage. Miguel est sans papiers.',
      "La garde alternée concerne une famille sur dix, selon l'INSEE.",
      'Analyse la mort du père Goriot, abandonné par ses filles. Compare avec Hugo et Léopoldine.',
      'Tu gardes ça pour toi : Morgane de CE2 passe le concours à Noël.',
      'Papa de Nelson, je confirme : réunion mardi à 18 h.',
      'N° 115 : le cadenas bleu, N° 116 : le vert. Clés chez Sylvie.',
      "EMC 4e : la laïcité et les religions. Débat sur le port du voile à l'école.",
      'Rang;Nom;Pays\n1;Noah Lyles;USA\n2;Akani Simbine;RSA\n3;Fred Kerley;USA',
      "L'assistante sociale, Mme Oyono, reçoit sur rendez-vous le mardi et le jeudi.",
    ],
  });
});
