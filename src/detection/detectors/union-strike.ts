import type { Detector } from '../detector.ts';
import type { DocumentView } from '../document-view.ts';
import { hashWord } from '../text/hash.ts';
import type { ThemeHit } from '../text/theme-hits.ts';
import { detectTheme } from './theme-detector.ts';

export const unionStrike: Detector = {
  id: 'union-strike',
  category: 'union-strike',
  detect: (document) =>
    detectTheme(document, {
      theme: 'strike',
      type: 'strike',
      columns: ['strike'],
      role: 'adult',
      keep: (view, { hit }) => !isOfOthers(view, hit),
    }),
};

const others: ReadonlySet<number> = new Set(
  'car cars bus train trains transport transports transporteur transporteurs chauffeurs sncf ratp metro tramway eboueurs controleurs aeriens poste'
    .split(' ')
    .map(hashWord),
);
const wordsBehind = 3;

/** "Grève des cars mardi : M. Pons accueille…": who drives strikes, not who is named. */
function isOfOthers({ tokens }: DocumentView, { last }: ThemeHit): boolean {
  for (let token = last - 1; token < Math.min(tokens.count, last + wordsBehind); token++) {
    if (others.has(tokens.hash[token] ?? 0)) return true;
  }
  return false;
}
