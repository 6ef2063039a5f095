import { describe, expect, it } from 'vitest';
import { catalogue } from './catalogue/catalogue.ts';
import { classifyDestination } from './classify.ts';
import { compilePolicy } from './compile-policy.ts';
import { nationalDefaults } from './effective-policy.ts';
import { type AllowlistEntry, defaultSettings } from './settings.ts';

const national = (origin: string) => classifyDestination({ origin, href: `${origin}/x` }, nationalDefaults());
const own = (origin: string, ...lines: Partial<AllowlistEntry>[]) => {
  const entries = lines.map((line, index) => ({
    id: `e${index}`,
    label: 'Un service',
    host: 'exemple-ecole.fr',
    match: 'exact' as const,
    status: 'approved' as const,
    ...line,
  }));
  return classifyDestination(
    { origin, href: origin },
    compilePolicy({ ...defaultSettings, entries }, catalogue),
  );
};

describe('national defaults', () => {
  it.each([
    ['https://webmail.ac-lyon.fr', 'ac-lyon'],
    ['https://ac-lyon.fr', 'ac-lyon'],
    ['https://ac-lyon.fr.', 'ac-lyon'],
    ['https://nuage03.apps.education.fr', 'apps'],
    ['https://idf-75-sud.elea.apps.education.fr', 'elea'],
    ['https://filesender.renater.fr', 'renater'],
    ['https://forge.apps.education.fr', 'forge'],
    ['https://www.tchap.gouv.fr', 'lasuite-tchap-old'],
  ])('approve %s by %s', (origin, entryId) => {
    expect(national(origin)).toMatchObject({ state: 'approved', entryId });
  });

  it.each([
    'https://fauxac-lyon.fr',
    'https://ac-lyon.fr.example.com',
    'https://ac-lyon.example.com',
    'https://ac-inconnue.fr',
    'https://renater.fr',
    'https://numerique.gouv.fr',
    'https://haute-garonne.fr',
    'https://0690001a.index-education.net',
    'https://college.skolengo.com',
    'https://xn--c-lyon-9fg.fr',
    'https://example.com',
  ])('do not approve %s', (origin) => {
    expect(national(origin)).toMatchObject({ state: 'unknown' });
    expect(national(origin).entryId).toBeUndefined();
  });

  it.each([
    'https://monprojet.forge.apps.education.fr',
    'https://a.b.forge.apps.education.fr',
    'https://sites.ac-nancy-metz.fr',
    'https://ecole.sites.ac-corse.fr',
    'https://blog.ac-versailles.fr',
  ])('take %s for published pages, not for the service above it', (origin) => {
    expect(national(origin)).toMatchObject({ state: 'known', kind: 'pages-publiees' });
  });

  it.each([
    ['https://mail.google.com', 'webmail-perso', true],
    ['https://outlook.live.com', 'webmail-perso', undefined],
    ['https://teams.live.com', 'messagerie-instantanee', undefined],
    ['https://www.wetransfer.com', 'transfert-fichiers', undefined],
    ['https://chatgpt.com', 'ia-generative', undefined],
    ['https://ecole.sharepoint.com', 'transfert-fichiers', true],
    ['https://discord.com', 'messagerie-instantanee', undefined],
  ])('know %s as %s', (origin, kind, tenantAmbiguous) => {
    const destination = national(origin);
    expect(destination).toMatchObject({ state: 'known', kind });
    expect(destination.tenantAmbiguous).toBe(tenantAmbiguous);
  });

  it('do not take a host for a kind because its name ends alike', () => {
    expect(national('https://monx.ai').kind).toBeUndefined();
    expect(national('https://notdropbox.com').kind).toBeUndefined();
  });
});

describe('the extent of an approval', () => {
  it.each([
    ['https://www.ac-lyon.fr', 'all'],
    ['https://nuage03.apps.education.fr', 'some'],
    ['https://www.tchap.gouv.fr', 'some'],
    ['https://www.onisep.fr', 'none'],
    ['https://example.com', undefined],
  ])('of %s is %s', (origin, allows) => {
    expect(national(origin).allows).toBe(allows);
  });
});

describe('addresses that are never approved', () => {
  it.each(['null', 'file://', '', 'not an origin', 'data:text/html,x', 'about:blank', 'javascript:0'])(
    'calls %j opaque',
    (origin) => {
      expect(national(origin)).toEqual({ host: '', state: 'opaque' });
    },
  );

  it('says of an approved host over http that it is not encrypted', () => {
    expect(national('http://www.ac-lyon.fr')).toEqual({
      host: 'www.ac-lyon.fr',
      state: 'unknown',
      insecure: true,
    });
  });

  it('looks at the origin only, whatever the address says', () => {
    const place = { origin: 'https://example.com', href: 'https://ac-lyon.fr/' };
    expect(classifyDestination(place, nationalDefaults()).state).toBe('unknown');
    const blob = { origin: 'null', href: 'blob:https://ac-lyon.fr/1-2-3' };
    expect(classifyDestination(blob, nationalDefaults()).state).toBe('opaque');
  });

  it('does not approve this machine by itself', () => {
    expect(national('http://localhost:3000').state).toBe('unknown');
    expect(national('http://127.0.0.1').state).toBe('unknown');
  });
});

describe('own entries', () => {
  it('approve exactly their host when exact', () => {
    expect(own('https://exemple-ecole.fr', {}).state).toBe('approved');
    expect(own('https://www.exemple-ecole.fr', {}).state).toBe('unknown');
    expect(own('https://exemple-ecole.fr:8443', {}).state).toBe('approved');
  });

  it('approve what is below when suffix', () => {
    expect(own('https://a.b.exemple-ecole.fr', { match: 'suffix' }).state).toBe('approved');
    expect(own('https://lexemple-ecole.fr', { match: 'suffix' }).state).toBe('unknown');
  });

  it('approve an international name in its ASCII form', () => {
    expect(own('https://xn--cole-9oa.example', { host: 'xn--cole-9oa.example' }).state).toBe('approved');
  });

  it('refuse what a national entry approves', () => {
    expect(
      own('https://www.ac-lyon.fr', { host: 'ac-lyon.fr', match: 'suffix', status: 'refused' }),
    ).toMatchObject({
      state: 'unknown',
      entryId: 'own/e0',
    });
  });

  it('refuse published pages below them in their own name', () => {
    const wide = { host: 'apps.education.fr', match: 'suffix', status: 'refused' } as const;
    expect(own('https://moi.forge.apps.education.fr', wide)).toMatchObject({
      state: 'known',
      entryId: 'own/e0',
    });
  });

  it('let the stricter of two lines for one host win', () => {
    expect(own('https://exemple-ecole.fr', {}, { status: 'refused' }).entryId).toBe('own/e1');
    expect(own('https://exemple-ecole.fr', { status: 'refused' }, {}).entryId).toBe('own/e0');
  });

  it('let the more specific of two lines win', () => {
    const wide = { host: 'exemple-ecole.fr', match: 'suffix', status: 'refused' } as const;
    expect(own('https://ent.exemple-ecole.fr', wide, { host: 'ent.exemple-ecole.fr' }).state).toBe(
      'approved',
    );
  });

  it('approve a published page only when they name it', () => {
    const origin = 'https://moi.forge.apps.education.fr';
    expect(own(origin, { host: 'apps.education.fr', match: 'suffix' }).state).toBe('known');
    expect(own(origin, { host: 'moi.forge.apps.education.fr' }).state).toBe('approved');
  });

  it('approve this machine over http, on every port or on one', () => {
    expect(own('http://ent.localhost:8137', { host: 'ent.localhost' }).state).toBe('approved');
    expect(own('http://localhost:8123', { host: 'localhost:8123' }).state).toBe('approved');
    expect(own('http://localhost:8124', { host: 'localhost:8123' }).state).toBe('unknown');
    expect(own('http://127.0.0.1:9000', { host: '127.0.0.1' }).state).toBe('approved');
    expect(own('http://mail.localhost:8137', { host: 'ent.localhost' }).state).toBe('unknown');
  });

  it('refuse over http too', () => {
    expect(own('http://exemple-ecole.fr', { status: 'refused' }).entryId).toBe('own/e0');
  });
});
