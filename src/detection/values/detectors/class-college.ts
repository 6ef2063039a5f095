import { isAnnounced, isOrdinal } from '../class-words.ts';
import type { Samples, ValueDetector } from '../value-detector.ts';

/**
 * "6EME_4", "6eB", "5ème 2", "4ème 5 SEGPA", "3E C". A bare "6e" is a floor or a century as well, "3E8" a number,
 * "5°C" a temperature.
 */
export const classCollege: ValueDetector = {
  id: 'class-college',
  type: 'class-name',
  gates: [{ on: 'digits', min: 1, max: 1, next: ['letter', 'joiner'] }],
  pattern: () =>
    /[3-6] ?(?:i?[eè]mes?|[eè]|I?[EÈ]ME|E|°)(?:(?:[ _-]?(?:[A-K]|\d{1,2}))?[ _-]?(?:SEGPA|ULIS|segpa|ulis)|[ _-]?(?:[A-K]\d?|\d{1,2})(?![0-9A-Za-zÀ-ɏ'’/,.]\d?))?/uy,
  labels: { kind: 'class', before: 12 },
  judge: (value, { text, start, end, labelled }) => {
    if (labelled && !/°$/u.test(value)) return 'labelled';
    if (/^\d°C?$/u.test(value) || /\d[.,]$/u.test(text.slice(start - 2, start))) return undefined;
    if (isOrdinal(text, end)) return undefined;
    const suffixed = /[A-K\d]$/u.test(value.slice(1)) && !/^\d ?(?:E|EME|ÈME|IEME)$/u.test(value);
    if (/segpa|ulis/iu.test(value) || (suffixed && !/\d[°E] ?\d*$|[ ][A-K\d]+$/u.test(value))) return 'sure';
    return (suffixed && !/\d[°E] ?\d*$/u.test(value)) || isAnnounced(text, start, end) ? 'shape' : undefined;
  },
};

export const samples: Samples = {
  detects: [
    '‹6EME_4›',
    'Lina, ‹6eB›',
    'la ‹5ème 2›',
    '‹4ème 5 SEGPA›',
    'HADDAD;Lina;‹6E3›',
    'classe de ‹3e C›',
    'en ‹6e›',
    '3A\t‹3E C›',
  ],
  ignores: [
    'au 6e étage',
    'le 5e siècle',
    '3E8 m/s',
    'il fait 5°C',
    'la classe, 5° exclusion',
    'Paris 6ème',
    'la masse 6,4E3',
  ],
};
