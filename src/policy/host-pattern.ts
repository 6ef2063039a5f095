import { parse } from 'tldts';
import type { Catalogue } from './catalogue/catalogue.ts';
import { hostTable } from './host-table.ts';
import { imitatedHost } from './look-alikes.ts';
import { isLoopback } from './loopback.ts';
import { parsedUrl } from './parsed-url.ts';
import { toUnicodeHost } from './punycode.ts';
import type { HostMatch } from './settings.ts';

export interface HostPattern {
  /** ASCII, lower case, no trailing dot; a port only for this machine. */
  readonly host: string;
  readonly match: HostMatch;
}

export const hostErrorKeys = [
  'policy_host_empty',
  'policy_host_invalid',
  'policy_host_scheme',
  'policy_host_http',
  'policy_host_email',
  'policy_host_user_info',
  'policy_host_wildcard',
  'policy_host_ip',
  'policy_host_single_label',
  'policy_host_public_suffix',
  'policy_host_look_alike',
  'policy_host_multi_tenant',
  'policy_host_apex',
] as const;
export type HostErrorKey = (typeof hostErrorKeys)[number];

export const hostNoteKeys = [
  'policy_host_note_path',
  'policy_host_note_port',
  'policy_host_note_international',
  'policy_host_note_unknown_suffix',
  'policy_host_note_tenant_ambiguous',
  'policy_host_note_uai',
  'policy_host_note_apex',
] as const;
export type HostNoteKey = (typeof hostNoteKeys)[number];

/** Something to say about a host that is accepted all the same. */
export interface HostNote {
  readonly key: HostNoteKey;
  readonly params: Readonly<Record<string, string>>;
}

export interface HostError {
  readonly key: HostErrorKey;
  readonly params: Readonly<Record<string, string>>;
  /** "Vouliez-vous dire …": a text that may be put into the field as it is. */
  readonly proposal?: string;
}

export type ParsedHost =
  | { readonly ok: true; readonly pattern: HostPattern; readonly notes: readonly HostNote[] }
  | { readonly ok: false; readonly error: HostError };

export type HostHints = Pick<Catalogue, 'services' | 'multiTenant' | 'tenantAmbiguous'>;

export interface HostOptions {
  /** `refuse`: too wide or unencrypted is no fault then. */
  readonly purpose: 'approve' | 'refuse';
  readonly hints: HostHints;
}

/** What was typed, cut into its parts and nothing judged yet. */
interface Typed {
  readonly scheme: string;
  readonly authority: string;
  readonly path: string;
  readonly match: HostMatch;
}

interface Candidate {
  readonly host: string;
  readonly port: string;
  readonly match: HostMatch;
}

const fail = (key: HostErrorKey, params: HostError['params'] = {}, proposal?: string): ParsedHost => ({
  ok: false,
  error: { key, params, ...(proposal !== undefined && { proposal }) },
});

/**
 * A host rule out of what a person types or pastes: an address, a name, `*.name`. Accepted is what can only mean one
 * site or one family of sites; everything else comes back with the reason and, where there is one, a proposal.
 */
export function parseHostPattern(text: string, options: HostOptions): ParsedHost {
  const typed = cut(text);
  if (typed.authority === '') return fail('policy_host_empty');
  const malformed = judgeForm(typed);
  if (malformed !== undefined) return malformed;
  const url = parsedUrl(`https://${typed.authority}`);
  if (url === undefined || !isHostname(url.hostname))
    return fail('policy_host_invalid', { typed: typed.authority }, repaired(typed));
  const candidate = { host: url.hostname.replace(/\.$/u, ''), port: url.port, match: typed.match };
  if (isLoopback(candidate.host)) return accept({ ...candidate, host: withPort(candidate) }, typed, []);
  const fault = judgeScheme(typed, candidate, options) ?? judgeHost(candidate, options);
  return fault ?? accept(candidate, typed, notesOn(candidate, options));
}

function cut(text: string): Typed {
  const bare = text.replace(/^[\s"'«»“”]+|[\s"'«»“”]+$/gu, '');
  const scheme = /^([a-z][a-z0-9+.-]*):\/\//iu.exec(bare)?.[1]?.toLowerCase() ?? '';
  const rest = scheme === '' ? bare : bare.slice(scheme.length + '://'.length);
  const end = rest.search(/[/?#\\]/u);
  const whole = end < 0 ? rest : rest.slice(0, end);
  const wide = /^\*?\./u.exec(whole)?.[0] ?? '';
  return {
    scheme,
    authority: whole.slice(wide.length),
    path: end < 0 ? '' : rest.slice(end),
    match: wide === '' ? 'exact' : 'suffix',
  };
}

function judgeForm({ authority, scheme, path }: Typed): ParsedHost | undefined {
  const at = authority.lastIndexOf('@');
  if (at >= 0) {
    const host = authority.slice(at + 1);
    const key = scheme === '' && path === '' ? 'policy_host_email' : 'policy_host_user_info';
    return fail(key, { host }, host === '' ? undefined : host);
  }
  if (!authority.includes('*')) return undefined;
  const proposal = /^\*[^*.][^*]*$/u.test(authority) ? `*.${authority.slice(1)}` : undefined;
  return fail('policy_host_wildcard', { typed: authority }, proposal);
}

function judgeScheme(
  typed: Typed,
  { host, match }: Candidate,
  { purpose }: HostOptions,
): ParsedHost | undefined {
  const { scheme } = typed;
  if (scheme === '' || scheme === 'https') return undefined;
  const proposal = shown({ host, match });
  if (scheme !== 'http') return fail('policy_host_scheme', { scheme, host }, proposal);
  return purpose === 'refuse' ? undefined : fail('policy_host_http', { host }, proposal);
}

function judgeHost(candidate: Candidate, options: HostOptions): ParsedHost | undefined {
  const { host } = candidate;
  const { isIp, publicSuffix, domain, isIcann } = parse(host, { allowPrivateDomains: true });
  if (isIp) return fail('policy_host_ip', { host });
  if (!host.includes('.') && isIcann !== true) {
    const rest = /^\d{7}[a-z]$/u.test(host) ? 'index-education.net' : 'fr';
    return fail('policy_host_single_label', { host }, `${host}.${rest}`);
  }
  if (domain === null || publicSuffix === host) return fail('policy_host_public_suffix', { host });
  const imitated = imitatedHost(toUnicodeHost(host));
  if (imitated !== undefined) return fail('policy_host_look_alike', { host, imitated }, imitated);
  return options.purpose === 'refuse' ? undefined : judgeWidth(candidate, options.hints);
}

/** Never a platform that many customers share, never a local authority's whole domain. */
function judgeWidth({ host, match }: Candidate, hints: HostHints): ParsedHost | undefined {
  const shared = hints.multiTenant.find((suffix) => host === suffix || host.endsWith(`.${suffix}`));
  if (shared !== undefined && (match === 'suffix' || host === shared)) {
    return fail('policy_host_multi_tenant', { suffix: shared }, host === shared ? undefined : host);
  }
  const ent = match === 'suffix' ? entBelow(host, hints) : undefined;
  return ent === undefined ? undefined : fail('policy_host_apex', { host, ent }, `*.${ent}`);
}

/** The ENT host below a domain that is not itself in the catalogue (`haute-garonne.fr`). */
function entBelow(host: string, { services }: HostHints): string | undefined {
  const rules = services.flatMap(({ kind, hosts }) => hosts.map((rule) => [rule, kind] as const));
  if (hostTable(rules).find(host) !== undefined) return undefined;
  return rules.find(([rule, kind]) => kind === 'ent' && rule.endsWith(`.${host}`))?.[0].replace(/^\./u, '');
}

function notesOn({ host, port, match }: Candidate, { hints, purpose }: HostOptions): HostNote[] {
  const notes: HostNote[] = [];
  const unicode = toUnicodeHost(host);
  const { isIcann, isPrivate, publicSuffix } = parse(host, { allowPrivateDomains: true });
  if (port !== '') notes.push({ key: 'policy_host_note_port', params: { port } });
  if (unicode !== host) notes.push({ key: 'policy_host_note_international', params: { host, unicode } });
  if (isIcann !== true && isPrivate !== true) {
    notes.push({ key: 'policy_host_note_unknown_suffix', params: { suffix: publicSuffix ?? '' } });
  }
  if (purpose === 'refuse') return notes;
  if (hints.tenantAmbiguous.some((name) => coversOneOf(name, host, match))) {
    notes.push({ key: 'policy_host_note_tenant_ambiguous', params: { host } });
  }
  if (host.endsWith('.index-education.net') && !/^\d{7}[a-z]\./u.test(host)) {
    notes.push({ key: 'policy_host_note_uai', params: { host } });
  }
  const ent = match === 'exact' ? entBelow(host, hints) : undefined;
  if (ent !== undefined) notes.push({ key: 'policy_host_note_apex', params: { host, ent } });
  return notes;
}

/** Does the rule reach the name, or lie below it? */
function coversOneOf(name: string, host: string, match: HostMatch): boolean {
  return host === name || host.endsWith(`.${name}`) || (match === 'suffix' && name.endsWith(`.${host}`));
}

function accept({ host, match }: Candidate, { path }: Typed, notes: readonly HostNote[]): ParsedHost {
  const cutOff =
    path === '' || path === '/' ? [] : [{ key: 'policy_host_note_path' as const, params: { host } }];
  return { ok: true, pattern: { host, match }, notes: [...cutOff, ...notes] };
}

/** Browsers let commas, quotes and empty labels through; no real site has them. */
const isHostname = (host: string) => host.startsWith('[') || /^[a-z0-9_-]+(?:\.[a-z0-9_-]+)*\.?$/u.test(host);

const withPort = ({ host, port }: Candidate) => (port === '' ? host : `${host}:${port}`);
const shown = ({ host, match }: HostPattern) => (match === 'suffix' ? `*.${host}` : host);

/** The usual slips: a comma for a dot, blanks, a half-written scheme. */
function repaired({ authority, path, match }: Typed): string | undefined {
  const whole = /^https?[:;]?$/iu.test(authority) ? path.replace(/^[/\\]+/u, '') : authority;
  const host = whole
    .replace(/^https?[:;,.]+/iu, '')
    .replace(/[\s,;_]+/gu, '.')
    .replace(/\.{2,}/gu, '.')
    .replace(/[/?#\\].*$|^\.|\.$/gu, '');
  const url = parsedUrl(`https://${host}`);
  if (url === undefined || !url.hostname.includes('.') || !isHostname(url.hostname)) return undefined;
  return shown({ host: url.hostname, match });
}
