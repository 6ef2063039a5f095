/** "rue", "Rue" and "RUE": the case of the name behind tells "12 place Jaurès" from "12 places". */
function anyCase(words: string): string {
  return words
    .trim()
    .split(/\s+/u)
    .flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1), word.toUpperCase()])
    .join('|');
}

/** Kinds of ways that nothing else is called: their name may be in small letters, "12 rue des lilas". */
const STREETS =
  'rue avenue av\\. ave boulevard bd\\.? blvd bvd allée allee allées chemin ch\\. impasse imp\\. ruelle lotissement lot\\. route rte';
/** These are other things as well ("2 cours de maths"): their name needs a capital. */
const OTHER_WAYS =
  'place pl\\. square quai cours passage résidence residence rés\\. hameau sentier villa cité cite faubourg fbg montée esplanade rond-point voie traverse clos cour côte domaine quartier';

// Ranges instead of \p{Lu} and \p{L}, and no bound below four: V8 unrolls shorter loops. Preparing this pattern took 19 ms
// before, 2 ms now, in the first paste that holds a number and a word.
const CAPITAL = 'A-ZÀ-ÖØ-ÞŒŸŠŽ';
const LETTERS = 'A-Za-zÀ-ÖØ-öø-ɏ';
const LINKS = `(?:(?:de|du|des|la|le|les|aux?|à|et|en|sur|sous|DE|DU|DES|LA|LE|LES|AUX?|ET|SUR) |(?:de |DE )?[lLdD]['’] ?){0,4}`;
const CAPITAL_WORD = String.raw`(?:[${CAPITAL}]\.|[${CAPITAL}\d][${LETTERS}\d'’-]{0,30})`;
const NAME = `${LINKS}${CAPITAL_WORD}(?: ${LINKS}${CAPITAL_WORD}){0,4}`;
const PLAIN_NAME = `(?:de la |de l['’]|des |du |de )[a-zà-ÿ][${LETTERS}'’-]{2,30}`;
const NUMBER = String.raw`\d{1,4}(?: ?(?:bis|ter|quater|BIS|TER|QUATER)| ?[A-Da-d](?= |,))?(?: ?[-/] ?\d{1,4})?,? {1,4}`;
const TOWN_WORD = `[${CAPITAL}][${LETTERS}'’-]{1,40}`;

/** Five digits that begin with a department, and a town. */
export const CODE_AND_TOWN = String.raw`(?:F-?)?(?:0[1-9]|[1-8]\d|9[0-578])\d{3},? {1,4}(?:(?:Le|La|Les|LE|LA|LES|Saint|Sainte|SAINT|SAINTE|St|Ste|ST|STE) |L['’])?${TOWN_WORD}(?:(?: (?:sur|sous|en|lès|de|du|la|le|aux|SUR|SOUS|EN|DE|DU|LA|LE)){1,4} ${TOWN_WORD}| d['’]${TOWN_WORD})?(?: [Cc][Ee][Dd][Ee][Xx](?: \d{1,2}(?!\d| \d))?)?`;

/** A number and a kind of way; not the time of "à 10 h 30 place de la République". */
export function numberAndWay(): string {
  return `(?<!h ?)${NUMBER}(?:${anyCase(STREETS)}|(?:${anyCase(OTHER_WAYS)})(?= {1,4}${LINKS}[${CAPITAL}])) {1,4}`;
}

/** A number, a kind of way and its name. */
export function numberAndStreet(): string {
  return `${numberAndWay()}(?:${NAME}|${PLAIN_NAME})`;
}
