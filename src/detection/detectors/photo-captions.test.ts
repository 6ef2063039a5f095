import { describe } from 'vitest';
import { testSamples } from '../../../tests/support/marked-samples.ts';

describe('photo-captions', () => {
  testSamples({
    category: 'photo-captions',
    detects: [
      'Photo de classe CM2, de gauche à droite : ‹Lina Faure›, ‹Yanis Roger›, ‹Maëlle Petit› et ‹Noé Giraud›.',
    ],
    ignores: [
      'La photo de classe aura lieu mardi à 9 h dans la cour.',
      'Je soussigné(e) ……… autorise la publication de la photo de mon enfant.',
    ],
  });
});
