import { expect, it } from 'vitest';
import { isFunctionMailbox } from './function-mailbox.ts';

it.each([
  'ce.0751234J',
  '0751234j',
  'secretariat-0751234J',
  'dpd',
  'dane',
  'contact',
  'secrétariat',
  'vie-scolaire',
  'noreply',
  'no-reply',
  'ne-pas-repondre',
  'direction.ecole',
  'prenom.nom',
  'nom',
  'info+rentree',
  'parents.eleves',
])('%s belongs to no person', (local) => {
  expect(isFunctionMailbox(local)).toBe(true);
});

it.each([
  'lina.haddad',
  'l.martin12',
  'papa.de.tom',
  'famille.petit',
  'jeanne.contact',
  'marie',
  'directo',
  'nomdefamille',
  'xavier',
])('%s is somebody', (local) => {
  expect(isFunctionMailbox(local)).toBe(false);
});
