import { fold } from '../text/char-classes.ts';
import type { Line, TextView } from '../text/text-view.ts';

/** Words that a label at the head of a line may have: "Petit bain avec Mme Roussel". */
const longestLabel = 8;
/** What stands between a label and what it labels; a dash needs blanks around it. */
const separator = /^[)"»*_\]\s]{0,4}(?:[:=→➜➔►▶⇒]|[-=]>|[–—|]\s|-\s)[\s*_"«]{0,20}$|^\s{3,40}$|^\t\s{0,8}$/u;
/** Text between two words that may be a separator is this short. */
const longestSeparator = 42;

/** Labels of a letter, a book or a meeting: who stands behind them is no entry of a list. */
const formal = new Set(
  (
    'de a cc cci objet from to subject envoye expediteur destinataire auteur auteure autrice illustrateur illustratrice ' +
    'realisateur realisatrice compositeur source professeur enseignant enseignante responsable directeur directrice ' +
    'intervenant intervenante jury pp maitresse maitre animateur animatrice redacteur redactrice contact signature ' +
    'attention traduction editeur edition personnages'
  ).split(' '),
);

/** "De : Claire Vantorre", "Auteur : …", "Jury : …". */
export function isFormalLabel({ tokens, text }: TextView, line: Line): boolean {
  return formal.has(fold(text.slice(tokens.start[line.first], tokens.end[line.first])));
}

/**
 * First word behind the label of a line, "Le narrateur → Oscar", "tableau     Emir": the one at `wanted`, or the
 * first of all. Undefined where the line has no label.
 */
export function labelEnd({ tokens, text }: TextView, line: Line, wanted?: number): number | undefined {
  const to = Math.min(line.last, line.first + longestLabel + 1);
  for (let token = wanted ?? line.first + 1; token < to; token++) {
    const start = tokens.end[token - 1] ?? 0;
    const end = tokens.start[token] ?? 0;
    // A blank alone, as nearly everywhere, is no label's end.
    const isEnd =
      token > line.first &&
      end - start > 1 &&
      end - start < longestSeparator &&
      separator.test(text.slice(start, end));
    if (isEnd) return token;
    if (wanted !== undefined) return undefined;
  }
  return undefined;
}
