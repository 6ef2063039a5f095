import { describe, expect, it } from 'vitest';
import { detect } from '../detect.ts';

const now = new Date('2026-11-21');
const listed = (text: string) =>
  detect(text, { now }).findings.find(({ category }) => category === 'name-list')?.count ?? 0;

describe('The shapes that lists of pupils come in', () => {
  it.each([
    [
      'labelled groups, and not the grown-ups who lead them',
      12,
      'Natation CM1\nPetit bain avec Mme Roussel : Nathanaël, Hiba, Tom D., Sirine\nMoyen bain : Cléa, Tom V., Mamoudou, Anaëlle, Evan\nGrand bain avec M. Perrot : Loris, Swann, Imène',
    ],
    [
      'labels with one name each',
      6,
      'Orchestre CM2, pupitres\nviolons : Adèle, Joachim, Soraya\nalto : Gwenaëlle\nvioloncelles : Raphaël, Minh',
    ],
    [
      'capitals in a row without a comma',
      10,
      'MS-GS MATERNELLE / PORTE MANTEAUX : ANAIS ELIO FANTA GABRIELLE HAMZA JORIS KHEIRA LEONARD MELINA NAIM',
    ],
    [
      'hours before the names',
      4,
      'Oral blanc 3e B\n08h00 ADJOVI Prisca\n08h30 BELLANGER Corentin\n09h00 BOUAZIZ Rania\n09h30 CLAIN Jean-Emmanuel\nJury : Mme Sabatier',
    ],
    [
      'parts of a play behind arrows',
      4,
      'Spectacle des CM1, qui fait quoi\nla marchande → Oscar\nle chasseur → Hafsa\nles voisins → Mila, Naël',
    ],
    [
      'what stands behind a name',
      4,
      'Stages des 3e\nDylan Maillard chez Cegelor\nIbrahima Baldé, garage municipal\nJonas Wexler, Électro-Sud\nKévin Thiam – Domotis',
    ],
    [
      'two persons in a cell',
      5,
      'Internat, chambres du lycée\nCh. 12   LACROIX Théophile / MBEMBA Christ\nCh. 13   BIHAN Gwendal / TOUSSAINT Jérémy\nCh. 15   VASSEUR Killian / libre',
    ],
    [
      'letters that a scanner took for digits',
      4,
      'LISTE CLASSE CE2\n1. ARNOUX Lucie\n2. D1ALLO Aminata\n3. ESP0SITO Enzo\n4. GARNIER Paul',
    ],
    [
      'words around the list that look like names',
      3,
      'Effectif : 3 (3EME SEGPA)\nANTUNES Leandro\nBOUCHER Kiara\nGUIVARC’H Tristan\nImprimer | Exporter',
    ],
    [
      'small letters, an initial, words that are names too',
      6,
      'groupe rouge de cm1 : lina, adam b, jade\ngroupe vert : milo, rose, aya',
    ],
    [
      'entries of a seating plan',
      8,
      'Plan de la salle 112, 3e A\nRang 1 : Melvin / Assia ‖ Jeanne / Ousmane\nRang 2 : Tom / Kenza ‖ Loïc / Mariam',
    ],
    [
      'rows of surnames, and not who signs below',
      5,
      'Élèves à voir, dossiers incomplets\n5A : Aksel Tourneur, Hind Serraj, Marjolaine Copin\n5B : Fodé Sanoko, Iris Malaval\nMerci !\nBernadette',
    ],
  ])('counts %s', (_shape, count, text) => {
    expect(listed(text)).toBe(count);
  });

  it.each([
    'violon : Yehudi Menuhin ; violoncelle : Jacqueline du Pré ; piano : Martha Argerich',
    'Présents : Mmes Rolland, Vernet, Cissé ; M. Aubin\nSortie au zoo : devis demandé',
    'Jour   Entrée    Plat                Dessert\nLundi  Taboulé   Poulet rôti         Yaourt\nMardi  Salade    Hachis Parmentier   Tarte Tatin',
    '1  Tadej POGAČAR       UAE    83h38\n2  Jonas VINGEGAARD    TVL    +6\n3  Remco EVENEPOEL     SOQ    +9',
    'jour;creneau;professeur;classe;salle\nlundi;M1;Delorme;4e3;info 1\nmardi;S2;Achour;3e1;info 2\nvendredi;S1;Palmieri;5e4;info 1',
    'De : Claire Vantorre\nÀ : Paul Aubin\nObjet : réunion de jeudi',
    'Surveillance de la cour\nlundi : Maryse, Ali\nmardi : Clotilde, Benoît\njeudi : Maryse, Yvon\nvendredi : Ali, Clotilde',
    'Situation 1 : Maxime apprend que son ami a volé.\nSituation 2 : Sarah voit que Louane mange seule.\nSituation 3 : Idriss a reçu une photo.',
    'Auteur : Quentin Blake\nIllustrateur : Tomi Ungerer\nÉditeur : Gallimard Jeunesse',
  ])('makes no list of %s', (text) => {
    expect(listed(text)).toBe(0);
  });
});
