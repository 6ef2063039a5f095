import { describe, expect, it } from 'vitest';
import { hostTable } from './host-table.ts';

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
});
