import { describe, expect, it } from 'vitest';
import { catalogue } from './catalogue/catalogue.ts';
import { compilePolicy } from './compile-policy.ts';
import { explainAddress } from './explain-address.ts';
import { defaultSettings } from './settings.ts';

const entries = [
  { id: 'ent', label: 'Mon ENT', host: 'mon-ent.fr', match: 'suffix', status: 'approved', kind: 'ent' },
  { id: 'chat', label: 'Tchatche', host: 'tchatche.fr', match: 'exact', status: 'refused' },
  { id: 'demo', label: 'Démo', host: 'ent.localhost', match: 'exact', status: 'approved' },
] as const;
const policy = compilePolicy({ ...defaultSettings, entries }, catalogue);
const explain = (text: string) => explainAddress(text, policy, catalogue);

function short(text: string): string {
  const told = explain(text);
  if (!told.ok) return `✗ ${told.error.key} ${told.error.proposal ?? ''}`.trim();
  const { destination, entry } = told;
  return [destination.state, entry?.layer, entry?.label, destination.kind].filter(Boolean).join(' | ');
}

describe('tester une adresse', () => {
  it.each([
    ['https://college.mon-ent.fr/messagerie', 'approved | own | Mon ENT'],
    ['mon-ent.fr', 'approved | own | Mon ENT'],
    ['*.mon-ent.fr', 'approved | own | Mon ENT'],
    ['http://mon-ent.fr', 'unknown'],
    ['http://ent.localhost:8137/x', 'approved | own | Démo'],
    ['webmail.ac-lyon.fr', 'approved | national | Académie de Lyon'],
    ['tchatche.fr', 'unknown | own | Tchatche'],
    ['wetransfer.com', 'known | transfert-fichiers'],
    ['sites.ac-lyon.fr', 'known | pages-publiees'],
    ['exemple.fr', 'unknown'],
    ['192.168.1.10', 'unknown'],
    ['http://intranet/', 'unknown'],
    ['', '✗ policy_host_empty'],
    ['аc-lyon.fr', '✗ policy_host_look_alike ac-lyon.fr'],
    ['https://ac-lyon.fr@pirate.example', '✗ policy_host_user_info pirate.example'],
    ['file:///C:/x', '✗ policy_host_empty'],
  ])('%j: %s', (text, expected) => {
    expect(short(text)).toBe(expected);
  });

  it('says what each category would meet', () => {
    const told = explain('mon-ent.fr');
    const outcomes = told.ok ? told.outcomes : [];
    expect(outcomes.length).toBe(15);
    expect(outcomes.find(({ category }) => category === 'grades')).toMatchObject({ action: 'allow' });
    expect(outcomes.find(({ category }) => category === 'staff-absence')).toMatchObject({
      action: 'remind',
      reason: 'approved-outside-scope',
    });
  });

  it('says of an unencrypted address why the entry does not hold', () => {
    const told = explain('http://mon-ent.fr');
    expect(told.ok && told.destination.insecure).toBe(true);
  });
});
