import type { StandInWords } from '../../src/pseudonymisation/pseudonymise.ts';

/** The French stand-ins as tests expect them to be read. */
export const standInWords: StandInWords = {
  pupil: 'Élève {n}',
  adult: 'Adulte {n}',
  person: 'Personne {n}',
  or: 'ou',
  labels: {
    'birth-date': '[date de naissance]',
    ine: '[INE]',
    phone: '[téléphone]',
    email: '[adresse mail]',
    login: '[identifiant]',
    'postal-address': '[adresse]',
  },
};
