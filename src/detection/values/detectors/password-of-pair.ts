import type { Samples, ValueDetector } from '../value-detector.ts';
import { judgeSecret } from './password.ts';

/** "identifiants : l.martin / Xk7mQ2": the half behind the stroke. */
export const passwordOfPair: ValueDetector = {
  id: 'password-of-pair',
  type: 'password',
  gates: [{ on: 'word', starts: ['ide', 'log', 'cod', 'com', 'acc'] }],
  pattern: () =>
    /(?:identifiants?|logins?|codes?|acc[èe]s|comptes?)(?: [A-Za-zÀ-ɏ’'-]{1,20}){0,4} ?[:=] ?(?=[\d._@-]{0,20}[A-Za-zÀ-ɏ])[0-9A-Za-zÀ-ɏ._@-]{3,64} ?(?:\/|\||-|–|et) ?(?<value>[^\s"«»<>,;|]{4,64})(?<![.)])/iuy,
  judge: (value, at) => (/\d/u.test(value) || /[!@#$%&*]/u.test(value) ? judgeSecret(value, at) : undefined),
};

export const samples: Samples = {
  detects: ['Identifiants : l.martin / ‹Xk7mQ2›', 'codes ENT : tom.petit - ‹Lune42!›'],
  ignores: ['identifiants : élève / parent', 'codes : rouge / vert', 'Comptes : 2023 / 2024a'],
};
