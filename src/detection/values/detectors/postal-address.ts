import { CODE_AND_TOWN, numberAndStreet, numberAndWay } from '../postal-words.ts';
import type { Samples, ValueDetector } from '../value-detector.ts';

/** Number, street and, where they follow, code and town. "rue Victor-Hugo" without a number is a place like any other. */
export const postalAddress: ValueDetector = {
  id: 'postal-address',
  type: 'postal-address',
  gates: [{ on: 'digits', min: 1, max: 4, next: ['space', 'letter', 'other'] }],
  lead: () => new RegExp(numberAndWay(), 'uy'),
  pattern: () =>
    new RegExp(
      String.raw`${numberAndStreet()}(?:[ ,;\t\n-]{1,4}(?:(?:BP|CS) ?\d{1,5}[ ,\n]{1,3})?${CODE_AND_TOWN})?`,
      'uy',
    ),
  labels: { kind: 'address', before: 24 },
  judge: (value, { labelled }) => (labelled ? 'labelled' : /\d{5}/u.test(value) ? 'sure' : 'shape'),
};

export const samples: Samples = {
  detects: [
    '‹12 rue des Lilas, 75011 Paris›',
    '‹12 bis, rue Victor Hugo›',
    'logent ‹8 rue du Maréchal-Foch›.',
    'habite ‹3 allée des tilleuls›',
    '‹4 PLACE JEAN JAURES\n59000 LILLE›',
    "‹27 avenue de l'Europe, 54000 Nancy› tél",
    '‹8 chemin du Moulin 38000 Saint-Martin-le-Vinoux›',
  ],
  ignores: [
    'rue Victor-Hugo',
    '12 places disponibles',
    '2 cours de maths',
    'les 3 routes',
    'à 10 h 30 place de la République',
    'en 1789 place',
    '6 cours par semaine',
  ],
};
