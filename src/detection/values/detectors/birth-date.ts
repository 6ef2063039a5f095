import { isWholeCell } from '../cells.ts';
import { couldBePupilsBirth, parseDay } from '../dates.ts';
import type { Samples, ValueDetector } from '../value-detector.ts';

/** Before that year it is history: "né le 26 février 1802". */
const FIRST_LIVING_YEAR = 1930;

/** A day of birth behind "né(e) le", "date de naissance", "DDN"; a bare day that a pupil could be born on is a shape. */
export const birthDate: ValueDetector = {
  id: 'birth-date',
  type: 'birth-date',
  gates: [
    { on: 'digits', min: 1, max: 2, next: ['digit', 'space', 'letter', 'joiner'] },
    { on: 'digits', min: 4, max: 4, next: ['joiner'] },
    { on: 'digits', min: 8, max: 8, next: ['other', 'digit', 'space'] },
  ],
  pattern: () =>
    /\d{4}-\d{2}-\d{2}(?!T)|(?:19|20)\d{6}|\d{4}\/\d{2}\/\d{2}|\d{1,2}(?:([/.-])\d{1,2}\1(?:\d{4}|\d{2})|( | ?\/ ?)\d{1,2}\2\d{4}|(?:er)?[ -][a-zà-ÿ]{3,9}\.?[ -](?:\d{4}|\d{2}))/iuy,
  labels: { kind: 'birth', before: 30 },
  judge: (value, { labelled, now, text, start, end }) => {
    const isCompact = value.length === 8 && /^\d{8}$/u.test(value);
    // A year of two digits, and eight digits in a row (SIECLE writes 20140312), are dates of birth in few places only.
    if (!labelled && !(isCompact ? isWholeCell(text, start, end) : /\d{4}/u.test(value))) return undefined;
    if (/^[/.-]\d/u.test(text.slice(end, end + 2))) return undefined;
    const date = parseDay(value);
    if (date === undefined || date.year < FIRST_LIVING_YEAR) return undefined;
    if (labelled) return 'labelled';
    return couldBePupilsBirth(date, now) ? 'shape' : undefined;
  },
};

export const samples: Samples = {
  detects: [
    'né le ‹12/03/2014›',
    'Née à Lyon le ‹12 mars 2014›',
    'DDN : ‹2014-03-12›',
    'date de naissance : ‹12.03.14›',
    'NE LE ‹12/03/2014›',
    'Tom ‹12/03/2014›',
    'né(e) le ‹1er mars 2014›',
    'VERDIER;‹20140312›;F',
    'Date_Naiss ‹12-03-2014›',
  ],
  ignores: [
    'né le 26 février 1802',
    'le 12/03/14',
    '31/02/2014',
    'il a 3 ans',
    'version 12.03.2014.1',
    'la version 20140312 est sortie',
    'le 14 juillet 1789',
  ],
};
