import fc from 'fast-check';
import { expect, it } from 'vitest';
import { detectionOf } from '../../tests/support/marked-text.ts';
import { standInWords } from '../../tests/support/stand-in-words.ts';
import type { FoundSpan } from '../detection/finding.ts';
import { infoTypes } from '../detection/info-types.ts';
import { isCommonWord } from './common-words.ts';
import { foldName, wordsOf } from './name-words.ts';
import { pseudonymise } from './pseudonymise.ts';
import { replacements } from './replacements.ts';

const firstNames = ['Léa', 'Tom', 'Inès', 'Jean-Paul', 'Zoé', 'Mohamed', 'Kévin', 'Rose', 'Thị', 'Ömer'];
const surnames = [
  'Martin',
  'Petit',
  'Dupont',
  'de la Tour',
  'Nguyen',
  "O'Brien",
  'Ben Salah',
  'Le Goff',
  'Kaya',
];
const fillers = [
  'est absente',
  '12,5',
  'Bravo',
  ' - ',
  ';',
  '\t',
  '\n',
  '. ',
  ', ',
  ' ',
  'un petit pois',
  '6A',
  '«',
  'l’',
  '\u00a0',
  '😀',
];

const nameForm = fc
  .tuple(fc.constantFrom(...firstNames), fc.constantFrom(...surnames), fc.nat(6))
  .map(([first, last, form]) => {
    const forms = [
      `${first} ${last}`,
      `${last.toUpperCase()} ${first}`,
      `${last} ${first}`.toUpperCase(),
      `${first} ${last}`.toLowerCase(),
      foldName(`${first} ${last}`),
      `${first} ${last.slice(0, 1)}.`,
      first,
    ];
    return { name: forms[form] ?? first, full: form < 5 };
  });

const piece = fc.oneof(
  nameForm.map(({ name, full }) => ({ text: name, type: 'pupil-name' as const, full })),
  fc.constant({ text: '06 39 98 01 02', type: 'phone' as const, full: false }),
  fc.constantFrom(...fillers).map((text) => ({ text, type: undefined, full: false })),
);

/** Names that are found, among other text and names that are not. */
const sample = fc
  .array(fc.tuple(piece, fc.boolean(), fc.constantFrom(' ', '\n', ', ', ';', '. ')), { maxLength: 25 })
  .map((pieces) => {
    let text = '';
    const spans: FoundSpan[] = [];
    const found: string[] = [];
    for (const [{ text: own, type, full }, marked, between] of pieces) {
      if (type && marked) {
        spans.push({ start: text.length, end: text.length + own.length, type });
        if (full && type === 'pupil-name') found.push(own);
      }
      text += own + between;
    }
    return { text, detection: detectionOf(spans), found };
  });

const anySpans = fc.tuple(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.array(
    fc.record({
      start: fc.integer({ min: -3, max: 70 }),
      end: fc.integer({ min: -3, max: 70 }),
      type: fc.constantFrom(...infoTypes),
    }),
  ),
);

it('leaves the text outside of the replaced pieces as it is, to the character', () => {
  fc.assert(
    fc.property(sample, ({ text, detection }) => {
      const list = replacements(text, detection, standInWords);
      const { text: out } = pseudonymise(text, detection, standInWords);
      let [from, at] = [0, 0];
      for (const { start, end, standIn } of list) {
        expect(start).toBeGreaterThanOrEqual(from);
        expect(end).toBeGreaterThan(start);
        expect(out.slice(at, at + start - from)).toBe(text.slice(from, start));
        at += start - from;
        expect(out.slice(at, at + standIn.length)).toBe(standIn);
        at += standIn.length;
        from = end;
      }
      expect(out.slice(at)).toBe(text.slice(from));
    }),
  );
});

it('lets no found name survive, wherever and however the text says it', () => {
  fc.assert(
    fc.property(sample, ({ text, detection, found }) => {
      const left = wordsOf(pseudonymise(text, detection, standInWords).text).map(({ folded }) => folded);
      const names = found.flatMap((name) => wordsOf(name).map(({ folded }) => folded));
      const telling = names.filter(
        (word) => word.length > 2 && !isCommonWord(word) && !['ben', 'the'].includes(word),
      );
      for (const word of telling) expect(left).not.toContain(word);
    }),
    { numRuns: 500 },
  );
});

it('changes nothing more in its own output', () => {
  fc.assert(
    fc.property(sample, ({ text, detection }) => {
      const once = pseudonymise(text, detection, standInWords).text;
      // As an engine would that takes stand-ins for names.
      const spans = [...once.matchAll(/Élève \d{1,3}/gu)].map(({ index, 0: own }) => ({
        start: index,
        end: index + own.length,
        type: 'pupil-name' as const,
      }));
      expect(pseudonymise(once, detectionOf(spans), standInWords).text).toBe(once);
    }),
  );
});

it('gives one person one stand-in and two persons two', () => {
  const people = fc.uniqueArray(fc.tuple(fc.constantFrom(...firstNames), fc.constantFrom(...surnames)), {
    selector: (name) => name.join(' '),
    minLength: 1,
    maxLength: 15,
  });
  fc.assert(
    fc.property(people, (persons) => {
      const lines = persons.flatMap(([first, last]) => [
        `${first} ${last}`,
        `${last.toUpperCase()} ${first}`,
      ]);
      const spans: FoundSpan[] = [];
      let text = '';
      for (const line of lines) {
        spans.push({ start: text.length, end: text.length + line.length, type: 'pupil-name' });
        text += `${line}\n`;
      }
      const out = pseudonymise(text, detectionOf(spans), standInWords).text.split('\n');
      expect(out.slice(0, -1)).toEqual(
        persons.flatMap((_, index) => [`Élève ${index + 1}`, `Élève ${index + 1}`]),
      );
    }),
  );
});

it('never throws, whatever the text and the spans', () => {
  fc.assert(
    fc.property(
      anySpans,
      ([text, spans]) => typeof pseudonymise(text, detectionOf(spans), standInWords).text === 'string',
    ),
  );
});

it('stays linear on a long class list', () => {
  const rows = Array.from(
    { length: 5000 },
    (_, index) => `NOM${'abcdefghij'[index % 10]}${index.toString(26).replace(/\d/gu, 'z')} Léa`,
  );
  const text = `${rows.join('\n')}\n${'Léa est absente. '.repeat(20_000)}`;
  let at = 0;
  const spans = rows.map((row) => {
    const span = { start: at, end: at + row.length, type: 'pupil-name' as const };
    at += row.length + 1;
    return span;
  });
  const started = performance.now();
  pseudonymise(text, detectionOf(spans), standInWords);
  // Quadratic work would take far longer; the bound is generous so that it cannot flicker.
  expect(performance.now() - started).toBeLessThan(5000);
});
