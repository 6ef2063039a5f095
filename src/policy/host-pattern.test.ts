import { describe, expect, it } from 'vitest';
import { catalogue } from './catalogue/catalogue.ts';
import { parseHostPattern } from './host-pattern.ts';

const typed = (text: string, purpose: 'approve' | 'refuse' = 'approve') =>
  parseHostPattern(text, { purpose, hints: catalogue });

/** `host` or `*.host`, then the notes; or the error, then the proposal. */
function told(text: string, purpose: 'approve' | 'refuse' = 'approve'): string {
  const parsed = typed(text, purpose);
  const short = (key: string) => key.replace('policy_host_', '');
  if (!parsed.ok) return `✗ ${short(parsed.error.key)} ${parsed.error.proposal ?? ''}`.trim();
  const { host, match } = parsed.pattern;
  return [match === 'suffix' ? `*.${host}` : host, ...parsed.notes.map(({ key }) => short(key))].join(' ');
}

describe('a host typed by a person', () => {
  it.each([
    ['mon-ent.fr', 'mon-ent.fr'],
    ['  mon-ent.fr  ', 'mon-ent.fr'],
    ['« mon-ent.fr »', 'mon-ent.fr'],
    ['https://Mon-ENT.fr/login?x', 'mon-ent.fr note_path'],
    ['https://mon-ent.fr/', 'mon-ent.fr'],
    ['HTTPS://MON-ENT.FR#accueil', 'mon-ent.fr note_path'],
    ['*.ac-lyon.fr', '*.ac-lyon.fr'],
    ['.ac-lyon.fr', '*.ac-lyon.fr'],
    ['https://*.ac-lyon.fr/', '*.ac-lyon.fr'],
    ['ac-lyon.fr.', 'ac-lyon.fr'],
    ['mon-ent.fr:8443', 'mon-ent.fr note_port'],
    ['mon-ent.fr:443', 'mon-ent.fr'],
    ['école-exemple.fr', 'xn--cole-exemple-9db.fr note_international'],
    ['xn--cole-exemple-9db.fr', 'xn--cole-exemple-9db.fr note_international'],
    ['ｍｏｎ-ｅｎｔ.ｆｒ', 'mon-ent.fr'],
    ['pronote.lycee.lan', 'pronote.lycee.lan note_unknown_suffix'],
    ['ent.demo.example', 'ent.demo.example note_unknown_suffix'],
    ['localhost', 'localhost'],
    ['localhost:8123', 'localhost:8123'],
    ['http://localhost:8123/ent', 'localhost:8123 note_path'],
    ['http://ent.localhost:8137', 'ent.localhost:8137'],
    ['ent.localhost', 'ent.localhost'],
    ['*.localhost', '*.localhost'],
    ['127.0.0.1:3000', '127.0.0.1:3000'],
    ['http://[::1]:3000', '[::1]:3000'],
    ['0690001A.index-education.net', '0690001a.index-education.net'],
    ['monecole.skolengo.com', 'monecole.skolengo.com'],
    ['www.index-education.net', 'www.index-education.net note_uai'],
    ['docs.google.com', 'docs.google.com note_tenant_ambiguous'],
    ['*.google.com', '*.google.com note_tenant_ambiguous'],
    ['monlycee.sharepoint.com', 'monlycee.sharepoint.com note_tenant_ambiguous'],
    ['google.com', 'google.com'],
    ['haute-garonne.fr', 'haute-garonne.fr note_apex'],
    ['*.haute-garonne.gouv.fr', '*.haute-garonne.gouv.fr'],
    ['*.laclasse.com', '*.laclasse.com'],
    ['*.ac-reims.fr', '*.ac-reims.fr'],
  ])('%j is taken as %j', (text, expected) => {
    expect(told(text)).toBe(expected);
  });

  it.each([
    ['', '✗ empty'],
    ['   ', '✗ empty'],
    ['https://', '✗ empty'],
    ['/login', '✗ empty'],
    ['*', '✗ wildcard'],
    ['*.', '✗ empty'],
    ['ac-*.fr', '✗ wildcard'],
    ['*.*.fr', '✗ wildcard'],
    ['*ac-lyon.fr', '✗ wildcard *.ac-lyon.fr'],
    ['ent.*', '✗ wildcard'],
    ['ac-lyon,fr', '✗ invalid ac-lyon.fr'],
    ['ac lyon fr', '✗ invalid ac.lyon.fr'],
    ['ac-lyon..fr', '✗ invalid ac-lyon.fr'],
    ['mon ent', '✗ invalid mon.ent'],
    ['<script>', '✗ invalid'],
    ['mon-ent.fr:99999', '✗ invalid'],
    ['http://mon-ent.fr/a', '✗ http mon-ent.fr'],
    ['http://*.mon-ent.fr', '✗ http *.mon-ent.fr'],
    ['ftp://mon-ent.fr', '✗ scheme mon-ent.fr'],
    ['file:///C:/notes.xlsx', '✗ empty'],
    ['prenom.nom@ac-lyon.fr', '✗ email ac-lyon.fr'],
    ['https://ac-lyon.fr@pirate.example/', '✗ user_info pirate.example'],
    ['https://moi:motdepasse@mon-ent.fr', '✗ user_info mon-ent.fr'],
    ['192.168.1.10', '✗ ip'],
    ['https://93.184.216.34/', '✗ ip'],
    ['[2001:db8::1]', '✗ ip'],
    ['0690001', '✗ invalid'],
    ['0690001A', '✗ single_label 0690001a.index-education.net'],
    ['0x7f.0.0.2.fr', '0x7f.0.0.2.fr'],
    ['mon-ent', '✗ single_label mon-ent.fr'],
    ['fr', '✗ public_suffix'],
    ['*.fr', '✗ public_suffix'],
    ['gouv.fr', '✗ public_suffix'],
    ['*.gouv.fr', '✗ public_suffix'],
    ['github.io', '✗ public_suffix'],
    ['*.blogspot.com', '✗ public_suffix'],
    ['аc-lyon.fr', '✗ look_alike ac-lyon.fr'],
    ['ac-lуоn.fr', '✗ look_alike ac-lyon.fr'],
    ['рах.com', '✗ look_alike pax.com'],
    ['xn--c-lyon-2nf.fr', '✗ look_alike ac-lyon.fr'],
    ['index-education.net', '✗ multi_tenant'],
    ['*.index-education.net', '✗ multi_tenant'],
    ['*.0690001a.index-education.net', '✗ multi_tenant 0690001a.index-education.net'],
    ['*.edifice.io', '✗ multi_tenant'],
    ['*.haute-garonne.fr', '✗ apex *.ecollege.haute-garonne.fr'],
    ['*.auvergnerhonealpes.fr', '✗ apex *.ent.auvergnerhonealpes.fr'],
  ])('%j is answered by %j', (text, expected) => {
    expect(told(text)).toBe(expected);
  });

  it('says where an address with a user name really goes', () => {
    const parsed = typed('https://ac-lyon.fr@pirate.example/');
    expect(parsed.ok ? undefined : parsed.error.params).toEqual({ host: 'pirate.example' });
  });

  it('may be wide, shared or unencrypted when it is to be refused', () => {
    expect(told('*.skolengo.com', 'refuse')).toBe('*.skolengo.com');
    expect(told('*.haute-garonne.fr', 'refuse')).toBe('*.haute-garonne.fr');
    expect(told('http://mon-ent.fr', 'refuse')).toBe('mon-ent.fr');
    expect(told('*.fr', 'refuse')).toBe('✗ public_suffix');
  });

  it('is its own canonical form when typed again', () => {
    for (const text of [
      'https://Mon-ENT.fr/x',
      '*.ac-lyon.fr',
      'École.fr',
      'http://localhost:8123',
      '127.0.0.1',
    ]) {
      const first = typed(text);
      if (!first.ok) throw new Error(`${text} was refused`);
      const { host, match } = first.pattern;
      const second = typed(match === 'suffix' ? `*.${host}` : host);
      expect(second.ok && second.pattern).toEqual(first.pattern);
    }
  });
});
