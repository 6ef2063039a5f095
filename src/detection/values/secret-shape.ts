import { fold } from '../text/char-classes.ts';

/**
 * What a piece of text between two blanks looks like. `strong`: nobody writes an ordinary word like that (a digit and
 * letters, a sign inside). `weak`: so do a few ordinary words ("ÉduConnect", "T45"). `number`, `word`: a secret only where one
 * is announced. `none`: a mask, a placeholder, a date, a class, an address, a piece of program.
 */
export type SecretShape = 'strong' | 'weak' | 'number' | 'word' | 'none';

const LONG_ENOUGH = 6;
const INNER_SIGN = /[!@#$%&*+=?_€£§~^]/u;

/** Words that follow "mot de passe :" and are no password; those of three letters and less never are. */
const notSecrets = new Set(
  (
    'aucun aucune azerty changer choisi choisir classe code confidentiel confirmer definir demande demander different ' +
    'disponible donne email envoye example exemple facile facultatif false fourni habituel identifiant identifiants identique ' +
    'inchange inconnu initial jamais login mail modifier neant non none null object obligatoire oubli oublie parent password ' +
    'perdu personnel prenom pronote provisoire qwerty required requis secret sera string temporaire text true type undefined ' +
    'unknown user username utilisateur valide valider vide votre'
  ).split(' '),
);

/** Masks (`xxxx`, `****`, `____`), templates (`<mot de passe>`, `{{password}}`, `$DB_PASS`, `%s`), samples of manuals. */
const PLACEHOLDER =
  /^(?:(.)\1{1,63}|[xX*•·●_.…?#-]{1,64}|[<[{($%].{0,64}|(?:your|votre|insert|replace|change|todo|ex[ea]mple|xxx).{0,40}|(?:passw[o0]rd|motdepasse|mdp|abc|test|toto|1234)\d{0,6}!?)$/iu;

/** Classes, ordinals, hours, measures, dates, sizes: digits and letters that everybody writes. */
const EVERYDAY =
  /^(?:\d{1,4}(?:ers?|[eè]res?|[eè]|i?[eè]mes?|n?de|h|min|s|j|ans?|k?m|cm|k?g|[GMk]o|€|euros?|px)[\dA-K]{0,3}|\d{1,2}[h:]\d{0,2}|\d{1,4}[/.-]\d{1,2}(?:[/.-]\d{1,4})?|n[°o]\S{1,12}|C[PEM]\d[A-D]?)$/iu;

/** Rooms, paper, exams: "B204", "A4", "BTS2026". A secret only where a sign points at it. */
const ROOM = /^(?:\p{L}{1,3}-?\d{1,3}\p{L}?|\d{1,3}\p{Lu}|\p{Lu}{2,8}-?20\d\d|20\d\d-?\p{Lu}{2,8})$/u;

/** Names and versions of things made of letters and digits. */
const TECHNICAL =
  /^(?:(?:office|windows|win|ios|android|moodle|python|html|css|php|web|utf-?|wpa|mp|bac|pix|iso-?|article)[-.]?\d{1,3}\S{0,4}|[\d.]{1,8}(?:\.\d{1,4}){1,4}\w{0,3}|2fa)$/iu;

/** A piece of program, or an address on the web. */
const CODE =
  /[(){}[\]\\]|^\p{L}{1,40}(?:\.\p{L}[\p{L}_]{0,40}){1,6}$|^https?:|^www\.|^[\p{L}_][\p{L}\p{N}_-]{0,40}=|:\/\//u;
const MAILBOX = /@[\p{L}\p{N}-]{1,60}\.\p{L}/u;

/** "8h30-9h30", "6eB/5eC": everyday parts and bare numbers only. */
function isEveryday(value: string): boolean {
  if (EVERYDAY.test(value)) return true;
  const parts = value.split(/[-/–]/u);
  return (
    parts.length > 1 &&
    parts.some((part) => EVERYDAY.test(part)) &&
    parts.every((part) => /^\d*$/u.test(part) || EVERYDAY.test(part))
  );
}

export function shapeOfSecret(value: string): SecretShape {
  if (value.length > 64 || isNoSecret(value)) return 'none';
  if (/^\d{1,32}$/u.test(value)) return 'number';
  if (!/\p{L}/u.test(value))
    return INNER_SIGN.test(value) && /\d/u.test(value) && value.length >= LONG_ENOUGH ? 'weak' : 'none';
  if (isEveryday(value) || TECHNICAL.test(value) || CODE.test(value) || MAILBOX.test(value)) return 'none';
  if (ROOM.test(value)) return 'word';
  const digit = /\d/u.test(value);
  const sign = INNER_SIGN.test(value.slice(0, -1));
  if ((digit || sign) && value.length >= LONG_ENOUGH && !/^\p{L}[\p{L}'’-]{1,40}[?!+*]{1,3}$/u.test(value)) {
    // "élèves/parents2", "et/ou": two words.
    return /^\p{L}{1,30}\/\p{L}/u.test(value) ? 'weak' : 'strong';
  }
  if (digit || sign || /[!#$%&*]$/u.test(value) || /\p{Ll}\p{Lu}/u.test(value)) return 'weak';
  return /^[\p{L}'’-]{4,64}$/u.test(value) ? 'word' : 'none';
}

/** True for a mask, a placeholder or an ordinary answer. */
export function isNoSecret(value: string): boolean {
  return PLACEHOLDER.test(value) || notSecrets.has(fold(value));
}
