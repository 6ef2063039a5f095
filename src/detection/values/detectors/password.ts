import { endsCell } from '../cells.ts';
import {
  isBehindGap,
  isBehindSign,
  isCode,
  isNoSecret,
  isRule,
  looksMade,
  TO_VALUE,
} from '../credential-words.ts';
import type { Samples, Surroundings, ValueDetector } from '../value-detector.ts';

const LABEL = String.raw`(?:mots? de passe|motdepasse|mot_de_passe|mdp|m\. ?d\. ?p\.|password|passwd|pwd|pass(?= ?[:=]))`;
const SECRET = String.raw`(?<value>[^\s"«»“”<>,;|]{3,64})`;

/** Also used for the second half of "identifiants : l.martin / Xk7mQ2". */
export function judgeSecret(value: string, { text, start, end }: Surroundings): 'labelled' | undefined {
  if (isCode(value) || isNoSecret(value) || isRule(text.slice(end, end + 24))) return undefined;
  if (looksMade(value)) return isBehindGap(text, start) || value.length >= 6 ? 'labelled' : undefined;
  // An ordinary word or a bare number is a password only right behind a sign, and with nothing after it.
  const isBare = value.length >= 4 && /^(?:\d+|[\p{L}'’-]+)$/u.test(value);
  const behindQuote = /["'»”]/u.test(text.charAt(end)) ? end + 1 : end;
  return isBare && isBehindSign(text, start) && endsCell(text, behindQuote) ? 'labelled' : undefined;
}

/** A password behind its label. The label alone, a rule about passwords or a mask is nothing. */
export const password: ValueDetector = {
  id: 'password',
  type: 'password',
  gates: [{ on: 'word', starts: ['mot', 'mdp', 'm-', 'pas', 'pwd'] }],
  pattern: () => new RegExp(`${LABEL}${TO_VALUE}${SECRET}(?<![.)])`, 'iuy'),
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
    'mot de passe ENT de Lina : ‹"Lune2014›"',
  ].map((sample) => sample.replace('‹"', '"‹')),
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
    'le mot de passe est personnel',
    'la passe de Mbappé',
  ],
};
