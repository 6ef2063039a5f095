import type { LexiconEntry } from './lexicon-entry.ts';

export const staffWords: readonly LexiconEntry[] = [
  {
    theme: 'strike',
    weight: 3,
    phrases:
      'greviste|grevistes|declaration d intention|declarations d intention|declaration individuelle d intention|intention de participer a la greve|intention de greve|sera en greve|seront en greve|serait en greve|est en greve|sont en greve|etait en greve|etaient en greve|fait greve|font greve|fera greve|feront greve|faire greve|ont fait greve|a fait greve|en greve jeudi|en greve mardi|en greve le|en greve ce|en greve demain|declares grevistes|se declare greviste|se declare grevistes|participe a la greve|participera a la greve|participeront a la greve|recensement des grevistes|retenue sur salaire|retrait de service fait|absence de service fait|service minimum d accueil|adherent au|adherente au|adherent snuipp|adherente snuipp|adherent du|adherente du|adherents|syndique|syndiquee|syndiques|syndiquee a|delegue syndical|deleguee syndicale|representant syndical|representante syndicale|representant du personnel|decharge syndicale|heure d information syndicale|heures d information syndicale|heure mensuelle d information|reunion d information syndicale|stage syndical|conge de formation syndicale|conge formation syndicale|formation syndicale|cotisation syndicale|carte syndicale|encarte|encartee|militant|militante|preavis individuel|commissaire paritaire',
  },
  {
    theme: 'strike',
    weight: 2,
    phrases:
      'greve|greves|syndicat|syndicats|syndical|syndicale|snes|snuipp|fsu|cgt|sud education|unsa|fo|cfdt|sgen|snalc|se unsa|snudi|manifestation|adhesion',
  },
  {
    theme: 'career',
    weight: 3,
    phrases:
      'rapport d inspection|a ete inspecte|a ete inspectee|sera inspecte|sera inspectee|rendez vous de carriere|rdv de carriere|compte rendu de visite|avis defavorable|avis favorable|avis tres favorable|avis reserve|note administrative|note pedagogique|notation administrative|appreciation finale|entretien professionnel|hors classe|classe exceptionnelle|echelon|promotion|indice|traitement brut|fiche de paie|fiche de paye|bulletin de salaire|bulletin de paie|salaire|prime|trop percu|heures supplementaires|hsa|hse|mutation|permutation|ineat|exeat|bareme|mouvement intra|mouvement inter|voeu de mutation|voeux d affectation|titularis*|stagiaire non titularise|licenciement|insuffisance professionnelle|suspension de fonctions|suspendu de ses fonctions|suspendue de ses fonctions|suspension|conseil de discipline|procedure disciplinaire|blame|arrete de nomination|arrete de conge|arrete d affectation|arrete de detachement|arrete de reclassement|detachement|disponibilite|mise en disponibilite|temps partiel|temps partiel de droit|quotite|mi temps|demission|demissionne|abandon de poste|retraite|depart a la retraite|pension de retraite|rupture conventionnelle|contrat non renouvele|non renouvellement|cdd|renouvellement de contrat|fin de contrat|evaluation professionnelle|compte rendu d entretien|manquements|difficultes professionnelles|conflit avec|plainte des parents|plaintes de parents|accident de service|accident du travail|imputabilite|conge de longue maladie|conge longue maladie|conge de formation|conge parental|conge maternite|conge de maternite|affectation|affectee|affecte sur|reclassement|numen|ppcr|visite d inspection|inspection de mme|inspection de m|inspection de madame|inspecteur de l education|competences professionnelles|protection fonctionnelle|lettre d admonestation|rappel a l ordre|recadrage|deontologie|cumul d activites',
  },
  {
    theme: 'career',
    weight: 2,
    phrases:
      'inspection|inspectee|inspecte|inspectrice|inspecteur|carriere|grade|corps|anciennete|poste|contrat|paie|paye|remuneration|evaluation|entretien|avancement|conge|conges|appreciation|titulaire|contractuel|contractuelle|stagiaire|agent',
  },
  {
    theme: 'staff',
    weight: 2,
    phrases:
      'professeur|professeure|professeurs|enseignant|enseignante|enseignants|prof|profs|maitresse|maitre|instit|aesh|atsem|avs|aed|surveillant|surveillante|cpe|collegue|collegues|personnel|personnels|remplacant|remplacante|agent|gestionnaire|secretaire|documentaliste|directrice|directeur|principal|principale|proviseur|proviseure|intendant|intendante|infirmiere|assistant d education|assistante d education|psyen|psy en|equipe pedagogique|salle des profs|certifie|certifiee|agrege|agregee|plp|contractuel|contractuelle|stagiaire|tzr|ses cours|ses classes|sa classe|ses eleves|son service|emploi du temps',
  },
  {
    theme: 'relative',
    weight: 2,
    phrases:
      'mere|pere|maman|papa|parents|parent|frere|soeur|fils|fille|responsable legal|responsable legale|responsables legaux|representant legal|representants legaux|tuteur|tutrice|tante|oncle|grand mere|grand pere|famille|beau pere|belle mere|conjoint|epoux|epouse|mari',
  },
];
