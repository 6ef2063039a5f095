import { fold } from '../text/char-classes.ts';

/** Words that name an office, a service or a machine. */
const functions: ReadonlySet<string> = new Set(
  (
    'accueil admin administration adresse apel assistance association bibliotheque cantine cdi ce cgt college ' +
    'communication comptabilite contact cpe dane depot directeur direction directrice dpd dpo dsden dsi ecole ' +
    'equipe example exemple fcpe formation gestion ien infirmerie info information inscription inspection ' +
    'intendance lettre lycee mail mairie mission mutation newsletter no noreply ne nom orientation parents ' +
    'periscolaire presse prenom proviseur recrutement rectorat reservation rh root scolarite secretariat section ' +
    'service sgen snes snuipp social stage support syndicat test unsa user utilisateur vie viescolaire webmaster'
  ).split(' '),
);

/** A school's number: "ce.0751234J@", "0751234j@", "secretariat-0751234J@". */
const SCHOOL_NUMBER = /(?:^|[._-])\d{7}[a-z](?:$|[._-])/u;

/** Is the part before the @ that of an office or a placeholder, and not a person's? */
export function isFunctionMailbox(localPart: string): boolean {
  const plain = fold(localPart);
  if (SCHOOL_NUMBER.test(plain)) return true;
  const [first = ''] = plain.split(/[._+-]/u);
  return functions.has(first.replace(/s$/u, '')) || functions.has(first);
}
