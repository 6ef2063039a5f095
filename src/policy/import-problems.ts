import type { z } from 'zod';
import { type HostErrorKey, hostErrorKeys } from './host-pattern.ts';

export const importKeys = [
  'policy_import_too_large',
  'policy_import_not_json',
  'policy_import_not_settings',
  'policy_import_newer',
  'policy_import_unknown_key',
  'policy_import_unknown_category',
  'policy_import_missing',
  'policy_import_type_text',
  'policy_import_type_list',
  'policy_import_type_object',
  'policy_import_type_yes_no',
  'policy_import_choice',
  'policy_import_too_long',
  'policy_import_too_short',
  'policy_import_id',
  'policy_import_day',
  'policy_import_departement',
  'policy_import_host',
  'policy_import_twin',
  'policy_import_same_host',
  'policy_import_invalid',
] as const;
export type ImportKey = (typeof importKeys)[number];

export const placeKeys = [
  'policy_place_file',
  'policy_place_field',
  'policy_place_entry',
  'policy_place_entry_field',
] as const;

/** « entrée 3, champ « host » »: counted from 1, as a person counts. */
export interface ImportPlace {
  readonly key: (typeof placeKeys)[number];
  readonly params: Readonly<Record<string, string>>;
}

export interface ImportProblem {
  /** For the curious and for tests: `entries.2.host`. */
  readonly path: string;
  readonly place: ImportPlace;
  readonly key: ImportKey | HostErrorKey;
  readonly params: Readonly<Record<string, string>>;
  readonly proposal?: string;
}

export function placeOf(path: readonly PropertyKey[]): ImportPlace {
  const [first, index, ...rest] = path.map(String);
  if (first === undefined) return { key: 'policy_place_file', params: {} };
  if (index === undefined || first !== 'entries')
    return { key: 'policy_place_field', params: { field: path.map(String).join('.') } };
  const entry = String(Number(index) + 1);
  if (rest.length === 0) return { key: 'policy_place_entry', params: { entry } };
  return { key: 'policy_place_entry_field', params: { entry, field: rest.join('.') } };
}

/** Every issue of a failed check, in words of ours. Hosts and twins are left to `importSettings`, which knows more. */
export function problemsOf(error: z.ZodError): ImportProblem[] {
  return error.issues
    .map((issue) => ({ path: issue.path.map(String).join('.'), place: placeOf(issue.path), ...keyOf(issue) }))
    .filter(({ key }) => key !== 'policy_import_host' && key !== 'policy_import_twin');
}

const typeKeys: Readonly<Record<string, ImportKey>> = {
  string: 'policy_import_type_text',
  array: 'policy_import_type_list',
  object: 'policy_import_type_object',
  record: 'policy_import_type_object',
  boolean: 'policy_import_type_yes_no',
};

function keyOf(issue: z.core.$ZodIssue): Pick<ImportProblem, 'key' | 'params'> {
  if (isKey(issue.message)) return { key: issue.message, params: {} };
  switch (issue.code) {
    case 'invalid_type':
      if (issue.message.endsWith('received undefined')) return { key: 'policy_import_missing', params: {} };
      return { key: typeKeys[issue.expected] ?? 'policy_import_invalid', params: {} };
    case 'invalid_value':
      return { key: 'policy_import_choice', params: { choices: issue.values.map(String).join(', ') } };
    case 'too_big':
      return { key: 'policy_import_too_long', params: { max: String(issue.maximum) } };
    case 'too_small':
      return { key: 'policy_import_too_short', params: { min: String(issue.minimum) } };
    case 'invalid_key':
      return { key: 'policy_import_id', params: {} };
    default:
      return { key: 'policy_import_invalid', params: {} };
  }
}

function isKey(message: string): message is ImportProblem['key'] {
  return ([...importKeys, ...hostErrorKeys] as readonly string[]).includes(message);
}
