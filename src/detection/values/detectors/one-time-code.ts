import { type Piece, readSecret, ruleWords, type Walk } from '../read-secret.ts';
import { isRule, isShown } from '../secret-context.ts';
import { isNoSecret } from '../secret-shape.ts';
import type { Samples, ValueDetector } from '../value-detector.ts';

const walk: Walk = {
  words: 12,
  stops: new Set([...ruleWords, 'code', 'codes', 'pin', 'otp', 'postal', 'www']),
  accept: isCode,
};

/** "4821", "602 914", "3-8-1-7", "QT7-BM2-88", "7 droite 31 gauche 12": digits, alone or among letters. */
function isCode(piece: Piece, text: string): boolean {
  const { shape, link, written, words, quoted } = piece;
  if (isNoSecret(written)) return false;
  // "code élève ENT 2024-2025" is a school year, "le code 2024 du travail" a year.
  if (/^20\d\d(?:[-/]20\d\d)?$/u.test(written)) return link === 'that' && written.length === 4;
  if (/^\d{1,2}$/u.test(written))
    return link !== 'far' && GROUPS.test(text.slice(piece.start, piece.start + 60));
  if (link === 'far') {
    if (words <= 3 && /^\d{4,6}[#*AB]?$/u.test(written)) return true;
    return shape === 'strong' && /^[A-Z\d]{2,8}(?:-[A-Z\d]{2,8}){0,4}$/u.test(written);
  }
  if (/^\d{3,10}[#*AB]?$/u.test(written)) return true;
  if (/^\d(?:[-.]\d){2,7}$/u.test(written)) return true;
  if (/^(?=.{0,20}\d)[A-Za-z\d]{3,20}(?:-[A-Za-z\d]{1,12}){0,4}#?$/u.test(written))
    return shape !== 'none' || words === 0;
  return shape === 'strong' || (quoted && shape === 'word');
}

const GROUPS =
  /^(?:\d{1,2}(?:[ -]\d{1,2}){1,5}(?![ -]?\d)|\d{1,3} (?:à )?(?:droite|gauche)(?:,? ?(?:puis )?\d{1,3}(?: (?:à )?(?:droite|gauche))?){1,4})/u;
const WHOLE = /^(?:\d{3}[ -]\d{3}(?![ -]?\d)|\d{2}(?:[ -]\d{2}){1,3}(?![ -]?\d))/u;

/** What is locked, and how a code comes. */
const LOCKED =
  /(?<!\p{L})(?:coffre|alarme|cadenas|digicode|badge|photocop|copieur|imprimante|port(?:e(?!\p{L})|ail|able)|bo[îi]te|local|salle|armoire|casier|tablette|ordi|pc(?!\p{L})|t[ée]l[ée]phone|sim(?!\p{L})|carte|wi-?fi|session|compte|appli|ent(?![\p{L}\d])|pronote|arena|parking|cl[ée]s?(?!\p{L})|pin|puk|otp|re[çc]u|recevoir|sms|v[ée]rif|valid|activ|acc[èe]s|connexion|secret|provisoire|perso|parent|login|identifiant|(?:ton|mon|son|votre|leur) code)/iu;
/** Codes of the law, of offices and of trade, from the end of the word "code" on. */
const OPEN =
  /^ (?:d['’]?u? ?(?:e l['’])?)?(?:postal|route|civil|p[ée]nal|travail|barres?|couleurs?|uai|rne|mef|insee|article|promo|mati[èe]re|officiel|[ée]ducation|qr|parcours|commune|client)/iu;

/** A code in groups is one value: "602 914". It counts with a word that says what it opens. */
function readCode(text: string, labelEnd: number): { start: number; end: number } | undefined {
  const found = readSecret(text, labelEnd, walk);
  if (found === undefined || OPEN.test(text.slice(labelEnd, found.start))) return undefined;
  if (!LOCKED.test(text.slice(Math.max(0, labelEnd - 80), found.end + 50))) return undefined;
  const rest = text.slice(found.start, found.start + 60);
  const whole = (WHOLE.exec(rest) ?? GROUPS.exec(rest))?.[0].length ?? 0;
  return { start: found.start, end: Math.max(found.end, found.start + whole) };
}

/** Activation codes, PIN, codes sent by text message, codes of locks: behind their label. */
export const oneTimeCode: ValueDetector = {
  id: 'one-time-code',
  type: 'one-time-code',
  gates: [{ on: 'word', starts: 'code pin puk otp digicode cadenas coffre alarme celui' }],
  pattern: () => /codes?|pin|puk|otp|digicode|cadenas|coffre|alarme|celui d[eu] /iuy,
  behind: readCode,
  judge: (_value, { text, start, end }) =>
    isRule(text, end) || isShown(text, start, end) ? undefined : 'labelled',
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
    "Le code du badge de Jocelyne à la photocopieuse c'est ‹3391›, elle est d'accord",
    "le code que tu viens de recevoir pr arena c'est bien ‹602 914› ?",
    'code reçu à saisir la première fois : ‹4718-ZQ›. Merci',
    "code d'activation pour l'aîné ‹QT7-BM2-88›",
    'clé dans la boîte à code, code ‹1948›.',
    'coffre ‹7 droite 31 gauche 12› ; alarme ‹5580#›',
    "Le cadenas du casier c'est ‹3-8-1-7›",
    "le code de verif de papa pour le portail famille, c'est ‹884120› je crois",
    'Le code du coffre à tablettes 👉 ‹7702›',
    "le code qu'il te faut pour valider c'est ‹609 114›, vite il expire",
    'pour entrer par le portail de derrière, code ‹2580A›',
  ],
  ignores: [
    'code PIN :',
    'code postal : 75011',
    'code secret : 4 chiffres',
    'code de vérification : ******',
    "code d'accès 2024-2025",
    'le code Pronote vous sera envoyé',
    'code MEF : 10010012110',
    "le code de l'éducation, article 131-8",
    'le code de la route : 1200 questions',
    'Le module « Lire » (code 24A0190412) ouvre vendredi',
    'Trouve le code du cadenas : 3 chiffres et une énigme',
    'Escape game : le code du coffre est 2718',
    'code parcours Pix : ABCDEF123',
    'le code couleur 2580',
    'Le coffre contient 1200 pièces',
    'une alarme en 2024',
    'composez le code à 4 chiffres reçu par SMS',
    'saisissez votre code PIN suivi des six chiffres. Après 5000 essais',
    'coffre de 400 litres',
    'code promo SCOLAIRE25 : 15 %',
  ],
};
