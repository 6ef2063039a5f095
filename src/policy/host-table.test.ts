import { describe, expect, it } from 'vitest';
import { hostTable, isMoreSpecific } from './host-table.ts';

describe('host table', () => {
  const table = hostTable([
    ['.ac-lyon.fr', 'suffix'],
    ['sites.ac-lyon.fr', 'exact'],
    ['.b.ac-lyon.fr', 'longer'],
    ['.localhost:8123', 'port'],
  ]);

  it.each([
    ['ac-lyon.fr', 'suffix'],
    ['www.ac-lyon.fr', 'suffix'],
    ['sites.ac-lyon.fr', 'exact'],
    ['a.sites.ac-lyon.fr', 'suffix'],
    ['a.b.ac-lyon.fr', 'longer'],
    ['localhost:8123', 'port'],
    ['fauxac-lyon.fr', undefined],
    ['ac-lyon.fr.example.com', undefined],
    ['fr', undefined],
    ['', undefined],
  ])('finds for %j: %j', (host, value) => {
    expect(table.find(host)?.value).toBe(value);
  });

  it('tells how much of the host was named, and whether all of it', () => {
    expect(table.find('a.b.ac-lyon.fr')).toEqual({ value: 'longer', exact: false, length: 12 });
    expect(table.find('ac-lyon.fr')).toEqual({ value: 'suffix', exact: false, length: 10 });
    expect(table.find('sites.ac-lyon.fr')).toEqual({ value: 'exact', exact: true, length: 16 });
  });

  it('takes the longer rule for the more specific, then the exact one', () => {
    const hit = (length: number, exact: boolean) => ({ value: '', length, exact });
    expect(isMoreSpecific(hit(9, false), hit(8, true))).toBe(true);
    expect(isMoreSpecific(hit(8, true), hit(8, false))).toBe(true);
    expect(isMoreSpecific(hit(8, false), hit(8, false))).toBe(false);
    expect(isMoreSpecific(hit(7, true), hit(8, false))).toBe(false);
  });
});
