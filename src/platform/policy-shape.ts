import { type Category, categories } from '../detection/categories.ts';
import type { EffectivePolicy } from '../policy/effective-policy.ts';
import { entryStatuses, languages, serviceKinds } from '../policy/settings.ts';

/**
 * Is a stored value a policy that `classifyDestination` and `decide` can work with? By hand, since zod is too heavy for
 * a script that runs in every frame. Anything less than whole is refused: the national defaults stand in.
 */
export function isEffectivePolicy(value: unknown): value is EffectivePolicy {
  if (!isRecord(value) || value.format !== 1) return false;
  const { entries, scopes, kinds, exceptions } = value;
  return (
    listOf(scopes, (scope) => listOf(scope, isCategory)) &&
    listOf(entries, (entry) => isEntry(entry, scopes.length)) &&
    listOf(value.userContent, isText) &&
    listOf(value.switchedOff, isText) &&
    listOf(value.tenantAmbiguous, isText) &&
    listOf(value.ownNames, isText) &&
    isRecord(kinds) &&
    Object.values(kinds).every(isText) &&
    oneOf(value.onNotReadInFull, ['warn', 'justify', 'block']) &&
    oneOf(value.language, languages) &&
    isWords(value.words) &&
    listOf(exceptions, (one) => isRecord(one) && isText(one.fingerprint) && isCategory(one.category)) &&
    isText(value.fingerprintKey)
  );
}

function isWords(value: unknown): boolean {
  if (value === undefined) return true;
  return isRecord(value) && Object.values(value).every((word) => isRecord(word) && isText(word.message));
}

function isEntry(value: unknown, scopeCount: number): boolean {
  return (
    isRecord(value) &&
    isText(value.id) &&
    isText(value.label) &&
    oneOf(value.kind, serviceKinds) &&
    oneOf(value.status, entryStatuses) &&
    oneOf(value.layer, ['national', 'own']) &&
    oneOf(value.outside, ['remind', 'warn']) &&
    listOf(value.hosts, isText) &&
    typeof value.scope === 'number' &&
    Number.isInteger(value.scope) &&
    value.scope >= 0 &&
    value.scope < scopeCount
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function listOf(value: unknown, check: (item: unknown) => boolean): value is unknown[] {
  return Array.isArray(value) && value.every(check);
}

const isText = (value: unknown): value is string => typeof value === 'string';
const oneOf = (value: unknown, choices: readonly string[]) => isText(value) && choices.includes(value);
const isCategory = (value: unknown): value is Category => oneOf(value, categories);
