/** Lesson prose without anybody's data, with the digits, capitals and signs that real lessons hold. */
const SENTENCES = [
  'La Révolution française commence en 1789 par la réunion des états généraux à Versailles.',
  "Les élèves observent une carte de l'Europe et repèrent les principales capitales, puis complètent le tableau de la page 42.",
  'Exercice 3 : calculer le périmètre d’un rectangle de 12,5 cm sur 8 cm, puis son aire en cm².',
  'Victor Hugo publie Les Misérables en 1862, pendant son exil à Guernesey.',
  'Le verbe s’accorde avec son sujet ; le participe passé employé avec « avoir » ne s’accorde pas avec le sujet.',
  'Une cellule est limitée par une membrane, elle contient un cytoplasme et, chez les eucaryotes, un noyau.',
  'La vitesse de la lumière dans le vide vaut environ 300 000 km/s, soit 3 × 10^8 m/s.',
  'Consigne : lire le texte deux fois, souligner les mots difficiles et répondre aux questions 1 à 5 par des phrases.',
  'Le cycle de l’eau comprend l’évaporation, la condensation, les précipitations et le ruissellement.',
  'Dans la fable, le renard flatte le corbeau pour obtenir le fromage : quelle est la morale ?',
  'L’Assemblée nationale compte 577 députés ; le Sénat représente les collectivités territoriales.',
  'Un train part de Lyon à 8 h 15 et roule à 120 km/h : à quelle heure arrive-t-il à Paris ?',
  'On appelle fraction décimale une fraction dont le dénominateur est 10, 100, 1 000…',
  'La réunion de rentrée aura lieu en septembre, une convocation sera distribuée à tous les niveaux.',
  'Matériel : un cahier 24 × 32, des feuilles simples, une règle, un compas et une calculatrice.',
  'Le Roman de Renart est un ensemble de récits du Moyen Âge dont les héros sont des animaux.',
];

/** About `length` characters of prose, always the same for the same length. */
export function frenchText(length: number): string {
  let state = 20_261_121;
  const parts: string[] = [];
  let total = 0;
  while (total < length) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const sentence = SENTENCES[(state >>> 16) % SENTENCES.length] ?? '';
    const gap = state % 7 === 0 ? '\n\n' : ' ';
    parts.push(sentence, gap);
    total += sentence.length + gap.length;
  }
  return parts.join('').slice(0, length);
}

/** A class list of so many invented pupils, as a spreadsheet pastes it. */
export function classList(pupils: number): string {
  const rows = Array.from({ length: pupils }, (_, i) => {
    const day = String((i % 28) + 1).padStart(2, '0');
    const month = String((i % 12) + 1).padStart(2, '0');
    return `NOMFICTIF${i}\tPrénom${i}\t${day}/${month}/2014\t6EME_${(i % 5) + 1}\t06 39 98 ${day} ${month}`;
  });
  return ['Nom\tPrénom\tNé(e) le\tClasse\tTéléphone', ...rows].join('\n');
}
