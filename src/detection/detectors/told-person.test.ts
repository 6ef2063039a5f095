import { describe, expect, it } from 'vitest';
import { detect } from '../detect.ts';

const now = new Date('2026-10-01');
const seen = (text: string) =>
  detect(text, { now }).findings.map(({ category, confidence }) => `${category} ${confidence}`);

describe('a message about somebody', () => {
  it.each([
    "Coucou, tu peux rappeler la maman de Naïm ce soir stp ? il m'a encore dit qu'il voulait plus revenir à l'école",
    "Reformule ce mail plus gentiment pour la maman de Nahil : hier il a encore refusé de sortir ses affaires et il m'a dit que ça ne servait à rien",
  ])('is reminded of although no theme of the lexicon is met: %s', (text) => {
    expect(seen(text).length).toBeGreaterThan(0);
  });

  it.each([
    "Bonjour,\nMme Lefort animera l'atelier de mardi, merci de lui réserver la salle 12.\nCordialement",
    'Bonjour Karim, merci beaucoup pour ton aide hier, le spectacle était très réussi !\nBises, Sophie',
    'Inès achète trois cahiers à 2 € et un stylo. Combien rend-on à Inès si elle donne un billet de 10 € ?',
    '— Tu viendras ? demanda Augustin.\n— Non, répondit Claire, ma mère ne veut pas.',
    'Le maire Julien Pasquier a inauguré samedi la nouvelle médiathèque devant deux cents habitants.',
    "Range dans l'ordre alphabétique : Noé, Alice, Mourad, Zoé.",
  ])('is not what this is: %s', (text) => {
    expect(seen(text)).toEqual([]);
  });
});
