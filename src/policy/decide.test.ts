import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Category, categories } from '../detection/categories.ts';
import type { Confidence, Detection, Finding } from '../detection/finding.ts';
import { catalogue } from './catalogue/catalogue.ts';
import { classifyDestination } from './classify.ts';
import { compilePolicy } from './compile-policy.ts';
import { type DecideInput, decide } from './decide.ts';
import { actions } from './decision.ts';
import { excludedByKind } from './scopes.ts';
import { type AllowlistEntry, defaultSettings, serviceKinds } from './settings.ts';

const line = (id: string, entry: Partial<AllowlistEntry>): AllowlistEntry => ({
  id,
  label: id,
  host: `${id}.example`,
  match: 'exact',
  status: 'approved',
  ...entry,
});

const policy = compilePolicy(
  {
    ...defaultSettings,
    entries: [
      line('all', {}),
      line('ordinary', { maxLevel: 'ordinary' }),
      line('nothing', { maxLevel: 'none' }),
      line('marks', { status: 'conditional', categories: ['grades'] }),
      line('refused', { status: 'refused' }),
      ...serviceKinds.map((kind) => line(`kind-${kind}`, { kind })),
      line('ent-all', { kind: 'ent', excluded: [] }),
      line('ent-chosen', { kind: 'ent', categories: ['staff-absence'] }),
    ],
  },
  catalogue,
);

const finding = (category: Category, confidence: Confidence = 'high', count = 1): Finding => ({
  detector: 'test',
  category,
  confidence,
  count,
  counts: {},
  spans: [],
  evidence: [],
});

const at = (origin: string) => classifyDestination({ origin, href: origin }, policy);
const found = (...findings: Finding[]): Detection => ({ findings, complete: true });
const outcome = (origin: string, detection: Detection, more: Partial<DecideInput> = {}) => {
  const decision = decide({ detection, destination: at(origin), sameSite: false, policy, ...more });
  return `${decision.action} ${decision.reason}`;
};

const list = finding('name-list');
const weak = finding('name-list', 'low');
const health = finding('health');

describe('the ladder', () => {
  const rows: readonly (readonly [string, readonly Finding[], string])[] = [
    ['https://unknown.example', [], 'allow nothing-found'],
    ['https://unknown.example', [list], 'warn not-approved'],
    ['https://unknown.example', [finding('name-list', 'medium')], 'warn not-approved'],
    ['https://unknown.example', [weak], 'remind weak-evidence'],
    ['https://unknown.example', [weak, health], 'warn not-approved'],
    ['https://wetransfer.com', [list], 'warn not-approved'],
    ['https://wetransfer.com', [weak], 'remind weak-evidence'],
    ['null', [list], 'warn not-approved'],
    ['null', [weak], 'remind weak-evidence'],
    ['http://www.ac-lyon.fr', [list], 'warn not-approved'],
    ['https://www.ac-lyon.fr', [list, health], 'allow approved'],
    ['https://moi.forge.apps.education.fr', [list], 'warn not-approved'],
    ['https://nuage03.apps.education.fr', [list], 'allow approved'],
    ['https://nuage03.apps.education.fr', [health], 'remind approved-outside-scope'],
    ['https://codimd.apps.education.fr', [list], 'warn approved-outside-scope'],
    ['https://codimd.apps.education.fr', [weak], 'remind weak-evidence'],
    ['https://all.example', [list, health, finding('staff-absence')], 'allow approved'],
    ['https://ordinary.example', [list], 'allow approved'],
    ['https://ordinary.example', [list, health], 'remind approved-outside-scope'],
    ['https://ordinary.example', [finding('health', 'low')], 'remind approved-outside-scope'],
    ['https://nothing.example', [list], 'warn approved-outside-scope'],
    ['https://marks.example', [finding('grades')], 'allow approved'],
    ['https://marks.example', [finding('grades'), list], 'warn approved-outside-scope'],
    ['https://marks.example', [weak], 'remind weak-evidence'],
    ['https://refused.example', [list], 'warn refused-entry'],
    ['https://refused.example', [weak], 'remind weak-evidence'],
    ['https://refused.example', [], 'allow nothing-found'],
    ['https://ent-all.example', [finding('staff-absence')], 'allow approved'],
    ['https://ent-chosen.example', [finding('staff-absence')], 'allow approved'],
    ['https://ent-chosen.example', [list], 'remind approved-outside-scope'],
  ];

  it.each(rows)('%s with %o: %s', (origin, findings, expected) => {
    expect(outcome(origin, found(...findings))).toBe(expected);
  });

  it.each(serviceKinds)('reminds of exactly what a service of kind %s is not the place for', (kind) => {
    const reminded = categories.filter(
      (category) => outcome(`https://kind-${kind}.example`, found(finding(category))) !== 'allow approved',
    );
    expect(reminded).toEqual(categories.filter((category) => excludedByKind[kind].includes(category)));
  });

  it.each(['ent', 'vie-scolaire', 'messagerie'] as const)(
    'does not take a %s for the place of staff matters',
    (kind) => {
      for (const category of ['staff-absence', 'staff-hr', 'union-strike'] as const) {
        expect(outcome(`https://kind-${kind}.example`, found(finding(category)))).toBe(
          'remind approved-outside-scope',
        );
      }
    },
  );

  it('allows copy and paste inside one site, even of a text that was not read in full', () => {
    const detection = { findings: [list, health], complete: false };
    expect(outcome('https://refused.example', detection, { sameSite: true })).toBe('allow same-site');
  });

  it('allows what the user called no personal data, and only that', () => {
    const excepted = new Set<Category>(['name-list']);
    expect(outcome('https://unknown.example', found(list), { excepted })).toBe('allow own-exception');
    expect(outcome('https://unknown.example', found(list, health), { excepted })).toBe('warn not-approved');
  });
});

describe('a text that was not read in full', () => {
  it.each([
    ['https://unknown.example', [], 'warn not-read-in-full'],
    ['https://unknown.example', [weak], 'warn not-read-in-full'],
    ['https://unknown.example', [list], 'warn not-approved'],
    ['null', [], 'warn not-read-in-full'],
    ['https://refused.example', [], 'warn not-read-in-full'],
    ['https://marks.example', [finding('grades')], 'warn not-read-in-full'],
    ['https://codimd.apps.education.fr', [], 'warn not-read-in-full'],
    ['https://all.example', [], 'allow approved'],
    ['https://ordinary.example', [health], 'remind approved-outside-scope'],
  ] as const)('%s with %o: %s', (origin, findings, expected) => {
    expect(outcome(origin, { findings, complete: false })).toBe(expected);
  });
});

describe('the order of categories', () => {
  it('puts first what moved the action, and else keeps the order of detection: what the text is about', () => {
    const detection = found(
      finding('staff-absence', 'low', 99),
      finding('name-list', 'high', 28),
      finding('health', 'medium', 40),
      finding('identifier', 'high', 2),
      finding('contact-list', 'high', 30),
    );
    const decision = decide({
      detection,
      destination: at('https://unknown.example'),
      sameSite: false,
      policy,
    });
    expect(decision.categories.map(({ category }) => category)).toEqual([
      'name-list',
      'health',
      'identifier',
      'contact-list',
      'staff-absence',
    ]);
  });
});

describe('any input', () => {
  const confidence = fc.constantFrom<Confidence>('low', 'medium', 'high');
  const findings = fc.uniqueArray(
    fc.record({ category: fc.constantFrom(...categories), confidence, count: fc.nat(40) }),
    { selector: ({ category }) => category, maxLength: 6 },
  );
  const origin = fc.constantFrom(
    ...['all', 'ordinary', 'nothing', 'marks', 'refused', 'unknown'].map((id) => `https://${id}.example`),
    'https://wetransfer.com',
    'null',
  );
  const rank = (site: string, detection: Detection, more: Partial<DecideInput> = {}) => {
    const input = { detection, destination: at(site), sameSite: false, policy, ...more };
    return actions.indexOf(decide(input).action);
  };
  const made = (items: readonly { category: Category; confidence: Confidence; count: number }[]) =>
    items.map((item) => finding(item.category, item.confidence, item.count));

  it('never gets a lower action by one finding more, more confidence, or a part not read', () => {
    fc.assert(
      fc.property(
        findings,
        origin,
        fc.constantFrom(...categories),
        fc.boolean(),
        (items, site, extra, complete) => {
          const before = rank(site, { findings: made(items), complete });
          const rest = items.filter(({ category }) => category !== extra);
          const surer = items.map((item) => ({ ...item, confidence: 'high' as const }));
          const fewer = rank(site, { findings: made(rest), complete });
          expect(before).toBeGreaterThanOrEqual(fewer);
          expect(rank(site, { findings: made(surer), complete })).toBeGreaterThanOrEqual(before);
          expect(rank(site, { findings: made(items), complete: false })).toBeGreaterThanOrEqual(before);
        },
      ),
    );
  });

  it('never gets a lower action on a narrower entry, nor a higher one by an exception or inside one site', () => {
    fc.assert(
      fc.property(findings, fc.constantFrom(...categories), (items, excepted) => {
        const detection = found(...made(items));
        const ladder = ['all', 'ordinary', 'nothing', 'unknown'].map((id) =>
          rank(`https://${id}.example`, detection),
        );
        expect(ladder).toEqual([...ladder].sort((one, other) => one - other));
        const plain = rank('https://unknown.example', detection);
        expect(
          rank('https://unknown.example', detection, { excepted: new Set([excepted]) }),
        ).toBeLessThanOrEqual(plain);
        expect(rank('https://unknown.example', detection, { sameSite: true })).toBe(0);
      }),
    );
  });

  it('gives the strictest of its categories when all was read', () => {
    fc.assert(
      fc.property(findings, origin, (items, site) => {
        const input = { detection: found(...made(items)), destination: at(site), sameSite: false, policy };
        const decision = decide(input);
        const strictest = Math.max(0, ...decision.categories.map(({ action }) => actions.indexOf(action)));
        expect(actions.indexOf(decision.action)).toBe(strictest);
        expect(decision.categories.length).toBe(items.length);
      }),
    );
  });
});
