import { CODE_AND_TOWN } from '../postal-words.ts';
import type { Samples, ValueDetector } from '../value-detector.ts';

/** Code and town, part of an address at most. */
export const postalTown: ValueDetector = {
  id: 'postal-town',
  type: 'postal-address',
  gates: [{ on: 'digits', min: 5, max: 5, next: ['space', 'other'] }],
  pattern: () => new RegExp(CODE_AND_TOWN, 'uy'),
  labels: { kind: 'address', before: 60 },
  judge: (_value, { labelled }) => (labelled ? 'labelled' : 'shape'),
};

export const samples: Samples = {
  detects: ['‹75011 Paris›', 'domicilié à la ferme, ‹38000 Grenoble›', '‹13090 Aix en Provence›'],
  ignores: ['20000 lieues', '00123 Paris', '12500 euros', '96000 Ville'],
};
