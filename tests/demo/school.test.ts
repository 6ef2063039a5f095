import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type School, siteNames, startSchool } from './school.ts';

let school: School;
beforeAll(async () => {
  school = await startSchool();
});
afterAll(() => school.close());

/** Node does not resolve names below `.localhost` everywhere; browsers do. */
function get(host: string, path = '/'): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port: school.port, path, headers: { host } }, (response) => {
      let body = '';
      response.on('data', (chunk: Buffer) => {
        body += chunk.toString('utf8');
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body }));
    })
      .on('error', reject)
      .end();
  });
}

describe('the demo school', () => {
  it.each(siteNames)('has a page of its own for %s', async (name) => {
    const { status, body } = await get(new URL(school.url(name)).host);
    expect(status).toBe(200);
    expect(body).toContain('<html lang="fr">');
  });

  it('loads nothing from elsewhere', async () => {
    for (const name of siteNames) {
      const { body } = await get(`${name}.localhost`);
      expect(body).not.toMatch(/(?:src|href|action)="(?:https?:)?\/\//u);
    }
  });

  it('serves its own few files and nothing else of the machine', async () => {
    expect((await get('ent.localhost', '/school.css')).status).toBe(200);
    for (const path of ['/../school.ts', '/%2e%2e/school.ts', '/pages/ent.html', '/etc/passwd']) {
      expect((await get('ent.localhost', path)).status).toBe(404);
    }
  });

  it('has a class list of 28 pupils who all have a name and a birth date', async () => {
    const { body } = await get('source.localhost');
    expect(body.match(/<tr><td>[^<]+<\/td><td>[^<]+<\/td><td>\d{2}\/\d{2}\/\d{4}<\/td>/gu)).toHaveLength(28);
  });
});
