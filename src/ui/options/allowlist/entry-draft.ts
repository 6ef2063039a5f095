import type { Category } from '../../../detection/categories.ts';
import type { Catalogue, CatalogueService } from '../../../policy/catalogue/catalogue.ts';
import { compilePolicy, ownEntryId } from '../../../policy/compile-policy.ts';
import {
  type HostError,
  type HostHints,
  type HostNote,
  type HostPattern,
  parseHostPattern,
} from '../../../policy/host-pattern.ts';
import { excludedByKind } from '../../../policy/scopes.ts';
import {
  type AllowlistEntry,
  type DataLevel,
  defaultSettings,
  type EntryStatus,
  type HostMatch,
  type ServiceKind,
} from '../../../policy/settings.ts';

/** What stands in the form: texts as typed, nothing checked. */
export interface EntryDraft {
  readonly label: string;
  readonly host: string;
  readonly match: HostMatch;
  readonly status: EntryStatus;
  readonly maxLevel: DataLevel;
  /** Empty: as the address tells. */
  readonly kind: ServiceKind | '';
  /** `null`: nobody chose, the default of the kind holds. */
  readonly excluded: readonly Category[] | null;
  readonly purpose: string;
  readonly decidedBy: string;
  readonly decidedOn: string;
  readonly reviewOn: string;
  readonly source: string;
  readonly note: string;
  /** What the form does not show and an edit must keep. */
  readonly kept: Pick<AllowlistEntry, 'serviceId' | 'categories'> & { readonly id?: string };
}

const blank: EntryDraft = {
  label: '',
  host: '',
  match: 'exact',
  status: 'approved',
  maxLevel: 'sensitive',
  kind: '',
  excluded: null,
  purpose: '',
  decidedBy: '',
  decidedOn: '',
  reviewOn: '',
  source: '',
  note: '',
  kept: {},
};

/** @param service The catalogue service of which the new line will be one school's own address. */
export function newDraft(service?: CatalogueService): EntryDraft {
  if (service === undefined) return blank;
  const { id, name, kind, maxLevel } = service;
  return { ...blank, label: name, maxLevel, kind, kept: { serviceId: id } };
}

export function draftOf(entry: AllowlistEntry): EntryDraft {
  const { id, categories, serviceId, ...rest } = entry;
  return {
    ...blank,
    ...rest,
    kind: entry.kind ?? '',
    maxLevel: entry.maxLevel ?? 'sensitive',
    excluded: entry.excluded ?? null,
    purpose: entry.purpose ?? '',
    decidedBy: entry.decidedBy ?? '',
    decidedOn: entry.decidedOn ?? '',
    reviewOn: entry.reviewOn ?? '',
    source: entry.source ?? '',
    note: entry.note ?? '',
    kept: { id, serviceId, categories },
  };
}

/** The kind that will hold, and the exclusions that come with it, while the form is being filled. */
export function draftScope(
  draft: EntryDraft,
  catalogue: Catalogue,
): { readonly kind: ServiceKind; readonly excluded: readonly Category[] } {
  const read = readHost(draft, catalogue);
  const kind = draft.kind || (read.ok ? kindOfHost(read.pattern, draft, catalogue) : 'autre');
  return { kind, excluded: draft.excluded ?? (draft.kept.categories ? [] : excludedByKind[kind]) };
}

/** Asked of the policy itself, so that the form never promises another scope than the guard applies. */
function kindOfHost(pattern: HostPattern, { kept, status }: EntryDraft, catalogue: Catalogue): ServiceKind {
  const probe = { id: 'draft', label: '', ...pattern, status, serviceId: kept.serviceId };
  const policy = compilePolicy({ ...defaultSettings, entries: [probe] }, catalogue);
  return policy.entries.find(({ id }) => id === ownEntryId('draft'))?.kind ?? 'autre';
}

export type DraftError =
  | {
      readonly field: 'host';
      readonly key: HostError['key'];
      readonly params: HostError['params'];
      readonly proposal?: string;
    }
  | {
      readonly field: 'host';
      readonly key: 'entry_error_duplicate';
      readonly params: { readonly name: string };
    }
  | { readonly field: 'label'; readonly key: 'entry_error_label' }
  | { readonly field: 'reviewOn'; readonly key: 'entry_error_review' };

export type ReadDraft =
  | { readonly ok: true; readonly entry: AllowlistEntry }
  | { readonly ok: false; readonly errors: readonly DraftError[] };

/** The line that the form describes, or everything that is wrong with it, in the order of the fields. */
export function readDraft(draft: EntryDraft, others: readonly AllowlistEntry[], hints: HostHints): ReadDraft {
  const label = draft.label.replace(/\s+/gu, ' ').trim();
  const host = readHost(draft, hints);
  const errors: DraftError[] = [];
  if (label === '') errors.push({ field: 'label', key: 'entry_error_label' });
  if (!host.ok) errors.push({ field: 'host', ...host.error });
  const rest = others.filter(({ id }) => id !== draft.kept.id);
  const twin = host.ok ? rest.find((other) => isSamePattern(other, host.pattern)) : undefined;
  if (twin) errors.push({ field: 'host', key: 'entry_error_duplicate', params: { name: twin.label } });
  if (draft.reviewOn !== '' && draft.decidedOn > draft.reviewOn) {
    errors.push({ field: 'reviewOn', key: 'entry_error_review' });
  }
  if (!host.ok || errors.length > 0) return { ok: false, errors };
  return { ok: true, entry: entryOf(draft, label, host.pattern, rest) };
}

/** What the address will be understood as, while it is typed. `*.` in the field and the choice below it say the same. */
export function readHost(
  { host, match, status }: Pick<EntryDraft, 'host' | 'match' | 'status'>,
  hints: HostHints,
):
  | { readonly ok: true; readonly pattern: HostPattern; readonly notes: readonly HostNote[] }
  | { readonly ok: false; readonly error: HostError } {
  const options = { purpose: status === 'refused' ? 'refuse' : 'approve', hints } as const;
  const typed = parseHostPattern(host, options);
  if (!typed.ok || match === 'exact' || typed.pattern.match === 'suffix') return typed;
  const widened = parseHostPattern(`*.${typed.pattern.host}`, options);
  return widened.ok ? { ...widened, notes: typed.notes } : widened;
}

function entryOf(
  draft: EntryDraft,
  label: string,
  pattern: HostPattern,
  others: readonly AllowlistEntry[],
): AllowlistEntry {
  const { kept, status, maxLevel, kind, excluded } = draft;
  const words = (['purpose', 'decidedBy', 'decidedOn', 'reviewOn', 'source', 'note'] as const).flatMap(
    (field) => {
      const text = draft[field].trim();
      return text === '' ? [] : [[field, text] as const];
    },
  );
  return {
    id: kept.id ?? freeId(pattern.host, others),
    label,
    ...pattern,
    status,
    ...(kind !== '' && { kind }),
    ...(kept.serviceId !== undefined && { serviceId: kept.serviceId }),
    ...(kept.categories !== undefined && { categories: kept.categories }),
    ...(maxLevel !== 'sensitive' && { maxLevel }),
    ...(excluded !== null && { excluded }),
    ...Object.fromEntries(words),
  };
}

function freeId(host: string, others: readonly AllowlistEntry[]): string {
  const base = host.replace(/[^a-z0-9.-]+/gu, '-').slice(0, 70);
  const taken = new Set(others.map(({ id }) => id));
  let id = base;
  for (let n = 2; taken.has(id); n += 1) id = `${base}-${n}`;
  return id;
}

function isSamePattern(one: HostPattern, other: HostPattern): boolean {
  return one.host === other.host && one.match === other.match;
}
