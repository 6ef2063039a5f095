import { shapeOfSecret } from './secret-shape.ts';

interface Range {
  readonly start: number;
  readonly end: number;
}

/** How far behind its heading, and behind the last secret, another one may come. */
const REACH = 170;
const MOST = 80;

const PIECE = /[^\s"«»“”<>,;|`]{1,65}/uy;
/** What may stand between the two halves of a pair, or between a name and its secret. */
const JOINTS = new Set('/ : = → ➡ ⇒ -> => - – — · • et puis'.split(' '));
/**
 * Secrets in pairs behind a heading that speaks of accounts: "direction / Tournesol44", "- Hamza B. → fluide$11" line after
 * line, "avec rcharbonnel et 29Mars!pluie". Each must look made and stand behind a joint that something stands before.
 * Stops where nothing of the kind came for 170 characters.
 */
export function readEntries(
  text: string,
  from: number,
): { readonly values: readonly Range[]; readonly until: number } {
  const values: Range[] = [];
  // Most prose behind "compte" or "session" has nothing that only secrets hold.
  if (!/[\d!@#$%&*+_~^€]/u.test(text.slice(from, from + REACH))) return { values, until: from + REACH / 2 };
  let limit = Math.min(text.length, from + REACH);
  let at = from;
  let before = 0;
  let joined = false;
  while (at < limit && values.length < MOST) {
    const character = text.charAt(at);
    if (character === '\n' || character === ';') {
      before = 0;
      joined = false;
    }
    PIECE.lastIndex = at;
    const written = isSkipped(character) ? undefined : PIECE.exec(text)?.[0];
    if (written === undefined) {
      at += 1;
      continue;
    }
    const end = at + written.length;
    const bare = withoutMarks(written);
    if (JOINTS.has(written)) joined = before > 0;
    else {
      if (joined && bare.length > 0 && isSecretOfPair(bare)) {
        const start = at + written.indexOf(bare);
        values.push({ start, end: start + bare.length });
        limit = Math.min(text.length, end + REACH);
      }
      before += 1;
      joined = /[:=→]$/u.test(written);
    }
    at = end;
  }
  // Half of what was read in vain is not read again, so that a text full of headings stays linear.
  return { values, until: values.length > 0 ? at : from + REACH / 2 };
}

/** Without quotes, brackets and the stars of Markdown; "Soleil1975*" keeps its own. */
function withoutMarks(written: string): string {
  const plain = written.replace(/^['’([]{1,3}|['’)\].:]{1,3}$/gu, '');
  return /^(\*{1,3})(?<inside>.+?)\1$/u.exec(plain)?.groups?.inside ?? plain;
}

function isSkipped(character: string): boolean {
  return ' \t\r\n,;|"«»“”<>`'.includes(character);
}

function isSecretOfPair(value: string): boolean {
  return shapeOfSecret(value) === 'strong' && /\p{Ll}/u.test(value);
}
