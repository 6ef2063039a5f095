import { shapeOfSecret } from './secret-shape.ts';
import type { Surroundings } from './value-detector.ts';
import type { Strength } from './value-hit.ts';

/** Around a value: a lesson about passwords, a riddle, an example. */
const SAID_AS_EXAMPLE =
  /(?<!\p{L})(?:exemple|ex ?:|p(?:ar)?\.? ?ex(?!\p{L})|(?:e\.g|i\.e)\.|robuste|faibles?(?!\p{L})|solide|trop (?:simple|court|facile|pr[ée]visible)|mauvais|[àa] [ée]viter|[ée]vitez|(?:les|des) plus (?:utilis|courant|fr[ée]quent|r[ée]pandu)|devin(?:e|ab)|pirat(?:age|[ée](?!\p{L})|er|es? informatique)|hackers?|force brute|dictionnaire|pires?(?!\p{L})|[ée]nigme|chuchot|murmur|s[ée]same|sentinelle|ch[âa]teau|indice|escape|tr[ée]sors?(?!\p{L})|exercice|[ée]nonc[ée]|fictif|factice|bidon(?!\p{L})|placeholder)/iu;

/** A line of a program that reads, compares or declares. */
const PROGRAM =
  /(?:^|[^\p{L}])(?:os\.|getenv|process\.env|environ|def |return |elif |if \(|print ?\(|input ?\(|assert|expect\(|function|describe\(|it\()|[=!]==?[^=]|\?\?|\$\{|\{\{|<%/u;

/** A value written down in a program: `password = "…"`, `const PWD = '…';`. */
const ASSIGNED = /[\p{L}\p{N}_\])] ?(?:=|:=) ?["']$/u;
const SAMPLE =
  /pass|mdp|secret|test|toto|demo|azerty|qwerty|admin|user|changeme|example|exemple|foo|bar|1234|abcd/iu;

/** Is this value shown and not given: in a lesson, in a riddle, in code that only speaks of secrets? */
export function isShown(text: string, start: number, end: number): boolean {
  if (SAID_AS_EXAMPLE.test(text.slice(Math.max(0, start - 120), start))) return true;
  if (SAID_AS_EXAMPLE.test(text.slice(end, end + 60))) return true;
  const line = Math.max(0, text.lastIndexOf('\n', start - 1) + 1, start - 120);
  const before = text.slice(line, start);
  if (PROGRAM.test(before)) return true;
  return ASSIGNED.test(before) && SAMPLE.test(text.slice(start, end));
}

/** How far a password that was found is believed. A made one beats the class or the date that it holds ("Lune-6eC"). */
export function judgeSecret(value: string, { text, start, end }: Surroundings): Strength | undefined {
  if (isRule(text, end) || isShown(text, start, end)) return undefined;
  return shapeOfSecret(value) === 'strong' ? 'sure' : 'labelled';
}

/** "8 caractères", "12 lettres": a rule about secrets, not one. */
export function isRule(text: string, end: number): boolean {
  return /^[ ,]*(?:[àa] \d+ |ou plus |au (?:moins|minimum) )?(?:caract|chiffre|lettre|signe|symbole|jour|heure|minute|mois|fois|carac|€|euro|élève|eleve|place|poste|min(?!\p{L})|ans(?!\p{L})|%|pages?(?!\p{L})|mots(?!\p{L}))/iu.test(
    text.slice(end, end + 24),
  );
}
