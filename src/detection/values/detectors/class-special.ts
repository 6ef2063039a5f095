import { isWholeCell } from '../cells.ts';
import type { Samples, ValueDetector } from '../value-detector.ts';

/** ULIS, UPE2A, SEGPA, BTS, CAP, preparatory classes, and the words of nursery school and of collège. */
export const classSpecial: ValueDetector = {
  id: 'class-special',
  type: 'class-name',
  gates: [
    { on: 'code' },
    {
      on: 'word',
      starts: [
        'ulis',
        'segpa',
        'bts',
        'cap',
        'cpg',
        'mps',
        'pcs',
        'petite',
        'grande',
        'moyenne',
        'toute',
        'sixieme',
        'cinquieme',
        'quatrieme',
        'troisieme',
      ],
    },
  ],
  pattern: () =>
    /ULIS|UPE2A|SEGPA|(?:BTS|CAP)(?: [A-Z][A-Z0-9]{1,6})?(?: ?[12](?!\d))?|CPGE|MPSI|PCSI|PTSI|MP2I|(?:[Tt]oute [Pp]etite|[Pp]etite|[Mm]oyenne|[Gg]rande) [Ss]ection|(?:[Ss]ixi|[Cc]inqui|[Qq]uatri|[Tt]roisi)ème (?:[A-K]|\d{1,2})(?![0-9A-Za-zÀ-ɏ'’])/uy,
  labels: { kind: 'class', before: 12 },
  judge: (value, { text, start, end, labelled }) => {
    if (labelled) return 'labelled';
    if (/ème [A-K\d]/u.test(value)) return 'sure';
    const isOrdinaryWord = value === 'CAP' || value === 'BTS';
    return !isOrdinaryWord || isWholeCell(text, start, end) ? 'shape' : undefined;
  },
};

export const samples: Samples = {
  detects: [
    'dispositif ‹ULIS›',
    '‹UPE2A›',
    'Tom;‹CAP›;',
    '‹BTS SIO 2›',
    'en ‹moyenne section›',
    'la ‹sixième B›',
    '‹MPSI›',
  ],
  ignores: ['le CAP de Bonne-Espérance', 'sixième étage', 'ULISSE'],
};
