import { describe, expect, it } from 'vitest';
import policyFr from '../../assets/_locales/fr/policy.json' with { type: 'json' };
import { hostErrorKeys, hostNoteKeys } from './host-pattern.ts';
import { importKeys, placeKeys } from './import-problems.ts';

const keys: readonly string[] = [...hostErrorKeys, ...hostNoteKeys, ...importKeys, ...placeKeys];

describe('the words of the policy', () => {
  it('have a sentence for every error, note and place', () => {
    expect(keys.filter((key) => !(key in policyFr))).toEqual([]);
  });

  it('have no sentence that nothing says', () => {
    const actions = Object.keys(policyFr).filter((key) => key.startsWith('policy_action_'));
    expect(Object.keys(policyFr).filter((key) => !keys.includes(key))).toEqual(actions);
  });
});
