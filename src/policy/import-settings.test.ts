import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { categories } from '../detection/categories.ts';
import { catalogue } from './catalogue/catalogue.ts';
import { exportSettings } from './export-settings.ts';
import { importSettings } from './import-settings.ts';
import {
  type AllowlistEntry,
  dataLevels,
  defaultSettings,
  entryStatuses,
  type Settings,
  serviceKinds,
} from './settings.ts';

const current: Settings = {
  ...defaultSettings,
  language: 'en',
  ownNames: ['Camille Exemple'],
  exceptions: [{ fingerprint: 'abcdefgh', category: 'name-list', addedOn: '2026-01-02' }],
  fingerprintKey: '00ff',
};
const entry = { id: 'ent', label: 'Mon ENT', host: 'mon-ent.fr', match: 'exact', status: 'approved' };
const file = (content: object) => JSON.stringify({ kind: 'garde-fou-settings', format: 1, ...content });
const imported = (text: string) => importSettings(text, current, catalogue);
const problems = (text: string) => {
  const result = imported(text);
  return (result.ok ? result.notes : result.errors).map(({ path, key }) => `${path} ${key}`);
};

describe('an imported file', () => {
  it('replaces what it holds and leaves the rest', () => {
    const result = imported(file({ entries: [entry], academies: ['lyon'] }));
    expect(result).toEqual({
      ok: true,
      settings: { ...current, entries: [entry], academies: ['lyon'] },
      notes: [],
    });
  });

  it.each([
    ['{', ' policy_import_not_json'],
    ['', ' policy_import_not_json'],
    ['[]', ' policy_import_not_settings'],
    ['null', ' policy_import_not_settings'],
    ['{"kind":"autre"}', ' policy_import_not_settings'],
    [JSON.stringify({ kind: 'garde-fou-settings' }), ' policy_import_not_settings'],
    [file({ format: 9 }), ' policy_import_newer'],
    [' '.repeat(8_000_001), ' policy_import_too_large'],
  ])('that is no file of ours is refused whole: %#', (text, expected) => {
    expect(imported(text).ok).toBe(false);
    expect(problems(text)).toEqual([expected]);
  });

  it('tells the line of a slip in the JSON', () => {
    const result = imported('{\n"kind": "garde-fou-settings",\n"format": 1,,\n}');
    expect(result.ok ? [] : result.errors.map(({ params }) => params)).toEqual([{ line: '3' }]);
  });

  it('may start with a byte order mark', () => {
    expect(imported(`\uFEFF${file({ entries: [] })}`).ok).toBe(true);
  });

  it.each([
    [{ ...entry, host: '*.mon-ent.fr' }, 'entries.0.host policy_import_host'],
    [{ ...entry, host: 'Mon-ENT.fr' }, 'entries.0.host policy_import_host'],
    [{ ...entry, host: 'http://mon-ent.fr' }, 'entries.0.host policy_host_http'],
    [{ ...entry, host: 'gouv.fr', match: 'suffix' }, 'entries.0.host policy_host_public_suffix'],
    [{ ...entry, host: 'index-education.net', match: 'suffix' }, 'entries.0.host policy_host_multi_tenant'],
    [{ ...entry, host: '' }, 'entries.0.host policy_host_empty'],
    [{ ...entry, host: undefined }, 'entries.0.host policy_import_missing'],
    [{ ...entry, host: 3 }, 'entries.0.host policy_import_type_text'],
    [{ ...entry, label: '' }, 'entries.0.label policy_import_too_short'],
    [{ ...entry, label: 'x'.repeat(121) }, 'entries.0.label policy_import_too_long'],
    [{ ...entry, status: 'ok' }, 'entries.0.status policy_import_choice'],
    [{ ...entry, id: 'a b' }, 'entries.0.id policy_import_id'],
    [{ ...entry, decidedOn: '2026-02-30' }, 'entries.0.decidedOn policy_import_day'],
    [{ ...entry, decidedOn: '21/11/2026' }, 'entries.0.decidedOn policy_import_day'],
    [{ ...entry, categories: 'grades' }, 'entries.0.categories policy_import_type_list'],
    [{ ...entry, categories: [7] }, 'entries.0.categories.0 policy_import_choice'],
    [null, 'entries.0 policy_import_type_object'],
    ['mon-ent.fr', 'entries.0 policy_import_type_object'],
  ])('with a wrong entry is refused: %#', (wrong, expected) => {
    expect(imported(file({ entries: [wrong] })).ok).toBe(false);
    expect(problems(file({ entries: [wrong] }))).toEqual([expected]);
  });

  it('tells every error at its place, and applies nothing', () => {
    const wrong = { ...entry, id: 'b', label: 3, host: 'fr', match: 'partout' };
    const result = imported(
      file({ entries: [entry, wrong, { ...entry, id: 'ent' }], services: { men: 'oui' } }),
    );
    expect(result.ok ? [] : result.errors.map(({ path, key }) => `${path} ${key}`).sort()).toEqual([
      'entries.1.host policy_host_public_suffix',
      'entries.1.label policy_import_type_text',
      'entries.1.match policy_import_choice',
      'entries.2.id policy_import_twin',
      'services.men policy_import_type_yes_no',
    ]);
    expect(result.ok ? undefined : result.errors[0]?.place.key).toMatch(/^policy_place_/u);
  });

  it('counts entries from one, as a person does', () => {
    const result = imported(file({ entries: [entry, { ...entry, id: 'b', host: 'fr' }] }));
    expect(result.ok ? undefined : result.errors[0]?.place).toEqual({
      key: 'policy_place_entry_field',
      params: { entry: '2', field: 'host' },
    });
  });

  it('leaves out what this version does not know, with a note', () => {
    const result = imported(
      file({ future: 1, entries: [{ ...entry, retention: '1 an', categories: ['grades', 'dreams'] }] }),
    );
    expect(result.ok && result.settings.entries).toEqual([{ ...entry, categories: ['grades'] }]);
    expect(result.notes.map(({ path, key, params }) => `${path} ${key} ${params.name}`)).toEqual([
      'future policy_import_unknown_key future',
      'entries.0.retention policy_import_unknown_key retention',
      'entries.0.categories policy_import_unknown_category dreams',
    ]);
  });

  it('with two lines for one host is taken, with a note', () => {
    expect(problems(file({ entries: [entry, { ...entry, id: 'b', status: 'refused' }] }))).toEqual([
      'entries.1.host policy_import_same_host',
    ]);
  });

  it('never brings in exceptions or their key', () => {
    const result = imported(file({ exceptions: [], fingerprintKey: 'aa' }));
    expect(result.ok && result.settings).toEqual(current);
    expect(result.notes.length).toBe(2);
  });

  it('cannot reach the prototype of anything', () => {
    const text = '{"kind":"garde-fou-settings","format":1,"__proto__":{"x":1},"services":{"__proto__":true}}';
    const result = imported(text);
    expect(result.ok && (result.settings as unknown as Record<string, unknown>).x).toBeFalsy();
    expect(({} as Record<string, unknown>).x).toBeUndefined();
  });
});

const entries = fc.uniqueArray(
  fc.record(
    {
      id: fc.stringMatching(/^[a-z0-9-]{1,12}$/u),
      label: fc.string({ minLength: 1, maxLength: 30, unit: 'grapheme' }),
      host: fc.constantFrom(
        'mon-ent.fr',
        'ecole.example',
        'localhost:8123',
        'xn--cole-9oa.fr',
        '0690001a.index-education.net',
      ),
      match: fc.constant('exact' as const),
      status: fc.constantFrom(...entryStatuses),
      kind: fc.constantFrom(...serviceKinds),
      categories: fc.uniqueArray(fc.constantFrom(...categories)),
      maxLevel: fc.constantFrom(...dataLevels),
      excluded: fc.uniqueArray(fc.constantFrom(...categories)),
      note: fc.string({ maxLength: 60, unit: 'grapheme' }),
      decidedOn: fc.constant('2026-11-21'),
    },
    { requiredKeys: ['id', 'label', 'host', 'match', 'status'] },
  ) as fc.Arbitrary<AllowlistEntry>,
  { selector: ({ id }) => id, maxLength: 5 },
);

describe('an export', () => {
  const settings = fc.record({
    academies: fc.uniqueArray(fc.constantFrom('lyon', 'paris', 'nice')),
    departements: fc.uniqueArray(fc.constantFrom('69', '2A', '971')),
    services: fc.dictionary(fc.constantFrom('men', 'pix', 'pronote'), fc.boolean()),
    entries,
    ownNames: fc.array(fc.string({ minLength: 1, maxLength: 20 }), { maxLength: 3 }),
    language: fc.constantFrom('fr' as const, 'en' as const),
  });

  it('is read back as the same settings, and written again as the same bytes', () => {
    fc.assert(
      fc.property(settings, fc.boolean(), (chosen, personal) => {
        const before: Settings = { ...defaultSettings, ...chosen };
        const text = exportSettings(before, { personal });
        const result = importSettings(text, before, catalogue);
        if (!result.ok) throw new Error(JSON.stringify(result.errors));
        const sorted = {
          academies: [...before.academies].sort(),
          departements: [...before.departements].sort(),
        };
        expect(result.settings).toEqual({ ...before, ...sorted });
        expect(exportSettings(result.settings, { personal })).toBe(text);
        expect(
          exportSettings(
            { ...before, services: Object.fromEntries(Object.entries(before.services).reverse()) },
            { personal },
          ),
        ).toBe(text);
      }),
    );
  });

  it('for colleagues holds nothing of the person', () => {
    const text = exportSettings(current, { personal: false });
    expect(text).not.toContain('Camille');
    expect(text).not.toContain('00ff');
    expect(text).not.toContain('abcdefgh');
    expect(exportSettings(current, { personal: true })).toContain('Camille');
  });
});
