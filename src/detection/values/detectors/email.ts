import { isFunctionMailbox } from '../function-mailbox.ts';
import type { Samples, ValueDetector } from '../value-detector.ts';

/** RFC 5321 as people write it; any domain, as families' providers and invented ones cannot be listed. */
export const email: ValueDetector = {
  id: 'email',
  type: 'email',
  gates: [{ on: 'mailbox' }],
  pattern: () => /[\p{L}\p{N}][\p{L}\p{N}.+_-]{0,63}@(?:[\p{L}\p{N}-]{1,63}\.){1,5}\p{L}{2,24}/uy,
  judge: (value, { text, start }) => {
    // `ftp://name:secret@host` is an address with a password.
    if (/:\/\/[^\s@/]{1,60}$/u.test(text.slice(Math.max(0, start - 64), start))) return undefined;
    return isFunctionMailbox(value.slice(0, value.indexOf('@'))) ? undefined : 'sure';
  },
};

export const samples: Samples = {
  detects: [
    '‹lina.haddad@ac-exemple.fr›',
    'écrire à ‹papa.de.tom+ecole@free.example›.',
    '<‹l.martin12@mail.example›>',
    "'‹tpetit@mail.example›'",
  ],
  ignores: [
    'ce.0751234J@ac-exemple.fr',
    '0751234j@ac-exemple.fr',
    'dpd@ac-exemple.fr',
    'contact@mairie.example',
    'secretariat.direction@college.example',
    'no-reply@ent.example',
    'prenom.nom@ac-exemple.fr',
    '@media print',
    'react@18.2.0',
  ],
};
