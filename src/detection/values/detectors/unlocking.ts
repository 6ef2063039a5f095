import { type Piece, readSecret, ruleWords, type Walk } from '../read-secret.ts';
import { judgeSecret } from '../secret-context.ts';
import type { Samples, ValueDetector } from '../value-detector.ts';

const walk: Walk = { words: 3, stops: new Set([...ruleWords, 'mot', 'mots', 'code', 'mdp']), accept: opens };

/** In quotes, or with a sign among letters: "Windows10" and "Acrobat9" open things as well. */
function opens({ shape, quoted, written }: Piece): boolean {
  return shape === 'strong' && (quoted || (/\d/u.test(written) && /[^\p{L}\d]/u.test(written)));
}

/** "le zip s'ouvre avec « Trimestre1-6eC-citron »": what opens a file, without a label. */
export const unlocking: ValueDetector = {
  id: 'unlocking',
  type: 'password',
  gates: [
    {
      on: 'word',
      starts: ['ouvre', 'ouvri', 'prote', 'verrou', 'deverr', 'chiff', 'crypt', 'decry', 'dechif', 'deblo'],
    },
  ],
  pattern: () =>
    /(?:ouvre|ouvrir|ouvrez|prot[ée]g[ée]e?s?|verrouill[ée]e?s?|d[ée]verrouille[rz]?|chiffr[ée]e?s?|crypt[ée]e?s?|d[ée]crypter|d[ée]chiffrer|d[ée]bloque[rz]?)(?: (?:le|la|les|ce|cette) \p{L}{2,14})? ?(?:avec|par|via|en tapant|tape[rz]?|:)/iuy,
  behind: (text, end) => readSecret(text, end, walk),
  judge: judgeSecret,
};

export const samples: Samples = {
  detects: [
    "le zip des bulletins s'ouvre avec « ‹Trimestre1-6eC-citron› ».",
    'pour ouvrir le fichier : ‹Conseil#6eC›9'.replace('›9', '9›'),
    'archive chiffrée avec ‹Mouette-71-sel›',
  ],
  ignores: [
    'fichier à ouvrir avec LibreOffice 7',
    'ouvrir avec « Microsoft Word »',
    'protégé par un mot de passe',
    "s'ouvre avec la clé du local",
    "le spectacle s'ouvre avec « Les Quatre Saisons »",
    'ouvrir avec Windows10',
  ],
};
