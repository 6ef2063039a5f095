import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../policy/catalogue/catalogue.ts';
import { compilePolicy } from '../../../policy/compile-policy.ts';
import { type AllowlistEntry, defaultSettings, type Settings } from '../../../policy/settings.ts';
import { allowlistRows } from './allowlist-rows.ts';
import { filterRows, noFilter } from './filter-rows.ts';

const rowsOf = (changes: Partial<Settings> = {}) => {
  const settings = { ...defaultSettings, ...changes };
  return allowlistRows(settings, catalogue, compilePolicy(settings, catalogue));
};
const row = (key: string, changes: Partial<Settings> = {}) => rowsOf(changes).find((one) => one.key === key);
const own = (id: string, rest: Partial<AllowlistEntry> = {}): AllowlistEntry => ({
  id,
  label: `Service ${id}`,
  host: `${id}.example`,
  match: 'exact',
  status: 'approved',
  ...rest,
});

describe('the lines of the allowlist', () => {
  it('hold every service of the catalogue once', () => {
    expect(rowsOf()).toHaveLength(catalogue.services.length);
    expect(new Set(rowsOf().map(({ key }) => key)).size).toBe(catalogue.services.length);
  });

  it('show the user’s own first, the newest on top', () => {
    const rows = rowsOf({ entries: [own('a'), own('b')] });
    expect(rows.slice(0, 2).map(({ name }) => name)).toEqual(['Service b', 'Service a']);
  });

  it('say why a service of the State is on', () => {
    expect(row('ac-lyon')).toMatchObject({ on: true, origin: 'default' });
  });

  it('say that an ENT waits for the area, and is on with it', () => {
    expect(row('ent-aura')).toMatchObject({ on: false, origin: 'area-missing' });
    expect(row('ent-aura', { academies: ['lyon'] })).toMatchObject({ on: true, origin: 'area' });
  });

  it('say what the user decided', () => {
    expect(row('ac-lyon', { services: { 'ac-lyon': false } })).toMatchObject({
      on: false,
      origin: 'chosen-off',
    });
    expect(row('ent-aura', { services: { 'ent-aura': true } })).toMatchObject({
      on: true,
      origin: 'chosen-on',
    });
  });

  it('say that a former service is not to be trusted', () => {
    expect(row('ent-arsene76')).toMatchObject({ on: false, origin: 'retired' });
  });

  it('give the user’s own line the scope that the guard applies', () => {
    const rows = rowsOf({ entries: [own('lycee', { host: '0690001a.index-education.net' })] });
    expect(rows[0]?.kind).toBe('vie-scolaire');
    expect(rows[0]?.allowed).not.toContain('staff-absence');
    expect(rows[0]?.allowed).toContain('grades');
  });

  it('stay where they are when a service is switched', () => {
    const keys = (changes: Partial<Settings>) => rowsOf(changes).map(({ key }) => key);
    expect(keys({ services: { 'ac-lyon': false, pronote: true } })).toEqual(keys({}));
  });
});

describe('filtering the lines', () => {
  const found = (filter: Partial<typeof noFilter>, changes: Partial<Settings> = {}) =>
    filterRows(rowsOf(changes), { ...noFilter, ...filter }).map(({ key }) => key);

  it('finds without accents or capitals, by name or by host', () => {
    expect(found({ search: 'elea' })).toContain('elea');
    expect(found({ search: 'ÉLÉA' })).toContain('elea');
    expect(found({ search: 'index-education' })).toContain('pronote');
  });

  it('wants every word', () => {
    expect(found({ search: 'auvergne ent' })).toContain('ent-aura');
    expect(found({ search: 'auvergne pronote' })).toEqual([]);
  });

  it('shows only what is on, off or one’s own', () => {
    const changes = { entries: [own('a', { status: 'refused' })] };
    expect(found({ show: 'own' }, changes)).toEqual(['own/a']);
    expect(found({ show: 'off' }, changes)).toContain('own/a');
    expect(found({ show: 'on' }, changes)).not.toContain('ent-aura');
  });

  it('keeps the services of the whole country with those of an academy', () => {
    const keys = found({ academy: 'lyon' });
    expect(keys).toContain('ac-lyon');
    expect(keys).toContain('ent-aura');
    expect(keys).toContain('men');
    expect(keys).not.toContain('ac-lille');
    expect(keys).not.toContain('ent-hdf');
  });

  it('goes through a thousand lines in a few milliseconds', () => {
    const entries = Array.from({ length: 1000 }, (_, n) => own(`s${n}`));
    expect(found({ search: 'service s99' }, { entries })).toHaveLength(11);
  });
});
