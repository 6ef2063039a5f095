import { isWholeCell } from '../cells.ts';
import type { Samples, ValueDetector } from '../value-detector.ts';

/** Words of headers and of trade that look like a class of Terminale. */
const NOT_CLASSES = new Set(
  'TEL TVA TTC TOTAL TEST TITRE TYPE TEXTE TRUE THEME TEMPS TABLE TARIF TRI TOUR TACHE TP TER TGV'.split(' '),
);

/** Short codes that mean a class only in a cell or behind "classe": "4A", "5-1", "3-06", "208", "2D3", "T.04", "1 S2_A", "2BPPL", "TSAC", "ULIS", "BTS SIO 2". */
export const classCell: ValueDetector = {
  id: 'class-cell',
  type: 'class-name',
  gates: [
    { on: 'digits', min: 1, max: 1, next: ['letter', 'space', 'joiner'] },
    { on: 'digits', min: 3, max: 3 },
    { on: 'code' },
    {
      on: 'word',
      starts: 'ts t- ta tb tc tm tp te tv ulis segpa cpg bts cap',
      capital: true,
    },
  ],
  pattern: () =>
    /[3-6](?:[A-K]\d?|-(?:0?[1-9]|1\d))|[12](?:0[1-9]|1\d)|[12] ?[A-Z]\d{1,2}(?:_[A-Z])?|[12] ?(?:BP|[A-Z]{2})[A-Z]{1,4}\d?|T\.\d{2}|T(?!BM?(?![A-Z]))[A-Z]{2,5}\d?|ULIS|UPE2A|SEGPA|CPGE|(?:BTS|CAP)(?: [A-Z]{2,6})?(?: [12])?/uy,
  labels: { kind: 'class', before: 12 },
  judge: (value, { text, start, end, labelled }) => {
    if (NOT_CLASSES.has(value)) return undefined;
    if (labelled) return 'labelled';
    return isWholeCell(text, start, end) && value.length < 10 ? 'shape' : undefined;
  },
};

export const samples: Samples = {
  detects: [
    'Lina;‹4A›;F',
    'HADDAD\t‹5-1›',
    'Tom;‹3-06›;',
    '‹208›\tTom',
    '‹2D3›',
    '‹T.04›',
    '‹1 S2_A›',
    '‹2BPPL›;Ali',
    'classe : ‹TSAC›',
    'Tom;‹CAP›;',
    'Tom;‹BTS SIO 2›;',
    '‹UPE2A›\tTom',
  ],
  ignores: [
    'page 208 du livre',
    'le vol 4A est plein',
    'score 5-1 ce soir',
    'Nom;TEL;',
    'vitamine 2D3 ajoutée',
    'le CAP de Bonne-Espérance',
  ],
};
