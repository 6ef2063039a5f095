import { isNoSecret, isRule, TO_VALUE } from '../credential-words.ts';
import type { Samples, ValueDetector } from '../value-detector.ts';

const KINDS = `PIN|OTP|d['’ ]?activation|d['’ ]?acc[èe]s|de v[ée]rification|de confirmation|de connexion|de session|de s[ée]curit[ée]|de validation|d['’ ]?authentification|d['’ ]?enr[ôo]lement|de premi[èe]re connexion|[àa] usage unique|secret|confidentiel|temporaire|provisoire|parents?|[ée]l[èe]ve|ENT|[ÉE]du ?Connect|Pronote|d(?:u|es|e la|e l['’]) ?(?:pc|wi-?fi|alarme|porte|portail|coffre|photocopieuse|t[ée]l[ée]phone|tablette|ordi(?:nateur)?|session)`;

/** Activation codes, PIN, codes sent by SMS, behind their label. */
export const oneTimeCode: ValueDetector = {
  id: 'one-time-code',
  type: 'one-time-code',
  gates: [{ on: 'word', starts: ['cod', 'pin', 'otp', 'cle', 'dig'] }],
  pattern: () =>
    new RegExp(
      String.raw`(?:codes? (?:${KINDS})|(?:cl[ée] )?OTP|PIN|digicode)${TO_VALUE}(?<value>\d{3}[ -]\d{3}|[A-Z0-9]{4,16}(?:-[A-Z0-9]{2,8}){0,4})`,
      'iuy',
    ),
  judge: (value, { text, end }) => {
    if (!/\d/u.test(value) || isNoSecret(value) || isRule(text.slice(end, end + 24))) return undefined;
    // "code élève ENT 2024-2025" is a school year.
    return /^20\d\d(?:-20\d\d)?$/u.test(value) ? undefined : 'labelled';
  },
};

export const samples: Samples = {
  detects: [
    'code PIN : ‹4821›',
    "Code d'activation : ‹ABCD-1234-EFGH›",
    'Votre code de vérification est ‹482913›',
    'code de vérification : ‹482 913›',
    'clé OTP : ‹JBSWY3DPEHPK›',
    'PIN ‹0042›',
    'code parent : ‹XK42PM›',
    'le code du pc de la salle info est ‹0042›',
    'digicode ‹1975B›',
    'son code de session est ‹hirondelle44›',
  ],
  ignores: [
    'code PIN :',
    'code postal : 75011',
    'code secret : 4 chiffres',
    'code de vérification : ******',
    "code d'accès 2024-2025",
    'le code Pronote vous sera envoyé',
    'code MEF : 10010012110',
  ],
};
