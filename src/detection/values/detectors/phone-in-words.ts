import type { Samples, ValueDetector } from '../value-detector.ts';

const NUMBER =
  '(?:z[ée]ros?|un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingts?|trente|quarante|cinquante|soixante|et)';

/** "zéro six trente-neuf quatre-vingt-dix-huit onze soixante-deux": as it is said on the telephone. */
export const phoneInWords: ValueDetector = {
  id: 'phone-in-words',
  type: 'phone',
  gates: [{ on: 'word', starts: ['zero'] }],
  pattern: () =>
    new RegExp(
      `z[ée]ro[ ,-]{1,3}(?:un|deux|trois|quatre|cinq|six|sept|neuf)(?:[ ,-]{1,3}${NUMBER}){4,20}`,
      'iuy',
    ),
  judge: () => 'sure',
};

export const samples: Samples = {
  detects: [
    'au ‹zéro six trente-neuf quatre-vingt-dix-huit onze soixante-deux›.',
    '‹zero six, trente neuf, quatre vingt dix huit, douze, quatorze›',
  ],
  ignores: ['zéro, un, deux, trois', 'de zéro à vingt', 'zéro faute'],
};
