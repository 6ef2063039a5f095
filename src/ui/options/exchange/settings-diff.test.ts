import { describe, expect, it } from 'vitest';
import { pageMessages } from '../../../i18n/page-messages.ts';
import { createTranslator } from '../../../i18n/translate.ts';
import { catalogue } from '../../../policy/catalogue/catalogue.ts';
import { type AllowlistEntry, defaultSettings } from '../../../policy/settings.ts';
import { diffLines } from './diff-lines.ts';
import { isNoChange, settingsDiff } from './settings-diff.ts';

const entry = (id: string, label = id): AllowlistEntry => ({
  id,
  label,
  host: `${id}.example`,
  match: 'exact',
  status: 'approved',
});
const before = { ...defaultSettings, entries: [entry('a', 'Alpha'), entry('b', 'Bravo')] };
const t = createTranslator('fr', pageMessages);

describe('what an import would change', () => {
  it('is nothing when the file says what holds', () => {
    const { status, ...rest } = entry('a', 'Alpha');
    const same = { ...before, entries: [{ status, ...rest, note: undefined }, entry('b', 'Bravo')] };
    expect(isNoChange(settingsDiff(before, same, catalogue))).toBe(true);
  });

  it('names what is added, changed and removed', () => {
    const after = { ...before, entries: [entry('a', 'Autre'), entry('c', 'Charlie')] };
    const diff = settingsDiff(before, after, catalogue);
    expect(diff).toMatchObject({
      entriesAdded: ['Charlie'],
      entriesChanged: ['Autre'],
      entriesRemoved: ['Bravo'],
    });
    expect(diffLines(diff, after, catalogue, t)).toEqual([
      '1 service ajouté\u00a0: Charlie',
      '1 service modifié\u00a0: Autre',
      '1 service retiré\u00a0: Bravo',
    ]);
  });

  it('counts the ENT that an area switches on, and shortens a long list', () => {
    const after = { ...before, academies: ['versailles', 'creteil', 'lyon'] };
    const diff = settingsDiff(before, after, catalogue);
    expect(diff.servicesOn).toContain('MonLycée.net');
    const lines = diffLines(diff, after, catalogue, t);
    expect(lines[0]).toMatch(/services du catalogue deviennent autorisés.* et d'autres$/u);
    expect(lines[1]).toBe('Territoire\u00a0: Versailles, Créteil, Lyon');
  });
});
