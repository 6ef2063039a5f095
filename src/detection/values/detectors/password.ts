import { type Piece, readSecret, ruleWords, standsAlone, type Walk } from '../read-secret.ts';
import { judgeSecret } from '../secret-context.ts';
import type { Samples, ValueDetector } from '../value-detector.ts';

const walk: Walk = {
  words: 7,
  stops: new Set([...ruleWords, 'mot', 'mots', 'mdp', 'password', 'pass']),
  accept: isPassword,
};

function isPassword(piece: Piece, text: string): boolean {
  const { shape, link, quoted, written } = piece;
  const near = link !== 'far';
  if (shape === 'strong') return true;
  if (shape === 'weak') {
    return /\d|\p{L}[!#$%&*]/u.test(written) ? near : link === 'sign' && standsAlone(piece, text);
  }
  // An ordinary word or a bare number is a password only where a sign, quotes or "c'est" point at it.
  if (shape === 'number')
    return written.length >= 4 && near && !isYearBeside(piece) && standsAlone(piece, text);
  if (shape !== 'word') return false;
  if (quoted && near && written.length >= 4) return link !== 'beside' || closesPhrase(text, piece.end);
  return (link === 'sign' || (link === 'that' && /^\p{Lu}/u.test(written))) && standsAlone(piece, text);
}

/** The closing quote, and then the end of the sentence, the cell or the line. */
function closesPhrase(text: string, end: number): boolean {
  return /^ ?["'’»”`*]{1,2}(?: ?[.,;!?)\n]|$)/u.test(text.slice(end, end + 5));
}

function isYearBeside({ written, link }: Piece): boolean {
  return link !== 'sign' && link !== 'that' && /^20\d\d$/u.test(written);
}

/** A password behind its label. The label alone, a rule about passwords or a mask is nothing. */
export const password: ValueDetector = {
  id: 'password',
  type: 'password',
  gates: [
    {
      on: 'word',
      starts: 'mot mdp mp- pass pwd pw- phrase wpa cle- clef token api secret reponse ouvr prote chiff',
    },
  ],
  // "le zip s'ouvre avec « … »" says it without the word.
  pattern: () =>
    /mots?[ _]?(?:de?[ _]?|d['’])?pass?e?s?|mots? secrets?|mdps?|mp(?= ?[:=])|passwords?|pwd|pw(?= ?[:=])|passe?(?=["'’]?[ =:]{1,3}["'’]?[^\s=:"'’]{4})|phrase de passe|r[ée]ponse secr[èe]te|wpa2?|cl(?:[ée]|ef) (?:(?:du |de la )?(?:wi-?fi|box)|r[ée]seau|d['’]acc[èe]s|secr[èe]te)|token|(?:api|secret)[_ -]?key|(?:ouvr(?:e|ir)|(?:prot[ée]g|chiffr)[ée]e?) (?:avec|par)/iuy,
  behind: (text, end) => readSecret(text, end, walk),
  judge: judgeSecret,
};

export const samples: Samples = {
  detects: [
    'Mot de passe : ‹Xk7mQ2›',
    'mdp=‹soleil›',
    'Mot de passe provisoire : ‹Tigre-42!›',
    'ton mot de passe est ‹Licorne75›.',
    'MOT DE PASSE\t‹Ab12cd›',
    'mot de passe :\n‹Ab12cd›',
    'mdp ‹Ab12cd›',
    'mot de passe ENT de Lina : «Lune2014»',
    'mot de passe unique ‹8kd2fq›, à retaper avant ce soir',
    'user atelier.struct, pass ‹S0udure*TIG›. Change rien',
    '{"role":"cdi","pwd":"‹Lire&Relire7›"}',
    '<motdepasse>‹gwenn-ha-du-3›</motdepasse>',
    'SMTP_PASS=‹hb77-Rochelle-oui›',
    'mon mot secret : ‹girafe12›',
    'mot secret "‹pirate›".',
    'Borne Wi-Fi : WPA2 `‹encyclopedie1751›`',
    'TOKEN = "‹lyc-9fA27qLmZ0xRt55Ew1›"',
    'Réponse secrète : ‹Castelnau›',
    'clé wifi salle des profs : ‹Bocage!2031›',
    "le mdp de la session c'est ‹Papillon›",
    'mot de pass : ‹azur!44›',
    'mot de passe a été réinitialisé en ‹Vent-Ouest-41›',
    'pw: ‹Menhir_22›',
    'le mot de passe du dossier partagé avec les collègues est ‹Galet#38›',
  ].map((sample) => sample.replace('«', '"‹').replace('»', '›"')),
  ignores: [
    'Mot de passe :',
    'Mot de passe : ********',
    'mot de passe : xxxxx',
    'votre mot de passe',
    'Mot de passe oublié ?',
    'mot de passe : obligatoire',
    'Le mot de passe doit contenir 12 caractères',
    'mot de passe : 8 caractères minimum',
    'mot de passe : 1234 chiffres',
    'mot de passe : à choisir le jour de la rentrée',
    'Identifiant\tMot de passe\tClasse',
    'Mot de passe :\nSe connecter',
    'password: string;',
    'password = getPassword()',
    'password: process.env.PASS',
    'password = os.environ["DB_PASSWORD2"]',
    'mdp = input("Votre mot de passe : ")',
    'if mdp == "Python3000":',
    'const PASSWORD = "test1234";',
    'le mot de passe est personnel',
    'le mot de passe ÉduConnect sera distribué vendredi',
    "N'utilisez pas un mot de passe comme « azerty12 », trop simple",
    'Exemple de mot de passe robuste : J4imeLesFr@ises',
    'mot de passe : <password>',
    'SMTP_PASSWORD=changeme',
    'API_KEY=your-api-key-here',
    'DB_PASSWORD=\nSMTP_HOST=mail2.example',
    '<input type="password" name="pwd" required minlength="12">',
    'le mot de passe de la 6eB sera remis à 14h30',
    'un mot de passe pour Office365',
    'la passe de Mbappé',
    'le pass culture 2026 est ouvert',
    'le jeton de présence',
  ],
};
