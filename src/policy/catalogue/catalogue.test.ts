import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isEffectivePolicy } from '../../platform/policy-shape.ts';
import { nationalDefaults } from '../effective-policy.ts';
import { parseHostPattern } from '../host-pattern.ts';
import { dataLevels, serviceKinds } from '../settings.ts';
import { catalogue } from './catalogue.ts';
import { corrections, dropped, droppedRisky, notes } from './corrections.ts';
import guardCatalogue from './guard-catalogue.json' with { type: 'json' };
import { makeCatalogue } from './make-catalogue.ts';
import { makeGuardCatalogue } from './make-guard-catalogue.ts';
import { readAcademies } from './read-academies.ts';

const SOURCE = '../shared/data/catalogue';
const { services, kinds, academies, departements, multiTenant } = catalogue;
const hostsOf = (list: typeof services) => list.flatMap(({ hosts }) => hosts);

describe('the catalogue', () => {
  it('has every service once, with a kind, a level and a host to recognise it by', () => {
    expect(services.length).toBeGreaterThanOrEqual(139);
    expect(new Set(services.map(({ id }) => id)).size).toBe(services.length);
    for (const { id, kind, maxLevel, hosts, tenantHosts } of services) {
      expect([id, serviceKinds.includes(kind), dataLevels.includes(maxLevel)]).toEqual([id, true, true]);
      expect([id, hosts.length + tenantHosts.length > 0]).toEqual([id, true]);
    }
  });

  it('names academies one by one', () => {
    expect(hostsOf(services).filter((host) => host.includes('*'))).toEqual([]);
    expect(services.filter(({ kind, id }) => kind === 'academie' && id !== 'ac-education').length).toBe(36);
  });

  it('approves no shared platform as a whole, only exact hosts on it', () => {
    const wide = hostsOf(services).filter((host) =>
      multiTenant.some(
        (shared) =>
          host === shared || host === `.${shared}` || (host.startsWith('.') && host.endsWith(`.${shared}`)),
      ),
    );
    expect(wide).toEqual([]);
  });

  it('approves no whole domain of a local authority, no public suffix, no look-alike', () => {
    for (const host of hostsOf(services)) {
      const typed = host.startsWith('.') ? `*${host}` : host;
      const parsed = parseHostPattern(typed, { purpose: 'approve', hints: catalogue });
      expect([host, parsed.ok ? '' : parsed.error.key]).toEqual([host, '']);
    }
  });

  it('gives every department to exactly one academy or territory', () => {
    const codes = academies.flatMap((academy) => academy.departements).sort();
    expect(codes).toEqual(departements.map(({ code }) => code).sort());
    expect(departements.length).toBe(105);
  });

  it('gives every collective ENT in use a place where it is on, or says that it has none', () => {
    const nowhere = services.filter(
      ({ tier, state, hosts, academies: on }) =>
        tier === 'collectivite' && state === 'in-use' && hosts.length > 0 && on.length === 0,
    );
    expect(nowhere.map(({ id }) => id)).toEqual(['ent-sem', 'ent-one-neo']);
    const ids = new Set(academies.map(({ id }) => id));
    expect(services.flatMap((service) => service.academies).filter((id) => !ids.has(id))).toEqual([]);
  });

  it('has remarks in both languages', () => {
    for (const { note } of services) {
      if (note !== null) expect([note.fr, note.en].every((text) => text.trim().length > 5)).toBe(true);
    }
  });

  it('knows twelve kinds of risky destinations, none of whose hosts an approved service in use by the State has', () => {
    expect(kinds.length).toBe(12);
    const approved = new Set(
      nationalDefaults().entries.flatMap(({ hosts }) => hosts.map((host) => host.replace(/^\./u, ''))),
    );
    expect(kinds.flatMap(({ hosts }) => hosts).filter((host) => approved.has(host))).toEqual([]);
  });
});

describe('the guard’s part', () => {
  it('stays small: every frame of every page carries it', () => {
    expect(JSON.stringify(guardCatalogue).length).toBeLessThan(12_000);
    expect(readFileSync(new URL('guard-catalogue.json', import.meta.url)).length).toBeLessThan(16_000);
  });

  it('makes a whole policy', () => {
    expect(isEffectivePolicy(nationalDefaults())).toBe(true);
    expect(nationalDefaults().entries.every(({ status }) => status === 'approved')).toBe(true);
  });

  it('is made from the complete one', () => {
    expect(guardCatalogue).toEqual(makeGuardCatalogue(catalogue));
  });
});

describe.skipIf(!existsSync(SOURCE))(`the source lists (skipped without ${SOURCE})`, () => {
  const read = (name: string) => readFileSync(`${SOURCE}/${name}`, 'utf8');
  const approved = existsSync(SOURCE) ? JSON.parse(read('approved.json')) : { entries: [] };
  const risky = existsSync(SOURCE) ? JSON.parse(read('risky.json')) : { categories: [] };

  it('give the shipped catalogue and nothing else', () => {
    expect(makeCatalogue(approved, risky, readAcademies(read('academies.csv')))).toEqual(catalogue);
  });

  it('still hold every line that was corrected by hand', () => {
    const ids = new Set(approved.entries.map(({ id }: { id: string }) => id));
    const named = [...Object.keys(corrections), ...Object.keys(dropped), ...Object.keys(notes)];
    expect(named.filter((id) => !ids.has(id))).toEqual([]);
    const hosts = new Set(
      risky.categories.flatMap((category: { hosts: { host: string }[] }) =>
        category.hosts.map(({ host }) => host),
      ),
    );
    expect(Object.keys(droppedRisky).filter((host) => !hosts.has(host))).toEqual([]);
  });
});
