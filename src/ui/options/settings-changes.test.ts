import { describe, expect, it } from 'vitest';
import { catalogue } from '../../policy/catalogue/catalogue.ts';
import {
  type AllowlistEntry,
  defaultSettings,
  type OwnException,
  type Settings,
} from '../../policy/settings.ts';
import {
  addOwnName,
  applyImported,
  chooseService,
  putEntry,
  putException,
  removeEntry,
  removeException,
} from './settings-changes.ts';

const entry = (id: string): AllowlistEntry => ({
  id,
  label: id,
  host: `${id}.example`,
  match: 'exact',
  status: 'approved',
});
const exception: OwnException = { fingerprint: 'abcdefgh', category: 'grades', addedOn: '2026-11-21' };
const settings: Settings = {
  ...defaultSettings,
  entries: ['a', 'b', 'c'].map(entry),
  exceptions: [exception],
};
const ids = ({ entries }: Settings) => entries.map(({ id }) => id).join('');

describe('changes of the settings', () => {
  it('write a choice down, and forget it when it says what holds anyway', () => {
    const off = chooseService('ac-lyon', false, catalogue)(defaultSettings);
    expect(off.services).toEqual({ 'ac-lyon': false });
    expect(chooseService('ac-lyon', true, catalogue)(off).services).toEqual({});
  });

  it('put a removed line back where it was', () => {
    const without = removeEntry('b')(settings);
    expect(ids(without)).toBe('ac');
    expect(ids(putEntry(entry('b'), 1)(without))).toBe('abc');
  });

  it('change a line in its place and add a new one at the end', () => {
    expect(ids(putEntry({ ...entry('b'), label: 'other' })(settings))).toBe('abc');
    expect(ids(putEntry(entry('d'))(settings))).toBe('abcd');
  });

  it('never hold a name twice', () => {
    const once = addOwnName('Camille Exemple')(settings);
    expect(addOwnName('Camille Exemple')(once)).toEqual(once);
  });

  it('remove one exception and put it back', () => {
    const without = removeException(exception)(settings);
    expect(without.exceptions).toEqual([]);
    expect(putException(exception, 0)(without)).toEqual(settings);
  });

  it('keep the exceptions that came while a file was being looked at', () => {
    const file = { ...defaultSettings, academies: ['lyon'] };
    expect(applyImported(file)(settings)).toMatchObject({
      academies: ['lyon'],
      entries: [],
      exceptions: [exception],
    });
  });
});
