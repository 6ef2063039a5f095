/** The fifteen categories of personal data. Ids are fixed: they stand in policies, tests and messages. */
export const categories = [
  'name-list',
  'pupil-record',
  'grades',
  'pupil-absence',
  'contact-list',
  'directory-export',
  'photo-captions',
  'identifier',
  'credentials',
  'staff-absence',
  'staff-hr',
  'health',
  'discipline',
  'social-family',
  'union-strike',
] as const;

export type Category = (typeof categories)[number];

/** `sensitive`: RGPD art. 9, criminal or disciplinary matters, secrets, and data whose leak harms at once. */
export type Level = 'ordinary' | 'sensitive';

const sensitive: ReadonlySet<Category> = new Set<Category>([
  'identifier',
  'credentials',
  'staff-absence',
  'staff-hr',
  'health',
  'discipline',
  'social-family',
  'union-strike',
]);

export function levelOf(category: Category): Level {
  return sensitive.has(category) ? 'sensitive' : 'ordinary';
}
