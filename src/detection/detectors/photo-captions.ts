import type { Detector, Draft } from '../detector.ts';
import type { DocumentView } from '../document-view.ts';
import { isTitled } from '../persons/is-titled.ts';
import { detectTheme } from './theme-detector.ts';

/** Names under pictures, and who may be shown. */
export const photoCaptions: Detector = {
  id: 'photo-captions',
  category: 'photo-captions',
  detect: (document) => {
    const draft = detectTheme(document, {
      theme: 'photo',
      type: 'appreciation',
      columns: ['image'],
      role: 'pupil',
    });
    // "Chef de rang" alone is no picture.
    if (draft?.weight === 1 && document.context.distinct('photo') < 2) return undefined;
    return draft?.evidence.includes('neighbour-word') ? ofEverybody(document, draft) : draft;
  },
};

/** A caption names whoever is in the picture: all who are named are told, the photographer's title aside. */
function ofEverybody(document: DocumentView, draft: Draft): Draft {
  const shown = document.mentions.filter((mention) => !isTitled(document, mention));
  const about = new Set([...(draft.about ?? []), ...shown.map((mention) => mention.person)]);
  return { ...draft, about, count: about.size };
}
