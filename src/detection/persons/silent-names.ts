import type { Dictionaries } from '../dictionaries/dictionaries.ts';
import { wordBits } from '../dictionaries/word-bits.ts';
import { fold } from '../text/char-classes.ts';
import type { TextView } from '../text/text-view.ts';
import { gap, shape } from '../text/tokens.ts';
import type { NameRun } from './name-run.ts';
import { has, isParticle, startsSentence, wordAt } from './name-words.ts';

const roman = /^(?:I{1,3}|IV|VI{0,3}|IX|X{1,2}I{0,3}|XI?V|XVI{0,3}|Ier|1er)$/u;
const offices =
  /^(?:ministres?|pr[ée]sidente?|maires?|pr[ée]fete?|pr[ée]f[eè]te|d[ée]put[ée]e?|s[ée]nat(?:eur|rice)|rect(?:eur|rice)|imp[ée]ratrice|empereur|rois?|reines?|saint|sainte|pape|g[ée]n[ée]ral|mar[ée]chal|tsar|comte|duc)$/iu;

/** Somebody of a lesson, of the past or of public life, or no person at all (a street, a school, a prize). */
export function isPublicFigure(
  view: TextView,
  run: NameRun,
  dictionaries: Dictionaries,
  titled: boolean,
): boolean {
  return (
    isBlank(view, run) ||
    (!titled && isNoName(view, run)) ||
    isFamous(view, run, dictionaries, titled) ||
    isPlace(view, run) ||
    isNumbered(view, run) ||
    isDated(view, run) ||
    holdsOffice(view, run) ||
    (!titled && run.units > 1 && isPresented(view, run))
  );
}

/** What colleagues, pupils and their families are called; anybody else with an article and a trade is presented to strangers. */
const familiar = new Set(
  (
    'eleve enfant petit petite grand grande jeune fils fille frere soeur cousin cousine camarade copain copine collegue ' +
    'prof professeur professeure enseignant enseignante instit instituteur institutrice maitre maitresse directeur ' +
    'directrice principal principale proviseur proviseure adjoint adjointe cpe aesh atsem avs aed agent surveillant ' +
    'surveillante assistant assistante remplacant remplacante contractuel contractuelle stagiaire documentaliste ' +
    'infirmier infirmiere gestionnaire secretaire animateur animatrice cuisinier cuisiniere gardien gardienne famille ' +
    'parent maman papa mere pere tante oncle tuteur tutrice nomme nommee dame monsieur madame delegue deleguee psy ' +
    'psychologue educateur educatrice intervenant intervenante service dossier'
  ).split(' '),
);
const articles = new Set('le la l un une les ancien ancienne celebre'.split(' '));

/** One blank and no more: a wide gap is a table's. */
function isNextTo({ tokens }: TextView, token: number): boolean {
  return tokens.gap[token] === gap.space && (tokens.start[token] ?? 0) - (tokens.end[token - 1] ?? 0) === 1;
}

/** "le chanteur Bastien Delvaux", "l'ancienne gymnaste Clémence Barral": how the press names people, not how a school does. */
function isPresented(view: TextView, run: NameRun): boolean {
  const trade = run.first - 1;
  if (trade < 1 || startsSentence(view, run.first) || !isNextTo(view, run.first)) return false;
  if (view.tokens.shape[trade] !== shape.lower || has(view, trade, wordBits.common | wordBits.placeLead))
    return false;
  if (startsSentence(view, trade) || !articles.has(fold(wordAt(view, trade - 1)))) return false;
  return !familiar.has(fold(wordAt(view, trade)));
}

const abbreviations = new Set('SIAM IBAN MEI EEPU EMPU EREA'.split(' '));

/** "200 caractères max", "ouverture de SIAM", "EEPU Mermoz": first names by chance. */
function isNoName(view: TextView, run: NameRun): boolean {
  const word = wordAt(view, run.first);
  if (abbreviations.has(word)) return true;
  if (run.last - run.first > 1 || word !== 'max') return false;
  return [run.first - 1, run.first - 2].some((token) => view.tokens.shape[token] === shape.number);
}

/** "Votre enfant XXX", "Monsieur XX XXXX": a name to be filled in. */
function isBlank(view: TextView, run: NameRun): boolean {
  for (let token = run.first; token < run.last; token++)
    if (!/^[Xx]{2,9}$/u.test(wordAt(view, token))) return false;
  return true;
}

function isFamous(view: TextView, run: NameRun, dictionaries: Dictionaries, titled: boolean): boolean {
  if (titled) return run.units === 1 && has(view, run.last - 1, wordBits.famous);
  // The last word belongs to it: Mohamed-Ali Bouchareb is not the boxer.
  const last = view.tokens.hash[run.last - 1] ?? 0;
  for (let one = run.first; one < run.last - 1; one++) {
    const other = view.tokens.hash[one] ?? 0;
    if (dictionaries.isFamousPair(other, last) || dictionaries.isFamousPair(last, other)) return true;
  }
  return false;
}

/** "rue Victor-Hugo", "collège Jean Moulin", "prix Jean Zay", "Saint-Denis"; "l'école de Lucas" is none. */
function isPlace(view: TextView, run: NameRun): boolean {
  let before = run.first - 1;
  if (before < 0 || view.sentence[before] !== view.sentence[run.first]) return false;
  const linked = (view.tokens.gap[run.first] ?? 0) & ~(gap.space | gap.hyphen | gap.apostrophe);
  if (linked !== 0) return false;
  if (isParticle(view, before) && !has(view, before, wordBits.placeLead)) {
    if (run.units < 2) return false;
    before--;
  }
  return (
    before >= 0 &&
    has(view, before, wordBits.placeLead) &&
    (view.tokens.gap[before + 1] ?? 0) <= gap.apostrophe + gap.space
  );
}

/** Kings and popes whose number is one letter; with any other first name, "Tom V" is an initial. */
const crowned = new Set(
  'charles louis henri philippe georges george edouard pie jean francois alphonse gustave frederic christian leopold'.split(
    ' ',
  ),
);

/** "Louis XIV", "Henri IV", "François Ier". */
function isNumbered(view: TextView, run: NameRun): boolean {
  if (roman.test(wordAt(view, run.last - 1)) && run.units > 1) return true;
  if (run.last >= view.tokens.count || view.tokens.gap[run.last] !== gap.space) return false;
  const next = wordAt(view, run.last);
  if (!roman.test(next) || next === 'I') return false;
  return next.length > 1 || crowned.has(fold(wordAt(view, run.first)));
}

/** "Jules Ferry (1832-1893)". */
function isDated(view: TextView, run: NameRun): boolean {
  const next = run.last;
  if (next >= view.tokens.count || view.tokens.shape[next] !== shape.number) return false;
  const year = Number(wordAt(view, next));
  return year >= 1000 && year < 1960 && ((view.tokens.gap[next] ?? 0) & (gap.other | gap.comma)) !== 0;
}

function holdsOffice(view: TextView, run: NameRun): boolean {
  for (let token = run.first - 1; token >= Math.max(0, run.first - 4); token--) {
    // "Le roi des grenouilles → Eliott": beyond a label's end another thing is named.
    if (startsSentence(view, token + 1) || (view.tokens.gap[token + 1] ?? 0) & gap.other) return false;
    const word = wordAt(view, token);
    // "les CM2 de Saint-Exupéry : Lorenzo…": a saint is called so just before the name.
    if (offices.test(word) && (token === run.first - 1 || !/^sainte?$/iu.test(word))) return true;
  }
  const next = run.last;
  const behind = view.tokens.gap[next] ?? 0;
  return next < view.tokens.count && (behind & gap.comma) !== 0 && offices.test(wordAt(view, next));
}
