import { isWholeCell } from './cells.ts';

/** "la 4e guerre", "le 3e étage", "la première fois": what follows makes the number an ordinal. */
export function isOrdinal(text: string, end: number): boolean {
  return /^ (?:guerre|fois|place|partie|division|édition|république|année|semaine|page|position|étage|siècle|arrondissement|chapitre|jour|mois)/u.test(
    text.slice(end, end + 16),
  );
}

/** Behind "en", "les", "nos", or in a cell of its own: a short code is a class there. */
export function isAnnounced(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 12), start);
  return /(?<!\p{L})(?:en|les?|la|[dnm]es|du|aux?|nos|de) $/iu.test(before) || isWholeCell(text, start, end);
}
