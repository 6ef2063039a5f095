import type { Detector } from '../detector.ts';
import type { DocumentView } from '../document-view.ts';
import { sideOf } from './absence-side.ts';
import type { Anchored } from './anchored-themes.ts';
import { detectTheme } from './theme-detector.ts';

/** Inspection, career, pay, leave orders, conflicts at work. */
export const staffHr: Detector = {
  id: 'staff-hr',
  category: 'staff-hr',
  detect: (document) => {
    // "Affectation", "Avis du chef": said of pupils too, in tables that name their class.
    const ofPupils = document.groups.some(({ types }) => types.has('career') && types.has('class'));
    return detectTheme(document, {
      theme: 'career',
      type: 'career',
      columns: ofPupils ? [] : ['career'],
      role: 'adult',
      keep: isOfStaff,
    });
  },
};

/** Unless something speaks of pupils, whoever has a career works. */
function isOfStaff(document: DocumentView, anchored: Anchored): boolean {
  if (anchored.mention.kind === 'titled') return true;
  const side = sideOf(document, anchored);
  return side > 0 || (side === 0 && anchored.mention.role !== 'pupil');
}
