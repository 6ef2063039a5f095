import type { DraftSpan } from '../detector.ts';
import type { InfoType } from '../info-types.ts';
import type { PersonMention, Role } from '../persons/person-mention.ts';

const typeOfRole: Readonly<Record<Role, InfoType>> = {
  pupil: 'pupil-name',
  adult: 'adult-name',
  unknown: 'person-name',
};

/** One span for each piece of each name; `unknown` becomes what the finding is about. */
export function nameSpans(mentions: readonly PersonMention[], unknown: Role = 'unknown'): DraftSpan[] {
  return mentions.flatMap((mention) => {
    const type = typeOfRole[mention.role === 'unknown' ? unknown : mention.role];
    return mention.ranges.map(({ start, end }) => ({ start, end, type, person: mention.person }));
  });
}
