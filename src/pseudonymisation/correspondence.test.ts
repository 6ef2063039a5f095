import { expect, it } from 'vitest';
import { markedText } from '../../tests/support/marked-text.ts';
import { standInWords } from '../../tests/support/stand-in-words.ts';
import { correspondence } from './correspondence.ts';

it('tells what each stand-in stands for, every form of a name once', () => {
  const { text, detection } = markedText(
    '‹pupil-name:MARTIN Léa› ‹phone:06 39 98 01 02›. Léa, puis Léa, ‹phone:06 39 98 01 03›',
  );
  expect(correspondence(text, detection, standInWords)).toEqual([
    { standIn: 'Élève 1', original: 'MARTIN Léa' },
    { standIn: '[téléphone]', original: '06 39 98 01 02' },
    { standIn: 'Élève 1', original: 'Léa' },
    { standIn: '[téléphone]', original: '06 39 98 01 03' },
  ]);
});

it('is empty when nothing was found', () => {
  expect(correspondence('Léa', { findings: [], complete: true }, standInWords)).toEqual([]);
});
