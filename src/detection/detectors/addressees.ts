import type { DocumentView } from '../document-view.ts';
import type { ValueHit } from '../values/value-hit.ts';

/** Whose telephones and mails these are: of families, of an institution's people, or one cannot tell. */
export type Addressees = 'families' | 'institution' | 'unknown';

/**
 * Domains of schools and offices, real or invented: "ac-montbrun", "lycee-demo", "lpcroizat", "clg-rimbaud". Families have
 * providers.
 */
const INSTITUTION =
  /@(?:[\p{L}\d-]{1,40}\.){0,2}(?:ac-|lyc|lp|cl?g|col|ec-|ecole|erea|cfa|univ|rectorat|mairie|ville-)/iu;
/** Headers: "mail_resp1", "Tél. mère", "Courriel du responsable légal". */
const FAMILY = /[ _-](?:resp|parent|p[èe]re|m[èe]re|famil|l[ée]gal)/iu;

export function addresseesOf(document: DocumentView): Addressees {
  const { context } = document;
  const mails = mailsOf(document);
  const official = mails.filter(({ start, end }) => INSTITUTION.test(document.text.slice(start, end)));
  const isFamily = context.distinct('relative') > 0 || FAMILY.test(document.text.slice(0, 1500));
  const isOfficial = mails.length >= 2 && official.length >= mails.length * 0.6;
  const speaks = context.distinct('directory') > 0;
  if (isOfficial) return isFamily && !speaks ? 'unknown' : 'institution';
  if (isFamily) return 'families';
  return speaks && mails.length >= 2 && official.length > 0 ? 'institution' : 'unknown';
}

/** Mailboxes of persons, each once. */
export function mailsOf({ values, text }: DocumentView): readonly ValueHit[] {
  const seen = new Set<string>();
  return values.filter(({ type, start, end }) => {
    const written = text.slice(start, end).toLowerCase();
    if (type !== 'email' || seen.has(written)) return false;
    seen.add(written);
    return true;
  });
}

/** Users of an exercise or of a manual. */
export function isMadeUp({ text }: DocumentView): boolean {
  return /(?<![\p{L}-])(?:factice|ficti[fv]|lorem ipsum|j(?:ohn|ane) doe|(?:foo|alice|bob)@)/iu.test(
    text.slice(0, 3000),
  );
}
