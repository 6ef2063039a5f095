import { describe } from 'vitest';
import { testSamples } from '../../../tests/support/marked-samples.ts';

describe('photo-captions', () => {
  testSamples({
    category: 'photo-captions',
    detects: [
      'Photo de classe CM2, de gauche à droite : ‹Lina Faure›, ‹Yanis Roger›, ‹Maëlle Petit› et ‹Noé Giraud›.',
      'Nos CM1 au jardin ! Sur la photo du haut, ‹Lison› et ‹Abdel-Karim› plantent l’ail ; ‹Marcelin› arrose.',
      'TROMBINOSCOPE 4e C\n[photo]            [photo]\n‹ACHOUR Nélia›       ‹BOURRÉ Léonard›',
    ],
    ignores: [
      'Métiers de la classe de CE2 : chef de rang Lenny, facteur Ismaël, plantes Yuna.',
      'La photo de classe aura lieu mardi à 9 h dans la cour.',
      'Je soussigné(e) ……… autorise la publication de la photo de mon enfant.',
    ],
  });
});
