import type { Detector } from '../detector.ts';
import type { DocumentView } from '../document-view.ts';
import { hashWord } from '../text/hash.ts';
import type { Anchored } from './anchored-themes.ts';
import { inCompany } from './theme-company.ts';
import { detectTheme } from './theme-detector.ts';

/** PAI, PAP, PPS, allergies, diagnoses, treatment, therapy, sick leave of anybody named. */
export const health: Detector = {
  id: 'health',
  category: 'health',
  detect: (document) =>
    detectTheme(inCompany(document, 'health'), {
      theme: 'health',
      type: 'health',
      columns: ['health'],
      role: 'pupil',
      keep: isHealth,
    }),
};

function isHealth(document: DocumentView, { hit, mention }: Anchored): boolean {
  const word = document.tokens.hash[hit.first] ?? 0;
  if (word === enclosure && nouns.has(document.tokens.hash[hit.first - 1] ?? 0)) return false;
  // Whoever keeps watch in the room of the extra time does not have it.
  return !(examWords.has(word) && (mention.kind === 'titled' || mention.role === 'adult'));
}

/** "L'enceinte de l'école", "une enceinte Bluetooth": with an article it is no pregnancy. */
const enclosure = hashWord('enceinte');
const nouns: ReadonlySet<number> = new Set('l une cette d notre mon'.split(' ').map(hashWord));
const examWords: ReadonlySet<number> = new Set(
  'tiers temps secretaire sujet amenagement amenagements'.split(' ').map(hashWord),
);
