import type { DocumentView } from '../document-view.ts';
import type { ValueHit } from '../values/value-hit.ts';

/** Whose telephones and mails these are: of families, of an institution's people, or one cannot tell. */
export type Addressees = 'families' | 'institution' | 'unknown';

/**
 * Domains of schools and offices, real or invented: "ac-montbrun", "lycee-demo", "lpcroizat", "clg-rimbaud". Families have
 * providers.
 */
const INSTITUTION =
  /@(?:[\p{L}\d-]{1,40}\.){0,2}(?:ac-|lyc[ée]?e?[-.]|lycee|lgt|lpo?(?=[\p{L}-])|lp-|clg|college|ecole|ecoles?[-.]|ec-|erea|cfa|greta|univ|rectorat|dsden|inspe|mairie|ville-|education|academie|gouv)/iu;
const PROFESSIONAL =
  /(?<!\p{L})(?:annuaire|coll[èe]gues|personnels?|[ée]quipe|mails? (?:pro|acad[ée]mique)|adresses? (?:pro|acad[ée]mique)|t[ée]l\.? pro|poste \d{3}|comptes? pro|liste de diffusion|enseignants?|professeurs?)(?!\p{L})/iu;
const FAMILY =
  /(?<!\p{L})(?:mail|mel|tel|email|courriel|portable|telephone|t[ée]l\.?)[ _-]?(?:des |de la |du )?(?:resp|parent|p[èe]re|m[èe]re|famil|l[ée]gal|maman|papa)|(?:repr|resp)[._ ](?:l[ée]g|\d)|responsables? (?:l[ée]ga|\d)|_(?:resp|parent|pere|mere|famille)/iu;

export function addresseesOf(document: DocumentView): Addressees {
  const head = document.text.slice(0, 1500);
  const { context } = document;
  const mails = mailsOf(document);
  const official = mails.filter(({ start, end }) => INSTITUTION.test(document.text.slice(start, end)));
  const isFamily = context.distinct('relative') > 0 || FAMILY.test(head);
  const isOfficial = mails.length >= 2 && official.length >= mails.length * 0.6;
  const speaks = context.distinct('directory') > 0 || PROFESSIONAL.test(head);
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
  return /(?<!\p{L})(?:factice|ficti[fv]|lorem ipsum|j(?:ohn|ane) doe|(?:foo|alice|bob)@)/iu.test(
    text.slice(0, 3000),
  );
}
