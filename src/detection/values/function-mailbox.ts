/** Words that name an office, a service or a machine. */
const functions =
  ' ' +
  'accueil admin administrateur administration adresse alumni apel aps assistance association atelier bde bvs ' +
  'bibliotheque cantine cdi ce cgt cio college communication comptabilite conseil contact contacts cpe ' +
  'crous dane dasen depot diffusion directeur direction directrice dpd dpo drane dsden dsi ecole ' +
  'elections email enquete equipe examens example exemple facturation factures fcpe formation forum gestion ' +
  'gestionnaire git greta gretas hello help ien infirmerie info information informations infos ' +
  'inscription inscriptions inspection intendance ja lettre liste login lycee mail maintenance mairie ' +
  'marketing mediation mission mutation mutations nepasrepondre newsletter noreply notification ' +
  'notifications orientation ouverture parents ped periscolaire permanence postmaster prenom presse ' +
  'proviseur recrutement rectorat reply reservation restauration rh root sav scolarite secretaire ' +
  'secretariat section service services sgen snes snuipp social stage stages support syndicat test ' +
  'titi toto tutu unsa unss usep user username utilisateur vie viescolaire votre webmaster xxx ';

/** A school's number: "ce.0751234J@", "0751234j@", "secretariat-0751234J@". */
const SCHOOL_NUMBER = /(?:^|[._-])\d{7}[a-z](?:$|[._-])/u;

/** Is the part before the @ that of an office or a placeholder, and not a person's? */
export function isFunctionMailbox(localPart: string): boolean {
  const plain = localPart.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  if (SCHOOL_NUMBER.test(plain)) return true;
  const parts = plain.split(/[._+-]/u);
  if (plain === 'nom' || plain === 'nom.prenom' || plain === 'no-reply' || plain === 'ne-pas-repondre')
    return true;
  return functions.includes(` ${parts[0] ?? ''} `);
}
