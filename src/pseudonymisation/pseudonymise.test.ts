import { describe, expect, it } from 'vitest';
import { detectionOf, markedText } from '../../tests/support/marked-text.ts';
import { standInWords } from '../../tests/support/stand-in-words.ts';
import { pseudonymise } from './pseudonymise.ts';

function made(sample: string): string {
  const { text, detection } = markedText(sample);
  return pseudonymise(text, detection, standInWords).text;
}

describe('one person is one stand-in', () => {
  it('whatever the order, case, accents and hyphens of the name', () => {
    expect(
      made(
        '‹pupil-name:MARTIN Léa›, ‹pupil-name:Léa Martin›, ‹pupil-name:LEA MARTIN›, ‹pupil-name:léa martin›',
      ),
    ).toBe('Élève 1, Élève 1, Élève 1, Élève 1');
    expect(made('‹pupil-name:PETIT Jean-Paul› / ‹pupil-name:Jean Paul Petit›')).toBe('Élève 1 / Élève 1');
    expect(made('‹pupil-name:Zoé de la Tour› / ‹pupil-name:TOUR Zoé (de la)›')).toBe('Élève 1 / Élève 1');
  });

  it('by initials and by the first name alone, as long as nobody else fits', () => {
    expect(
      made('‹pupil-name:Léa M.› et ‹pupil-name:Tom›. ‹pupil-name:MARTIN Léa›, ‹pupil-name:PETIT Tom›'),
    ).toBe('Élève 1 et Élève 2. Élève 1, Élève 2');
  });

  it('takes the dot of an initial along, but leaves the end of the sentence', () => {
    expect(
      made('‹pupil-name:MARTIN Léa› : ‹pupil-name:Léa M›. et nous, avec ‹pupil-name:Léa M›. Voici Léa M.'),
    ).toBe('Élève 1 : Élève 1 et nous, avec Élève 1. Voici Élève 1.');
  });

  it('numbered in the order of the text, pupils, grown-ups and others apart', () => {
    expect(
      made(
        '‹person-name:Ali Kaya›, ‹pupil-name:Léa Martin›, ‹adult-name:Claire Durand›, ‹pupil-name:Tom Petit›',
      ),
    ).toBe('Personne 1, Élève 1, Adulte 1, Élève 2');
  });

  it('with the role that most finds give', () => {
    expect(made('‹person-name:Léa Martin› puis ‹pupil-name:MARTIN Léa›')).toBe('Élève 1 puis Élève 1');
  });

  it('but two pupils of one surname are two', () => {
    expect(made('‹pupil-name:MARTIN Léa›\n‹pupil-name:MARTIN Paul›\n‹pupil-name:MARTIN Paul-Émile›')).toBe(
      'Élève 1\nÉlève 2\nÉlève 3',
    );
  });
});

describe('civilities', () => {
  it('stay, inside and before the find, and tell a grown-up', () => {
    expect(
      made('‹adult-name:Mme Durand› absente, voir Mme ‹person-name:Durand› et ‹person-name:M. Petit›'),
    ).toBe('Mme Adulte 1 absente, voir Mme Adulte 1 et M. Adulte 2');
    expect(made('‹adult-name:M. et Mme Martin›')).toBe('M. et Mme Adulte 1');
  });

  it('tell the parent from the pupil of the same name', () => {
    expect(made('‹pupil-name:Léa Martin› : M. Martin a appelé, Mme Martin aussi. Martin est sortie.')).toBe(
      'Élève 1 : M. Adulte 1 a appelé, Mme Adulte 2 aussi. Élève 1 est sortie.',
    );
  });
});

describe('what names the people again is replaced too', () => {
  it('the full name, the first name, in any case, with an initial', () => {
    expect(
      made(
        '‹pupil-name:MARTIN Léa› : léa parle, Lea Martin chante, L. Martin rit, Léa M. dort, l’avis de LÉA, « d’Léa »',
      ),
    ).toBe(
      'Élève 1 : Élève 1 parle, Élève 1 chante, Élève 1 rit, Élève 1 dort, l’avis de Élève 1, « d’Élève 1 »',
    );
  });

  it('at word borders only', () => {
    const rest = ' Léana, cléa, Saint-Martin, Martine, Martinez, lea2x';
    expect(made(`‹pupil-name:MARTIN Léa›${rest}`)).toBe(`Élève 1${rest}`);
  });

  it('with particles, apostrophes and hyphens', () => {
    expect(made('‹pupil-name:Zoé de la Tour›. Zoé de la Tour, Mme de la Tour')).toBe(
      'Élève 1. Élève 1, Mme Adulte 1',
    );
    expect(made("‹pupil-name:Sean O'Brien›. Puis Sean O'Brien")).toBe('Élève 1. Puis Élève 1');
    expect(made('‹pupil-name:MARTIN Léa›, fichier martin-léa')).toBe('Élève 1, fichier Élève 1');
  });

  it('tells who may be meant when two fit', () => {
    expect(made('‹pupil-name:Léa Martin›, ‹pupil-name:Léa Petit›. Léa dort. Léa P. rit.')).toBe(
      'Élève 1, Élève 2. Élève 1 ou 2 dort. Élève 2 rit.',
    );
    const four =
      '‹pupil-name:Léa Martin›, ‹pupil-name:Léa Petit›, ‹pupil-name:Léa Roy›, ‹pupil-name:Léa Blin›';
    expect(made(`${four}. Léa dort.`)).toBe('Élève 1, Élève 2, Élève 3, Élève 4. Élève ? dort.');
  });

  it('not where the name is an everyday word of the sentence', () => {
    expect(made('‹pupil-name:PETIT Rose› : un petit groupe, la rose. Petit rappel. Bravo Rose, Petit.')).toBe(
      'Élève 1 : un petit groupe, la rose. Petit rappel. Bravo Élève 1, Élève 1.',
    );
  });
});

describe('logins and mail addresses made of the name', () => {
  it('are replaced as a whole', () => {
    expect(
      made(
        '‹pupil-name:Léa Martin› lea.martin@ecole.example, l.martin, lmartin, martinlea2, LeaMartin, lea_martin',
      ),
    ).toBe(
      'Élève 1 [adresse mail], [identifiant], [identifiant], [identifiant], [identifiant], [identifiant]',
    );
  });

  it('but a word is a word', () => {
    const rest = ' une petite prose, grande, contact@ecole.example';
    expect(made(`‹pupil-name:Emma Petit›, ‹pupil-name:Paul Rose›${rest}`)).toBe(`Élève 1, Élève 2${rest}`);
  });
});

describe('tables keep their shape', () => {
  it('a name over two columns: both cells carry the stand-in', () => {
    const table =
      'NOM;Prénom;Note\n‹pupil-name:MARTIN›;‹pupil-name:LÉA›;12\n‹pupil-name:PETIT›;‹pupil-name:TOM›;9\n';
    expect(made(table)).toBe('NOM;Prénom;Note\nÉlève 1;Élève 1;12\nÉlève 2;Élève 2;9\n');
    expect(made('"‹pupil-name:MARTIN›","‹pupil-name:Léa›",12')).toBe('"Élève 1","Élève 1",12');
  });

  it('one find that spans two cells likewise', () => {
    expect(made('‹pupil-name:MARTIN\tLéa›\t12')).toBe('Élève 1\tÉlève 1\t12');
    expect(made('"‹pupil-name:MARTIN";"Léa›";12')).toBe('"Élève 1";"Élève 1";12');
  });

  it('columns of the pupil and of the parents apart, several first names together', () => {
    const header = 'Nom élève;Prénom élève;Prénom 2 élève;Nom resp. 1;Prénom resp. 1\n';
    const row = '‹pupil-name:MARTIN›;‹pupil-name:Léa›;‹pupil-name:Anne›;‹adult-name:MARTIN›;‹adult-name:Luc›';
    expect(made(header.replace('Prénom 2 élève', 'Prénom élève') + row)).toBe(
      `${header.replace('Prénom 2 élève', 'Prénom élève')}Élève 1;Élève 1;Élève 1;Adulte 1;Adulte 1`,
    );
  });

  it('cells and enumerations of first names are as many people', () => {
    expect(made('Groupe A;‹pupil-name:Léa›;‹pupil-name:Tom›')).toBe('Groupe A;Élève 1;Élève 2');
    expect(made('Nom, prénom :\n‹pupil-name:Léa›, ‹pupil-name:Tom›')).toBe('Nom, prénom :\nÉlève 1, Élève 2');
  });

  it('a name that a line wrap cuts is said once, one cell a line twice', () => {
    expect(made('la note de ‹pupil-name:Léa\nMartin› est')).toBe('la note de Élève 1\n est');
    expect(made('6A\n‹pupil-name:MARTIN\nLéa›\n12')).toBe('6A\nÉlève 1\nÉlève 1\n12');
  });
});

describe('values', () => {
  it('become their label; marks, absences and health stay', () => {
    expect(
      made(
        '‹pupil-name:Léa Martin›, née le ‹birth-date:03/04/2015›, INE ‹ine:240612345DF›, ‹phone:06 39 98 01 02›, ‹class-name:6A› : ‹grade:12,5›, ‹absence:absente›, ‹health:asthme›, NUMEN ‹numen:12A3456789BCD›',
      ),
    ).toBe(
      'Élève 1, née le [date de naissance], INE [INE], [téléphone], 6A : 12,5, absente, asthme, NUMEN […]',
    );
  });

  it('win over a name inside them; what sticks out of an overlap is replaced too', () => {
    const text = 'Écrire à lea.martin@ecole.example vite';
    const spans = [
      { start: 9, end: 19, type: 'pupil-name' as const },
      { start: 9, end: 33, type: 'email' as const },
      { start: 30, end: 38, type: 'phone' as const },
    ];
    expect(pseudonymise(text, detectionOf(spans), standInWords).text).toBe(
      'Écrire à [adresse mail][téléphone]',
    );
  });

  it('whose offsets are nonsense do no harm', () => {
    const spans = [
      { start: -5, end: 3, type: 'phone' as const },
      { start: 90, end: 99, type: 'phone' as const },
      { start: 5, end: 4, type: 'phone' as const },
    ];
    expect(pseudonymise('abcdef', detectionOf(spans), standInWords)).toEqual({
      text: '[téléphone]def',
      replaced: 1,
    });
  });
});

describe('stand-ins that the text holds already', () => {
  it('are not given to anybody else', () => {
    expect(made('Élève 1 : consigne. ‹pupil-name:Léa Martin›, élève 2.')).toBe(
      'Élève 1 : consigne. Élève 3, élève 2.',
    );
  });

  it('are nobody’s name', () => {
    expect(made('‹adult-name:Mme Adulte 1› et ‹pupil-name:Élève 2›')).toBe('Mme Adulte 1 et Élève 2');
  });
});

it('counts what it replaced, and changes nothing when nothing was found', () => {
  const { text, detection } = markedText('‹pupil-name:Léa Martin› et Léa');
  expect(pseudonymise(text, detection, standInWords).replaced).toBe(2);
  expect(pseudonymise('Léa', detectionOf([]), standInWords)).toEqual({ text: 'Léa', replaced: 0 });
});
