import type { DraftSpan } from '../detector.ts';
import type { DocumentView } from '../document-view.ts';
import type { PersonMention } from '../persons/person-mention.ts';
import { shapeOfSecret } from '../values/secret-shape.ts';

/** What stands behind one name of a list. */
interface Entry {
  readonly login: DraftSpan | undefined;
  readonly secret: DraftSpan;
}

const MOST_NAMES = 400;

/** Behind a name: a joint, perhaps a login and another joint, and the secret that ends the entry. */
const JOINED =
  /^(?: \p{Lu}\p{L}{0,20}\.?)?\s{0,8}(?:[:=→/–—-]|->)\s{0,8}(?:(?<login>\p{Ll}[\p{L}\d._-]{2,40})\s{0,8}(?:[:=|→/–—-]|->|\s)\s{0,8})?(?<secret>[^\s,;|"]{3,40})(?=\s{0,3}(?:[\n,;|]|\.\s|\.?$))/u;

/**
 * "Codes Kidiscool⏎Rose : rose7 / lapin", "Ayoub Z / ayoub.z / bleu-loup-5, …": one behind each of most names, under a
 * heading that says codes, or each another ("Ambre → lion14").
 */
export function codesBehindNames(document: DocumentView): DraftSpan[] {
  const { mentions, text, context } = document;
  if (mentions.length < 2 || mentions.length > MOST_NAMES) return [];
  const entries = mentions.flatMap((mention) => entryBehind(text, mention) ?? []);
  if (entries.length < 2 || entries.length * 2 < mentions.length) return [];
  // "Ambre → groupe1, Célestin → groupe2": the same word behind several is none.
  const words = new Set(
    entries.map(({ secret }) => text.slice(secret.start, secret.end).replace(/\d/gu, '')),
  );
  if (context.distinct('secret') === 0 && words.size < entries.length) return [];
  return entries.flatMap(({ login, secret }) => (login ? [login, secret] : [secret]));
}

function entryBehind(text: string, { ranges }: PersonMention): Entry | undefined {
  const end = ranges.at(-1)?.end ?? 0;
  return entryOf(JOINED.exec(text.slice(end, end + 130)), end);
}

function entryOf(found: RegExpExecArray | null, from: number): Entry | undefined {
  const { login, secret } = found?.groups ?? {};
  if (!found || secret === undefined) return undefined;
  // "rose7 / lapin": beside a login an ordinary word will do.
  if (!isMade(secret) && (login === undefined || !isMade(login) || shapeOfSecret(secret) !== 'word'))
    return undefined;
  const last = from + found[0].length;
  const at = from + found[0].indexOf(login ?? '');
  return {
    login: login === undefined ? undefined : { start: at, end: at + login.length, type: 'login' },
    secret: { start: last - secret.length, end: last, type: 'password' },
  };
}

function isMade(value: string): boolean {
  const shape = shapeOfSecret(value);
  if (shape === 'none') return /^\p{Ll}{2,20}\.\p{Ll}[\p{Ll}\d-]{1,30}$/u.test(value);
  return shape === 'strong' || (shape === 'weak' && /\d/u.test(value));
}
