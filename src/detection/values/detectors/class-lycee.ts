import { isAnnounced, isOrdinal } from '../class-words.ts';
import type { Samples, ValueDetector } from '../value-detector.ts';

const STREAM = 'STMG|ST2S|STI2D|STL|STD2A|STHR|S2TMD|STAV|ASSP|AGORA|MELEC|GA|ES|S|L|G';
const GROUP = String.raw`(?:[ _.-]?(?:\d{1,2}|[A-K])(?![0-9A-Za-zÀ-ɏ'’]))`;

/** "2nde 4", "1ère STMG2", "Tle S", "TSTMG", "TG5", "1S8", "2de B". */
export const classLycee: ValueDetector = {
  id: 'class-lycee',
  type: 'class-name',
  gates: [
    { on: 'digits', min: 1, max: 1, next: ['letter', 'space'] },
    { on: 'code' },
    { on: 'word', starts: 'tle ter ts- tst tg- sec pre', capital: true },
  ],
  pattern: () =>
    new RegExp(
      String.raw`(?:2n?de|2N?DE|1[eè]?re|1[EÈ]?RE|T(?:erminale|ERMINALE|le|LE)s?|Seconde|SECONDE|Première|PREMIERE)(?: ?(?:${STREAM}))?${GROUP}?|(?:[12] ?|T)(?:${STREAM})(?:[ _.-]?\d{1,2})?`,
      'uy',
    ),
  labels: { kind: 'class', before: 12 },
  judge: (value, { text, start, end, labelled }) => {
    if (labelled) return 'labelled';
    if (/ST(?:MG|2S|I2D|L|D2A|HR|AV)|S2TMD/u.test(value)) return 'sure';
    if (isOrdinal(text, end) || /^(?:seconde|premi[eè]re)$/iu.test(value)) return undefined;
    if (/^(?:2n?de|1[eè]?re|T(?:erminale|le))s? ?(?:[A-Z]{1,3} ?\d{0,2}|\d{1,2})$/u.test(value))
      return 'sure';
    const compactForm = /^[T12](?:ES|[SLG])\d{1,2}$/u.test(value);
    return compactForm || isAnnounced(text, start, end) ? 'shape' : undefined;
  },
};

export const samples: Samples = {
  detects: [
    '‹2nde 4›',
    '‹1ère STMG2›',
    '‹TSTMG›',
    'élève de ‹TG5›',
    'NOM;‹1S8›',
    '‹Tle S› 2024',
    'classe de ‹Seconde 4›',
    '‹1STMG3›',
  ],
  ignores: ['la première fois', 'une seconde', '1 L de lait et 2 S', 'TSF', 'Terminus'],
};
