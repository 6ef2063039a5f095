import type { DocumentView } from '../document-view.ts';
import type { PersonMention } from '../persons/person-mention.ts';
import { themeBit } from '../text/theme-hits.ts';

/** Whether an absence is that of a member of staff: by the name's form, then by what the text speaks of. */
export function isStaff(document: DocumentView, mention: PersonMention): boolean {
  if (mention.kind === 'titled') return true;
  const themes = document.sentenceThemes[document.sentence[mention.first] ?? 0] ?? 0;
  const { context } = document;
  if (themes & themeBit('duty') && mention.role !== 'pupil') return true;
  if (mention.role === 'pupil')
    return (themes & themeBit('staff')) !== 0 && (themes & themeBit('pupil')) === 0;
  if (themes & themeBit('pupil')) return false;
  if (themes & themeBit('staff')) return true;
  if (mention.role === 'adult') return true;
  return context.distinct('staff') > context.distinct('pupil');
}
