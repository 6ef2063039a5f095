import { type Piece, readSecret, ruleWords, standsAlone, type Walk } from '../read-secret.ts';
import { isRule, isShown } from '../secret-context.ts';
import { isNoSecret } from '../secret-shape.ts';
import type { Samples, ValueDetector } from '../value-detector.ts';

const walk: Walk = {
  words: 6,
  stops: new Set([
    ...ruleWords,
    'mot',
    'mots',
    'mdp',
    'password',
    'pass',
    'identifiant',
    'identifiants',
    'login',
    'national',
    'unique',
  ]),
  accept: isAccount,
};

/** A school's number in that place is public. */
function isAccount(piece: Piece, text: string): boolean {
  const { written, link } = piece;
  if (!/^[\p{L}\d][\p{L}\d._@-]{1,62}[\p{L}\d]$/u.test(written)) return false;
  if (isNoSecret(written) || /^\d{7}[a-z]$/iu.test(written)) return false;
  const isMade = /^\D.{0,62}[\d._@]/u.test(written);
  if (isMade && (link !== 'far' || /^\p{Ll}/u.test(written))) return true;
  return link === 'sign' && /^[\p{L}\d-]{4,64}$/u.test(written) && standsAlone(piece, text);
}

/** The name of an account behind its label. */
export const login: ValueDetector = {
  id: 'login',
  type: 'login',
  gates: [
    {
      on: 'word',
      starts: 'identifiant login log- nom- noms user utilisateur id- compte connect',
    },
  ],
  pattern: () =>
    /identifiants?(?! (?:national|unique))|logins?|noms? d['’]utilisateur|nom de compte|user(?: ?name)?|(?:id|log|utilisateur|compte)(?= ?[:=])|connect(?:e[srz]?|ant)(?= avec| :)/iuy,
  behind: (text, end) => readSecret(text, end, walk),
  judge: (_value, { text, start, end }) =>
    isRule(text, end) || isShown(text, start, end) ? undefined : 'labelled',
};

export const samples: Samples = {
  detects: [
    'Identifiant : ‹l.martin12›',
    'login=‹tpetit›',
    'Identifiant ENT : ‹lina.haddad›',
    'son identifiant ‹c.haddad3› pour le site',
    'IDENTIFIANT\t‹l.haddad1›',
    "nom d'utilisateur : ‹haddadl›",
    'user ‹atelier.struct›, pass',
    'nom de compte : ‹hmartinho33›',
    'il se connecte avec ‹mylan.rey1204›',
    'id : ‹cm2.tablette3›',
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
    'connectez-vous avec votre compte',
  ],
};
