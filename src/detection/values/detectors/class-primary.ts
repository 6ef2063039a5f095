import { isAnnounced } from '../class-words.ts';
import type { Samples, ValueDetector } from '../value-detector.ts';

const LEVEL = '(?:TPS|PS|MS|GS|CP|CE[12]|CM[12])';

/**
 * "CM2C", "CE1-CE2", "GS", "CP de Mme …". "cm2" is square centimetres as often as a class, "CP" and "MS" have other
 * meanings: those need a cell, a word before or a teacher behind.
 */
export const classPrimary: ValueDetector = {
  id: 'class-primary',
  type: 'class-name',
  gates: [{ on: 'code' }, { on: 'word', starts: 'tps ps- ms- gs- cp-', capital: true }],
  pattern: () =>
    new RegExp(`${LEVEL}(?:(?: ?[-/+] ?| )${LEVEL}){0,3}(?:[ -]?[A-D](?![0-9A-Za-zÀ-ɏ'’]))?|c[em][12]`, 'uy'),
  labels: { kind: 'class', before: 12 },
  judge: (value, { text, start, end, labelled }) => {
    if (labelled) return 'labelled';
    if (/^-\p{L}/u.test(text.slice(end, end + 2))) return undefined;
    const before = text.slice(Math.max(0, start - 4), start);
    const small = value.startsWith('c');
    if (small && /\d ?$/u.test(before)) return undefined;
    if (/^C[EM]|[-/]C/u.test(value) || /(?<!\p{L})[eE]n $/u.test(before)) return 'sure';
    if (/^ de (?:M|Mlle|Mme|Madame|Monsieur)(?!\p{L})/u.test(text.slice(end, end + 14))) return 'sure';
    return small || isAnnounced(text, start, end) ? 'shape' : undefined;
  },
};

export const samples: Samples = {
  detects: [
    '‹CM2C›',
    'Lina, ‹CE1-CE2›',
    'en ‹CP›',
    '‹CP› de Mme BROSSARD',
    'Tom;‹GS›;2020',
    'les ‹MS› sortent',
    'il est en ‹cm2›',
  ],
  ignores: ['une aire de 12 cm2', 'PS : je serai en retard', 'CPE', 'GSM', 'congé CP posé'],
};
