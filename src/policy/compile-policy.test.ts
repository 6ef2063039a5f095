import { describe, expect, it } from 'vitest';
import { catalogue } from './catalogue/catalogue.ts';
import { classifyDestination } from './classify.ts';
import { compilePolicy, isServiceOn } from './compile-policy.ts';
import { nationalDefaults } from './effective-policy.ts';
import { type AllowlistEntry, defaultSettings, type Settings } from './settings.ts';

const line = (entry: Partial<AllowlistEntry>): AllowlistEntry => ({
  id: 'a',
  label: 'Un service',
  host: 'exemple-ecole.fr',
  match: 'exact',
  status: 'approved',
  ...entry,
});

const compiled = (settings: Partial<Settings>) =>
  compilePolicy({ ...defaultSettings, ...settings }, catalogue);
const stateOf = (host: string, settings: Partial<Settings>) =>
  classifyDestination({ origin: `https://${host}`, href: '' }, compiled(settings)).state;
const isOn = (id: string, settings: Partial<Settings>) =>
  catalogue.services.some(
    (service) => service.id === id && isServiceOn(service, { ...defaultSettings, ...settings }, catalogue),
  );

describe('compiling the policy', () => {
  it('gives exactly the national defaults when nobody chose anything', () => {
    expect(compiled({})).toEqual(nationalDefaults());
  });

  it('survives storage as it is: plain data all through', () => {
    const policy = compiled({ academies: ['lyon'], entries: [line({})] });
    expect(JSON.parse(JSON.stringify(policy))).toEqual(policy);
  });

  it('approves the ENT of the chosen academy and no other', () => {
    expect(stateOf('college.ent.auvergnerhonealpes.fr', {})).toBe('unknown');
    expect(stateOf('college.ent.auvergnerhonealpes.fr', { academies: ['lyon'] })).toBe('approved');
    expect(stateOf('college.monbureaunumerique.fr', { academies: ['lyon'] })).toBe('unknown');
  });

  it('narrows the ENT of departments as soon as one department of the academy is chosen', () => {
    expect(isOn('ent-webcollege93', { academies: ['creteil'] })).toBe(true);
    expect(isOn('ent-webcollege93', { academies: ['creteil'], departements: ['77'] })).toBe(false);
    expect(isOn('ent-webcollege93', { departements: ['93'] })).toBe(true);
    expect(isOn('ent-monlycee', { academies: ['creteil'], departements: ['77'] })).toBe(true);
  });

  it('leaves retired and unverified services off until somebody decides', () => {
    expect(isOn('ent-arsene76', { academies: ['normandie'] })).toBe(false);
    expect(isOn('ac-wf', {})).toBe(false);
    expect(isOn('ac-wf', { services: { 'ac-wf': true } })).toBe(true);
  });

  it('leaves contracted and local services off until somebody decides', () => {
    expect(isOn('ecoledirecte', {})).toBe(false);
    expect(isOn('beneylu', { academies: ['lyon'] })).toBe(false);
    expect(stateOf('www.ecoledirecte.com', { services: { ecoledirecte: true } })).toBe('approved');
  });

  it('takes a service that was switched off out of the wider entry that covers it', () => {
    expect(stateOf('magistere.education.fr', {})).toBe('approved');
    expect(stateOf('magistere.education.fr', { services: { magistere: false } })).toBe('unknown');
    expect(stateOf('eduscol.education.fr', { services: { magistere: false } })).toBe('approved');
  });

  it('does not take a service id for a property of every object', () => {
    const service = { ...catalogue.services[0], id: 'constructor' } as (typeof catalogue.services)[number];
    expect(isServiceOn(service, defaultSettings, catalogue)).toBe(true);
  });

  it('keeps the source of each entry', () => {
    const policy = compiled({ entries: [line({ id: 'men' })] });
    expect(policy.entries.find(({ id }) => id === 'men')?.layer).toBe('national');
    expect(policy.entries.find(({ id }) => id === 'own/men')?.layer).toBe('own');
  });

  it('gives one school’s own address the kind of the catalogue service that it belongs to', () => {
    const policy = compiled({
      entries: [
        line({ id: 'pronote', host: '0690001a.index-education.net' }),
        line({ id: 'ent', host: 'demo.localhost', serviceId: 'ent-aura' }),
        line({ id: 'libre' }),
      ],
    });
    expect(policy.entries.filter(({ layer }) => layer === 'own').map(({ kind }) => kind)).toEqual([
      'vie-scolaire',
      'ent',
      'autre',
    ]);
  });

  it('shares one list between entries with the same scope', () => {
    const entries = Array.from({ length: 200 }, (_, index) =>
      line({ id: `e${index}`, host: `e${index}.fr` }),
    );
    expect(compiled({ entries }).scopes.length).toBe(nationalDefaults().scopes.length);
  });

  it('never gives the guard the date of an exception nor anything else that it does not need', () => {
    const policy = compiled({
      exceptions: [{ fingerprint: 'f1', category: 'health', addedOn: '2026-11-21' }],
    });
    expect(policy.exceptions).toEqual([{ fingerprint: 'f1', category: 'health' }]);
  });
});
