import { type Category, categories, levelOf } from '../detection/categories.ts';
import type { DataLevel, EntryStatus, ServiceKind } from './settings.ts';

/** Said of colleagues, not of pupils: an ENT shows it to families, a messaging room to everybody in it. */
const aboutStaff: readonly Category[] = ['staff-absence', 'staff-hr', 'union-strike'];

/** A lesson platform holds work and marks; nothing there is made for medical, social or disciplinary matters. */
const beyondLessons: readonly Category[] = [...aboutStaff, 'health', 'discipline', 'social-family'];

/** What a kind of service is not the place for, unless an entry says otherwise. The README has it as a table. */
export const excludedByKind: Readonly<Record<ServiceKind, readonly Category[]>> = {
  academie: [],
  etat: [],
  'etat-interministeriel': [],
  operateur: [],
  messagerie: aboutStaff,
  pedagogie: beyondLessons,
  ent: aboutStaff,
  'vie-scolaire': aboutStaff,
  'commercial-1d': beyondLessons,
  commun: beyondLessons,
  autre: [],
};

export interface ScopeRule {
  readonly kind: ServiceKind;
  readonly maxLevel?: DataLevel | undefined;
  readonly categories?: readonly Category[] | undefined;
  readonly excluded?: readonly Category[] | undefined;
}

/**
 * The categories that may go to a service, in the order of `categories`. A list written by a person stands as it
 * is written: the default of the kind fills in only where nobody chose categories or exclusions.
 */
export function allowedCategories(rule: ScopeRule): readonly Category[] {
  const { kind, maxLevel = 'sensitive', categories: chosen } = rule;
  if (maxLevel === 'none') return [];
  const excluded = rule.excluded ?? (chosen === undefined ? excludedByKind[kind] : []);
  return categories.filter(
    (category) =>
      (chosen === undefined || chosen.includes(category)) &&
      (maxLevel === 'sensitive' || levelOf(category) === 'ordinary') &&
      !excluded.includes(category),
  );
}

/** Outside its scope an approved service earns a reminder; a conditional one, or one for no personal data, a warning. */
export function outsideScope(status: EntryStatus, maxLevel: DataLevel | undefined): 'remind' | 'warn' {
  return status === 'approved' && maxLevel !== 'none' ? 'remind' : 'warn';
}

/** Collects distinct scopes, so that thousands of entries share a handful of lists. */
export function scopeTable(): {
  readonly scopes: (readonly Category[])[];
  readonly indexOf: (scope: readonly Category[]) => number;
} {
  const scopes: (readonly Category[])[] = [];
  const known = new Map<string, number>();
  return {
    scopes,
    indexOf(scope) {
      const key = scope.join(' ');
      const index = known.get(key) ?? scopes.push(scope) - 1;
      known.set(key, index);
      return index;
    },
  };
}
