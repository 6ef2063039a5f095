import { describe, expect, it } from 'vitest';
import french from '../../../assets/_locales/fr/warning.json' with { type: 'json' };
import { warningTranslator } from '../../i18n/warning-messages.ts';
import type { Decision } from '../../policy/decision.ts';
import { describeDecision } from './describe-decision.ts';

const t = warningTranslator(french, 'fr', undefined);
const list: Decision = {
  action: 'warn',
  reason: 'not-approved',
  destination: { host: 'wetransfer.com', state: 'known', kind: 'transfert-fichiers' },
  categories: [
    {
      category: 'name-list',
      confidence: 'high',
      count: 28,
      counts: { 'pupil-name': 28, 'birth-date': 28, phone: 0 },
      action: 'warn',
      reason: 'not-approved',
    },
  ],
  complete: true,
};

describe('describeDecision', () => {
  it('says what was seen with counts, and leaves out what was not', () => {
    expect(describeDecision(list, 'paste', t).lines).toEqual([
      {
        label: 'Liste nominative',
        counts: '28 élèves, 28 dates de naissance',
        why: t('category_why_name_list'),
      },
    ]);
  });

  it('tells the same pupils with the same data once', () => {
    const [first] = list.categories;
    if (!first) throw new Error('the sample has a category');
    const twice = [first, { ...first, category: 'pupil-record' } as const];
    const labels = (categories: Decision['categories']) =>
      describeDecision({ ...list, categories }, 'paste', t).lines.map(({ label }) => label);
    expect(labels(twice)).toEqual(['Liste nominative']);
    expect(labels([...twice, { ...first, category: 'health' }])).toEqual([
      'Liste nominative',
      'Santé, handicap',
    ]);
    expect(labels([first, { ...first, category: 'pupil-record', counts: { 'pupil-name': 3 } }])).toHaveLength(
      2,
    );
  });

  it('says where to, with the kind of a known destination', () => {
    expect(describeDecision(list, 'paste', t).where).toBe(
      'wetransfer.com, transfert de fichiers, non autorisé par votre établissement',
    );
  });

  it('names a host of an unknown kind without inventing one', () => {
    const destination = { ...list.destination, kind: 'quelque-chose' };
    expect(describeDecision({ ...list, destination }, 'paste', t).where).toBe(
      'wetransfer.com, site non autorisé par votre établissement',
    );
  });

  it('starts every title with "Données personnelles"', () => {
    const unread: Decision = { ...list, categories: [], complete: false, reason: 'not-read-in-full' };
    const titles = [list, unread].flatMap((decision) =>
      (['paste', 'drop'] as const).map((channel) => describeDecision(decision, channel, t).title),
    );
    expect(titles.every((title) => title.startsWith('Données personnelles'))).toBe(true);
  });

  it('says that a part was not read only when that is so', () => {
    expect(describeDecision(list, 'paste', t).notRead).toBeUndefined();
    expect(describeDecision({ ...list, complete: false }, 'paste', t).notRead).toBe(t('warning_not_read'));
  });
});
