import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../policy/catalogue/catalogue.ts';
import type { AllowlistEntry } from '../../../policy/settings.ts';
import { draftOf, draftScope, type EntryDraft, newDraft, readDraft } from './entry-draft.ts';

const entry: AllowlistEntry = {
  id: 'carnet',
  label: 'Carnet de liaison',
  host: 'carnet.example',
  match: 'exact',
  status: 'conditional',
  categories: ['grades'],
  maxLevel: 'ordinary',
  decidedBy: 'Conseil d’école',
  decidedOn: '2026-09-01',
  reviewOn: '2027-09-01',
  source: 'Registre, fiche 12',
};
const filled = (changes: Partial<EntryDraft> = {}): EntryDraft => ({
  ...newDraft(),
  label: 'Carnet',
  host: 'carnet.example',
  ...changes,
});
const read = (changes: Partial<EntryDraft> = {}, others: readonly AllowlistEntry[] = []) =>
  readDraft(filled(changes), others, catalogue);
const errorsOf = (result: ReturnType<typeof readDraft>) => (result.ok ? [] : result.errors);

describe('the form of a line', () => {
  it('gives back an entry as it was when nothing is changed', () => {
    expect(readDraft(draftOf(entry), [entry], catalogue)).toEqual({ ok: true, entry });
  });

  it('makes an id from the host and never takes one twice', () => {
    const first = read();
    expect(first).toMatchObject({ ok: true, entry: { id: 'carnet.example', host: 'carnet.example' } });
    const others = first.ok ? [first.entry] : [];
    expect(read({ match: 'suffix' }, others)).toMatchObject({ ok: true, entry: { id: 'carnet.example-2' } });
  });

  it('keeps only the host of a pasted address', () => {
    expect(read({ host: 'https://Carnet.example/connexion?a=1' })).toMatchObject({
      ok: true,
      entry: { host: 'carnet.example', match: 'exact' },
    });
  });

  it('takes a star in the address for the subdomains', () => {
    expect(read({ host: '*.carnet.example' })).toMatchObject({ ok: true, entry: { match: 'suffix' } });
  });

  it('judges the width that was chosen, not only the one that was typed', () => {
    expect(errorsOf(read({ host: 'skolengo.com', match: 'suffix' }))).toMatchObject([
      { field: 'host', key: 'policy_host_multi_tenant' },
    ]);
  });

  it('says everything that is wrong, in the order of the fields', () => {
    const errors = errorsOf(
      read({ label: '  ', host: 'mon ent', decidedOn: '2027-01-02', reviewOn: '2027-01-01' }),
    );
    expect(errors.map(({ field }) => field)).toEqual(['label', 'host', 'reviewOn']);
  });

  it('proposes what was probably meant', () => {
    expect(errorsOf(read({ host: 'prenom.nom@carnet.example' }))).toMatchObject([
      { key: 'policy_host_email', proposal: 'carnet.example' },
    ]);
  });

  it('refuses the same address twice and names the other line', () => {
    expect(errorsOf(read({}, [entry]))).toEqual([
      { field: 'host', key: 'entry_error_duplicate', params: { name: 'Carnet de liaison' } },
    ]);
    expect(read({ kept: { id: 'carnet' } }, [entry]).ok).toBe(true);
  });

  it('lets somebody refuse a site that it would not let approve', () => {
    expect(errorsOf(read({ host: 'http://depot.example', status: 'approved' }))).toHaveLength(1);
    expect(read({ host: 'http://depot.example', status: 'refused' }).ok).toBe(true);
  });
});

describe('the scope shown in the form', () => {
  it('is the one of the kind that the address tells', () => {
    const scope = draftScope(filled({ host: '0690001a.index-education.net' }), catalogue);
    expect(scope.kind).toBe('vie-scolaire');
    expect(scope.excluded).toContain('staff-absence');
  });

  it('writes no exclusion that nobody chose, so that the kind’s own default holds', () => {
    const result = read({ host: '0690001a.index-education.net' });
    expect(result.ok && 'excluded' in result.entry).toBe(false);
  });

  it('starts from the service when a school adds its own address', () => {
    const service = catalogue.services.find(({ id }) => id === 'pronote');
    expect(newDraft(service)).toMatchObject({
      kind: 'vie-scolaire',
      match: 'exact',
      kept: { serviceId: 'pronote' },
    });
  });
});
