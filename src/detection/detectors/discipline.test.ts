import { describe } from 'vitest';
import { testSamples } from '../../../tests/support/marked-samples.ts';

describe('discipline', () => {
  testSamples({
    category: 'discipline',
    detects: [
      '‹Dylan Moreau› (4e2) a eu une ‹exclusion temporaire› de deux jours pour avoir insulté la CPE.',
      'Retenues mercredi 13h30\n- ‹Aymeric Toussaint› 3B (1h) bavardages\n- ‹Sabrina Yahiaoui› 4D (2h) insolence\n- ‹Steven Lebosse› 6C (1h) retards',
      '‹Noam› et ‹Kélian› ont ‹fait le mur› hier soir, le veilleur les a vus revenir à 2 h.',
      "c'est ‹ilyes› qui ‹a tagué› le mur du gymnase, il ‹a avoué› ce matin",
      'Mme ‹Perrin›, votre fils ‹Tao› (CM2) a dit « ‹ta gueule› » à la dame de cantine.',
      '‹Loris› (3eB) ‹sentait l’alcool› en rentrant de la pause, ‹bouteille de vodka› dans le casier.',
    ],
    ignores: [
      "Le règlement intérieur prévoit l'exclusion temporaire de la classe.",
      'Jean Valjean a volé un pain et fut envoyé au bagne.',
      'Tout élève surpris à tricher sera sanctionné.',
      'Suspendu deux matchs, Yohan Kerbrat manquera la réception de Lens samedi.',
      "Scène 2. SCAPIN : Il m'a menacé, monsieur ! GÉRONTE : Coquin !",
      'La classe de Mme Oliva a lancé une fusée à eau sous le préau.',
      'Formation « Harcèlement : agir » : intervenantes Lucie Daunay et Corinne Besse, mardi à 14 h.',
      'Le conseil de discipline est composé de quatorze membres, présidé par le chef d’établissement.',
      'Matériel 5e : un compas, un cutter, une paire de ciseaux.',
    ],
  });
});
