import type { DraftSpan } from '../detector.ts';
import type { DocumentView } from '../document-view.ts';
import type { PersonMention } from '../persons/person-mention.ts';
import { shapeOfSecret } from '../values/secret-shape.ts';
import { isLoginOf } from './login-of-name.ts';

/** What stands behind one name of a list. */
interface Entry {
  readonly login: DraftSpan | undefined;
  readonly secret: DraftSpan;
  readonly written: string;
}

const MOST_NAMES = 400;

/** Behind a name: a joint, perhaps a login and another joint, and the secret that ends the entry. */
const JOINED =
  /^(?:\s\p{Lu}\p{L}{0,20}\.?)?\s{0,8}(?:[:=→/–—-]|->)\s{0,8}(?:(?<login>\p{Ll}[\p{L}\d._-]{2,40})\s{0,8}(?:[:=|→/–—-]|->|\s)\s{0,8})?(?<secret>[^\s,;|"]{3,40})(?=\s{0,3}(?:[\n,;|]|\.\s|\.?$))/u;

/** "Raphaël Trotignon rtrotignon Bz7!kq": nothing but blanks between them. */
const APART =
  /^\s{1,4}(?<login>\p{Ll}[\p{L}\d._-]{2,40})\s{1,4}(?<secret>[^\s,;|"]{5,40}?)(?=\s{0,3}(?:[\n,;|]|\.\s|\.?$))/u;

/**
 * "Codes Kidiscool⏎Rose : rose7 / lapin", "Ayoub Z / ayoub.z / bleu-loup-5, …": one behind each of most names, under a
 * heading that says codes, or beside logins, or each another word with digits ("Ambre → lion14").
 */
export function codesBehindNames(document: DocumentView): DraftSpan[] {
  const { mentions, text, context } = document;
  if (mentions.length < 2 || mentions.length > MOST_NAMES) return [];
  const entries = mentions.flatMap((mention) => entryBehind(text, mention) ?? []);
  if (entries.length < 2 || entries.length * 2 < mentions.length) return [];
  const logins = entries.filter(({ login }) => login !== undefined).length;
  const announced = context.distinct('secret') > 0 || logins * 2 >= mentions.length;
  if (!announced && !areOfOneKind(entries, mentions.length)) return [];
  return entries.flatMap(({ login, secret }) => (login ? [login, secret] : [secret]));
}

function entryBehind(text: string, { ranges }: PersonMention): Entry | undefined {
  const start = ranges[0]?.start ?? 0;
  const end = ranges.at(-1)?.end ?? 0;
  const behind = text.slice(end, end + 130);
  return entryOf(APART.exec(behind), end, text.slice(start, end)) ?? entryOf(JOINED.exec(behind), end);
}

/** `owner`: the name that the login must be made of, as nothing else joins them. */
function entryOf(found: RegExpExecArray | null, from: number, owner?: string): Entry | undefined {
  const { login, secret } = found?.groups ?? {};
  if (!found || secret === undefined) return undefined;
  if (owner !== undefined && (shapeOfSecret(secret) !== 'strong' || !isLoginOf(login ?? '', owner)))
    return undefined;
  // "rose7 / lapin": beside a login an ordinary word will do.
  if (!isMade(secret) && (login === undefined || !isMade(login) || shapeOfSecret(secret) !== 'word'))
    return undefined;
  const last = from + found[0].length;
  const at = from + found[0].indexOf(login ?? '');
  return {
    login: login === undefined ? undefined : { start: at, end: at + login.length, type: 'login' },
    secret: { start: last - secret.length, end: last, type: 'password' },
    written: secret,
  };
}

function isMade(value: string): boolean {
  const shape = shapeOfSecret(value);
  if (shape === 'none') return /^\p{Ll}{2,20}\.\p{Ll}[\p{Ll}\d-]{1,30}$/u.test(value);
  return shape === 'strong' || (shape === 'weak' && /\d/u.test(value));
}

/** Behind nearly all names a small word with digits, each time another: "groupe1", "groupe2" are no secrets. */
function areOfOneKind(entries: readonly Entry[], names: number): boolean {
  const words = new Set(
    entries.map(({ written }) => /^(\p{Ll}{3,20})[-_.]?\d{1,4}$/u.exec(written)?.[1] ?? ''),
  );
  return (
    entries.length >= 3 && entries.length >= names * 0.8 && words.size === entries.length && !words.has('')
  );
}
