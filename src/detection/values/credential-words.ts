/** What stands between the label of a secret and the secret itself: a few words, then a sign, a cell or a verb. */
export const TO_VALUE = String.raw`(?=[\s:=→(])(?: \(?[A-Za-zÀ-ɏ’'-]{1,20}\)?(?=[ :=\t\n→-])){0,6}(?: ?(?::|=|→|=>|->) ?|\t| ?)(?: ?\n ?)?["'«“]? ?`;

/** Words that follow "mot de passe :" and are no password. */
const notSecrets =
  ' ' +
  'a absent acces actif actuel afficher ancien aucun auto automatique changer choisi choisir cliquez ' +
  'code completer confidentiel confirmation confirmer connexion court dans definir demande different ' +
  'disponible donne ecran eleve email envoye espace est exemple expire facultatif faible false fixe ' +
  'fort fourni habituel hash ici idem identifiant identifiants identique inchange inconnu ' +
  'indispensable initial input invalide jamais le lien login long mail maximum meme minimum modifie ' +
  'modifier motdepasse neant nom non none nouveau null number object obligatoire oubli oublie oubliee ' +
  'par parent partage perdu personnel prenom provisoire recommande recu refuse reinitialiser remis ' +
  'required requis sans se secret securise securite sera string suivant suivre temporaire text texte ' +
  'transmis true type undefined unique username utilisateur valide valider vide voir votre vous ';

/** A piece of program, or an address on the web. */
export function isCode(value: string): boolean {
  return /[(){}[\]]|^\p{L}+(?:\.\p{L}[\p{L}_]*)+$|^https?:|^www\./u.test(value);
}

/** True for a mask, a placeholder or an ordinary answer. */
export function isNoSecret(value: string): boolean {
  // `xxxx`, `****`, `____`, `....`, `<mot de passe>`, `{{password}}`, `$DB_PASS`.
  if (/^(?:(.)\1+|[xX*•·_.…?#-]+|[<[{($%].*)$/u.test(value)) return true;
  const plain = value.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return notSecrets.includes(` ${plain} `);
}

/** "mot de passe : …", "login=…". */
export function isBehindSign(text: string, start: number): boolean {
  return /[:=→>/] ?["'«“]?$/u.test(text.slice(Math.max(0, start - 3), start));
}

/** Behind a sign, or alone in the next cell or on the next line. */
export function isBehindGap(text: string, start: number): boolean {
  return /[\t\n]$/u.test(text.slice(Math.max(0, start - 1), start)) || isBehindSign(text, start);
}

/** "8 caractères", "12 lettres": a rule about secrets, not one. */
export function isRule(textBehind: string): boolean {
  return /^[ ,]*(?:[àa] \d+ |ou plus |au (?:moins|minimum) )?(?:caract|chiffre|lettre|signe|symbole|jour|heure|minute|mois|fois|carac|€|euro)/iu.test(
    textBehind,
  );
}

/** A digit or a sign among letters, or capitals in the middle: nobody writes an ordinary word like that. */
export function looksMade(value: string): boolean {
  return /\p{L}/u.test(value) && (/[\d!@#$%&*+=?_€£§]/u.test(value) || /\p{Ll}\p{Lu}/u.test(value));
}
