/** Words that name an office, a service or a machine. */
const functions = new Set(
  `accueil admin administrateur administration adresse alumni assistance association atelier bibliotheque cantine
  cdi ce cio college communication comptabilite conseil contact contacts cpe crous dane dasen depot direction
  directeur directrice diffusion dpd dpo drane dsden dsi ecole email enquete equipe examens exemple example factures facturation
  formation gestion git gestionnaire gretas greta hello help ien infirmerie info infos information informations inscription inscriptions
  inspection intendance ja lettre liste login lycee maintenance mail mairie marketing mediation mission nepasrepondre newsletter
  noreply notification notifications orientation ouverture parents ped periscolaire postmaster presse prenom proviseur rectorat
  recrutement reply reservation restauration rh root sav scolarite secretaire secretariat service services
  social support syndicat test titi toto tutu user utilisateur mutation mutations section permanence elections stage stages fcpe apel usep unss unsa snes snuipp cgt sgen username vie viescolaire votre webmaster xxx`.split(
    /\s+/u,
  ),
);

/** A school's number: "ce.0751234J@", "0751234j@", "secretariat-0751234J@". */
const SCHOOL_NUMBER = /(?:^|[._-])\d{7}[a-z](?:$|[._-])/u;

/** Is the part before the @ that of an office or a placeholder, and not a person's? */
export function isFunctionMailbox(localPart: string): boolean {
  const plain = localPart.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  if (SCHOOL_NUMBER.test(plain)) return true;
  const parts = plain.split(/[._+-]/u);
  if (plain === 'nom' || plain === 'nom.prenom' || plain === 'no-reply' || plain === 'ne-pas-repondre')
    return true;
  return functions.has(parts[0] ?? '');
}
