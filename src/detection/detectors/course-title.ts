import type { DocumentView } from '../document-view.ts';
import { hashWord } from '../text/hash.ts';
import type { ThemeHit } from '../text/theme-hits.ts';

const words = (list: string): ReadonlySet<number> => new Set(list.split(' ').map(hashWord));

/** What bears a title that may name an illness or an offence. */
const titled = words(
  'formation stage module atelier conference seminaire webinaire colloque seance sequence parcours projet expose campagne film documentaire spectacle piece roman album livre bd dossier brochure affiche guide livret depliant dispositif journee semaine theme intitule intitulee metrage video clip visionnage',
);
/** Who speaks there. */
const speakers = words(
  'intervenant intervenante intervenants intervenantes formateur formatrice formateurs conference conferencier conferenciere webinaire animation anime animee animees animes',
);

/** How far in front of a phrase its quotation may open, in words. */
const longestTitle = 12;
const before = 3;

/** "Formation « Autisme à l'école », intervenante Lucie Daunay": what a course is about is nobody's. */
export function isCourseTitle(document: DocumentView, hit: ThemeHit): boolean {
  return isInTitle(document, hit) || hasSpeaker(document, hit);
}

function isInTitle({ text, tokens }: DocumentView, hit: ThemeHit): boolean {
  for (let token = hit.first; token >= Math.max(0, hit.first - longestTitle); token--) {
    const gap = text.slice(token > 0 ? tokens.end[token - 1] : 0, tokens.start[token]);
    if (token < hit.first && gap.includes('»')) return false;
    if (!/[«“"]/u.test(gap)) continue;
    for (let lead = token - 1; lead >= Math.max(0, token - before); lead--) {
      if (titled.has(tokens.hash[lead] ?? 0)) return true;
    }
    return false;
  }
  return false;
}

/** Words on both sides in which a speaker is looked for. */
const reach = 14;

function hasSpeaker({ tokens, sentence }: DocumentView, hit: ThemeHit): boolean {
  const place = sentence[hit.first];
  const to = Math.min(tokens.count, hit.last + reach);
  for (let token = Math.max(0, hit.first - reach); token < to; token++) {
    if (sentence[token] === place && speakers.has(tokens.hash[token] ?? 0)) return true;
  }
  return false;
}
