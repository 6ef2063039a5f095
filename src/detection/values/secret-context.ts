import { shapeOfSecret } from './secret-shape.ts';
import type { Surroundings } from './value-detector.ts';
import type { Strength } from './value-hit.ts';

/** Around a value: a lesson about passwords, a riddle, an example. */
const SAID_AS_EXAMPLE =
  /(?<!\p{L})(?:ex(?:emple|ercice)|robuste|trop simple|[ée]vite|devine|pirat|dictionnaire|[ée]nigme|indice|escape|chuchot|fictif)/iu;

/** A line of a program that reads, compares or fills in. */
const PROGRAM = /(?<!\p{L})(?:environ|getenv|return |input ?\()|[=!]==?[^=]|\?\?|\$\{|\{\{/u;

/** Is this value shown and not given: in a lesson, in a riddle, in code that only speaks of secrets? */
export function isShown(text: string, start: number, end: number): boolean {
  if (SAID_AS_EXAMPLE.test(text.slice(Math.max(0, start - 120), start))) return true;
  if (SAID_AS_EXAMPLE.test(text.slice(end, end + 60))) return true;
  const line = Math.max(text.lastIndexOf('\n', start - 1) + 1, start - 120);
  return PROGRAM.test(text.slice(line, start));
}

/** How far a password that was found is believed. A made one beats the class or the date that it holds ("Lune-6eC"). */
export function judgeSecret(value: string, { text, start, end }: Surroundings): Strength | undefined {
  if (isRule(text, end) || isShown(text, start, end)) return undefined;
  return shapeOfSecret(value) === 'strong' ? 'sure' : 'labelled';
}

/** "8 caractères", "12 lettres": a rule about secrets, not one. */
export function isRule(text: string, end: number): boolean {
  return /^[ ,]*(?:ou plus |au (?:moins|minimum) )?(?:caract|chiffre|lettre|jour|heure|minute|mois|fois|€|euro|[ée]l[èe]ve|place|pages?(?!\p{L})|ans(?!\p{L})|%)/iu.test(
    text.slice(end, end + 24),
  );
}
