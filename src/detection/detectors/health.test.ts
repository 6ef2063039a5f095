import { describe } from 'vitest';
import { testSamples } from '../../../tests/support/marked-samples.ts';

describe('health', () => {
  testSamples({
    category: 'health',
    detects: [
      "PAI de ‹Noélie Barthez› (CE2) : ‹allergie› sévère à l'arachide.",
      'coucou pense que ‹naïm› est ‹allergique› aux oeufs pr le gateau de demain',
      "Mme ‹Lefèvre› est ‹en arrêt› ‹maladie› jusqu'au 15 décembre.",
      'Élève\tClasse\tPAI\n‹HASSANI Loubna›\t6A\t‹Gluten, lactose›\n‹CISSÉ Moriba›\t6A\t‹Arachides›',
      '‹Ilan› (4e3) est dispensé de sport avant Pâques, ‹rupture des ligaments›.',
      'la petite ‹Maëlie› de CP a encore ‹fait pipi› pendant la sieste, sa mère apporte des ‹couches›',
      "‹Soren› est ‹passé à l'infirmerie›, il avait des boutons sur les deux bras, CE1.",
      'Madame, depuis la rentrée ‹Anouk› (5e) a des ‹crises d’angoisse› avant chaque contrôle.',
    ],
    ignores: [
      'Stage « Autisme et troubles du comportement » animé par Gaël Ferrand, inscriptions avant vendredi.',
      "En cas d'allergie alimentaire, la famille demande un PAI au médecin scolaire.",
      "Marie Curie meurt d'une leucémie en 1934.",
      'Conjugue : Léa est malade. Tom et Zoé sont malades.',
      "Le projet d'accueil individualisé (PAI) est renouvelé chaque année.",
      "Dialogue 3. Mme Lopez : J'ai mal au ventre, docteur. Complète les phrases.",
      'Ordre du jour : 1. Bilan du brevet blanc (M. Quéméneur) 2. Voyage à Séville (Mme Arana)',
      "L'infirmière reçoit les élèves tous les jours de 8 h à 17 h ; les médicaments restent à l'infirmerie.",
      'On a laissé l’enceinte de l’école à Karine, elle la rend lundi.',
      'B13 philosophie Mme Uhrig ; B14 tiers temps Mme Nunes, surveillance 8 h-13 h 20.',
      'Le gâteau sera sans fruits à coque, merci aux familles !',
      'Exercice de génétique : Paul est du groupe O, Anne du groupe AB. Donner les génotypes des parents.',
      'La journée de dépistage visuel des GS aura lieu mardi dans la salle des maîtres.',
    ],
  });
});
