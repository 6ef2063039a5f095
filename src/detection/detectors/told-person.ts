import type { Category } from '../categories.ts';
import type { Detector, Draft } from '../detector.ts';
import type { DocumentView } from '../document-view.ts';
import { isCorrespondent } from '../persons/correspondents.ts';
import { isTitled } from '../persons/is-titled.ts';
import type { PersonMention, Role } from '../persons/person-mention.ts';
import { shape } from '../text/tokens.ts';
import { nameSpans } from './name-spans.ts';

/** Tenths of log odds from which a text without any known theme is taken for a message about somebody. */
const believed = 20;

/** A pupil told of in a real message, whatever is said: only a reminder, and only where nothing else was found. */
export const toldPupil: Detector = toldPerson('told-pupil', 'pupil-record', 'pupil', (document, mention) => {
  return mention.role !== 'adult' && !isTitled(document, mention);
});

/** A member of the staff, likewise. */
export const toldStaff: Detector = toldPerson('told-staff', 'staff-hr', 'adult', (document, mention) => {
  return mention.role === 'adult' || isTitled(document, mention);
});

function toldPerson(
  id: string,
  category: Category,
  role: Role,
  isMeant: (document: DocumentView, mention: PersonMention) => boolean,
): Detector {
  return {
    id,
    category,
    detect: (document): Draft | undefined => {
      if (document.told < believed || document.context.lesson > 2) return undefined;
      const meant = document.mentions.filter(
        (mention) =>
          isSaid(mention) &&
          isMeant(document, mention) &&
          !isCorrespondent(document, mention) &&
          isInSentence(document, mention),
      );
      if (meant.length === 0) return undefined;
      return {
        confidence: 'low',
        count: new Set(meant.map(({ person }) => person)).size,
        spans: nameSpans(document.mentions, role),
        evidence: ['told-of'],
      };
    },
  };
}

/** Cells of a table say who they are by themselves; two unknown capitals may be anything. */
function isSaid({ kind }: PersonMention): boolean {
  return kind !== 'record' && kind !== 'pattern';
}

/** Plain words of a sentence; fewer are a label, a cell, an item of a list. */
const sentenceWords = 4;

function isInSentence({ tokens, sentence }: DocumentView, { first, last }: PersonMention): boolean {
  let plain = 0;
  const count = (from: number, by: 1 | -1) => {
    for (let token = from; sentence[token] === sentence[first] && plain < sentenceWords; token += by)
      if (tokens.shape[token] === shape.lower) plain++;
  };
  count(last, 1);
  count(first - 1, -1);
  return plain >= sentenceWords;
}
