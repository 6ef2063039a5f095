/** "rue", "Rue" and "RUE": the case of the name behind tells "12 place Jaurès" from "12 places". */
function anyCase(words: string): string {
  return words
    .trim()
    .split(/\s+/u)
    .flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1), word.toUpperCase()])
    .join('|');
}

const STREETS = anyCase(
  'rue avenue av\\. ave boulevard bd\\.? bld blvd bvd allée allee allées chemin ch\\. impasse imp\\. ruelle lotissement lot\\. route rte',
);
const OTHER_WAYS = anyCase(
  'place pl\\. square quai cours passage résidence residence rés\\. hameau sente sentier villa cité cite faubourg fbg montée montee promenade esplanade rond-point voie traverse venelle clos parvis mail chaussée cour côte galerie domaine quartier',
);
const LINKS = `(?:(?:de|du|des|la|le|les|aux?|à|et|en|sur|sous|DE|DU|DES|LA|LE|LES|AUX?|ET|SUR) |(?:de |DE )?[lLdD]['’] ?){0,3}`;
const CAPITAL_WORD = String.raw`(?:\p{Lu}\.|[\p{Lu}\d][\p{L}\p{N}'’-]{0,30})`;
const NAME = `${LINKS}${CAPITAL_WORD}(?: ${LINKS}${CAPITAL_WORD}){0,4}`;
const PLAIN_NAME = String.raw`(?:de la |de l['’]|des |du |de )\p{Ll}[\p{L}'’-]{2,30}`;
const NUMBER = String.raw`\d{1,4}(?: ?(?:bis|ter|quater|BIS|TER|QUATER)| ?[A-Da-d](?= |,))?(?: ?[-/] ?\d{1,4})?,? {1,2}`;
const TOWN_WORD = String.raw`\p{Lu}[\p{L}'’-]{1,40}`;

/** Five digits that begin with a department, and a town. */
export const CODE_AND_TOWN = String.raw`(?:F-?)?(?:0[1-9]|[1-8]\d|9[0-578])\d{3},? {1,2}(?:(?:Le|La|Les|LE|LA|LES|Saint|Sainte|SAINT|SAINTE|St|Ste|ST|STE) |L['’])?${TOWN_WORD}(?:(?: (?:sur|sous|en|lès|de|du|la|le|aux|SUR|SOUS|EN|DE|DU|LA|LE)){1,2} ${TOWN_WORD}| d['’]${TOWN_WORD})?(?: [Cc][Ee][Dd][Ee][Xx](?: \d{1,2}(?!\d| \d))?)?`;

/** A number, a kind of way and its name. */
export const NUMBER_AND_STREET = `${NUMBER}(?:(?:${STREETS}) {1,2}(?:${NAME}|${PLAIN_NAME})|(?:${OTHER_WAYS}) {1,2}${NAME})`;
