import type { Samples, ValueDetector } from '../value-detector.ts';

/** "482913 est votre code de vérification", as text messages put it. */
export const oneTimeCodeFirst: ValueDetector = {
  id: 'one-time-code-first',
  type: 'one-time-code',
  gates: [{ on: 'digits', min: 3, max: 8, next: ['digit', 'space', 'other'] }],
  pattern: () =>
    /(?:\d{3} \d{3}|\d{4,8})(?= ?(?:est|:|=)? ?(?:votre|ton|le) (?:code|PIN|mot de passe) ?(?:PIN|de|d['’]|[àa] usage|secret|temporaire|provisoire|\.|$))/iuy,
  judge: () => 'labelled',
};

export const samples: Samples = {
  detects: ['‹482913› est votre code de vérification', "‹482 913› est ton code d'accès"],
  ignores: ['75011 est votre code postal', '1234 élèves', '12 est le code de la route'],
};
