import { isNirKeyRight } from '../../checksums/nir.ts';
import { compact } from '../compact.ts';
import type { Samples, ValueDetector } from '../value-detector.ts';

/** Sex, year, month (20–99 where the month is unknown), department, commune, rank; 5–8 open a temporary number. */
const PLAUSIBLE = /^(?:[12]\d{2}(?:0[1-9]|1[0-2]|[2-9]\d)(?:\d{2}|2[AB])\d{6}|[5-8][12]\d{11})/u;

/** The social security number (NIR, code de la sécurité sociale R161-1): thirteen characters and a key of two digits. */
export const nir: ValueDetector = {
  id: 'nir',
  type: 'nir',
  gates: [
    { on: 'digits', min: 1, max: 10, next: ['digit', 'joiner'] },
    { on: 'digits', min: 6, max: 6, next: ['letter'] },
    { on: 'digits', min: 13, max: 15 },
  ],
  pattern: () =>
    /[125-8][ .-]?\d{2}[ .-]?\d{2}[ .-]?(?:\d{2}|2[AB])[ .-]?\d{3}[ .-]?\d{3}(?:[ .\-/]{0,3}(?:cl[ée] ?:? ?)?\d{2}(?!\d))?/iuy,
  labels: { kind: 'nir', before: 40, after: 12 },
  judge: (value, { labelled }) => {
    const plain = compact(value.replace(/cl[ée]/iu, ''));
    if (!PLAUSIBLE.test(plain)) return undefined;
    return isNirKeyRight(plain) ? 'sure' : labelled ? 'labelled' : undefined;
  },
};

export const samples: Samples = {
  detects: [
    'assuré ‹299017505612364›',
    '‹2 99 01 75 056 123 64›',
    '‹1 85 07 2A 004 123 88›',
    '‹195122B03304577›',
    '‹2.99.01.75.056.123 clé 64›',
    'n° de sécurité sociale : ‹2 99 01 75 056 123›',
  ],
  ignores: ['commande 299017505612365', 'suivi 2 99 01 75 056 123', '299017505612364000'],
};
