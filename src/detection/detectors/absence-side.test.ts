import { describe, expect, it } from 'vitest';
import type { Category } from '../categories.ts';
import { detect } from '../detect.ts';

const now = new Date('2026-11-21');
const sides: readonly Category[] = ['pupil-absence', 'staff-absence'];

function sidesOf(text: string): Category[] {
  return detect(text, { now })
    .findings.map(({ category }) => category)
    .filter((category) => sides.includes(category));
}

describe('whose absence it is', () => {
  it.each([
    'Salam maîtresse, Imrane et Soukaina seront pas là vendredi.',
    'La famille Ramanantsoa est partie en décembre et n’est pas rentrée, je garde les places en CE2 et en MS ?',
    "Bonjour Mme Jégou, comme il n'y a pas de cars mardi je garde Lény à la maison. Merci de prévenir la cantine.",
    'Chers collègues, Clarisse D. et Wilfried de 6e3 ont manqué trois répétitions, leurs parents les croient avec moi.',
    'Noélie (CM1) ne viendra pas lundi.',
    'Votre apprenti Nathan Rouillé ne vient plus en cours depuis lundi.',
    'Élève;Classe;Absences;Responsable\nLina Morvan;5B;12;Mme Morvan\nTom Legoff;5A;4;M. Legoff',
  ])('is that of a pupil in %s', (text) => {
    expect(sidesOf(text)).toEqual(['pupil-absence']);
  });

  it.each([
    'Sophie ne sera pas là jeudi, son fils est malade.',
    'Jordan ne viendra pas au portail ce matin, sa nounou est malade, il rattrape jeudi.',
    'Matthias prolonge son congé parental de six mois, on garde Nour sur le poste.',
    'Perrine part le 4 avril, le bébé est pour mi-mai. Qui prend ses CM2 ?',
    'Enseignant absent;Motif;Remplaçant\nMme Morvan;formation;Le Dantec\nM. Legoff;maladie;non remplacé',
    'Mme Schoenacker (GS/CP) est arrêtée jusqu’au 21, nous répartissons.',
  ])('is that of a colleague in %s', (text) => {
    expect(sidesOf(text)).toEqual(['staff-absence']);
  });
});
