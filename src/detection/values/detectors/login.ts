import { isUai } from '../../checksums/letter-of-23.ts';
import { endsCell } from '../cells.ts';
import { isBehindGap, isBehindSign, isNoSecret, isRule, TO_VALUE } from '../credential-words.ts';
import type { Samples, ValueDetector } from '../value-detector.ts';

/** The name of an account behind its label; a school's number in that place is public. */
export const login: ValueDetector = {
  id: 'login',
  type: 'login',
  gates: [{ on: 'word', starts: ['ide', 'log', 'nom', 'use'] }],
  pattern: () =>
    new RegExp(
      `(?:identifiants?(?! (?:national|unique))|login|nom d['’]utilisateur|user ?name)${TO_VALUE}(?<value>[0-9A-Za-zÀ-ɏ][0-9A-Za-zÀ-ɏ._@-]{1,62}[0-9A-Za-zÀ-ɏ])`,
      'iuy',
    ),
  judge: (value, { text, start, end }) => {
    const plain = value.toUpperCase();
    if (isNoSecret(value) || isUai(plain) || isRule(text.slice(end, end + 24))) return undefined;
    const isMade = /\p{L}/u.test(value) && /[\d._@]/u.test(value);
    if (isMade && (isBehindGap(text, start) || /^\p{Ll}/u.test(value))) return 'labelled';
    const isBare = /^[\p{L}\d-]{4,}$/u.test(value);
    return isBare && isBehindSign(text, start) && endsCell(text, end) ? 'labelled' : undefined;
  },
};

export const samples: Samples = {
  detects: [
    'Identifiant : ‹l.martin12›',
    'login=‹tpetit›',
    'Identifiant ENT : ‹lina.haddad›',
    'son identifiant ‹c.haddad3› pour le site',
    'IDENTIFIANT\t‹l.haddad1›',
    "nom d'utilisateur : ‹haddadl›",
  ],
  ignores: [
    'Identifiant :',
    'identifiant : 0751234J',
    'Identifiant national : 060454710FF',
    'votre identifiant',
    'Login : obligatoire',
    'identifiant : votre adresse mail',
    'Identifiant\tMot de passe',
    'les identifiants de 2nde4',
    'identifiant unique de la ressource',
  ],
};
