import type { LexiconEntry } from './lexicon-entry.ts';

export const staffWords: readonly LexiconEntry[] = [
  {
    theme: 'strike',
    weight: 3,
    phrases:
      'declaration d intention|declarations d intention|declaration individuelle d intention|intention de participer a la greve|intention de greve|sera en greve|seront en greve|serait en greve|est en greve|sont en greve|etait en greve|etaient en greve|fait greve|font greve|fera greve|feront greve|faire greve|ont fait greve|a fait greve|en greve jeudi|en greve mardi|en greve le|en greve ce|en greve demain|declares grevistes|se declare greviste|se declare grevistes|participe a la greve|participera a la greve|participeront a la greve|recensement des grevistes|retenue sur salaire|retrait de service fait|absence de service fait|service minimum d accueil|adherent au|adherente au|adherent snuipp|adherente snuipp|adherente du|syndique|syndiquee|syndiquee a|delegue syndical|deleguee syndicale|representant syndical|representante syndicale|representant du personnel|decharge syndicale|heure d information syndicale|heures d information syndicale|heure mensuelle d information|reunion d information syndicale|stage syndical|conge de formation syndicale|conge formation syndicale|formation syndicale|cotisation syndicale|carte syndicale|encartee|preavis individuel|commissaire paritaire|greviste|sera greviste|jours de greve|ris du|greve dem1|fe greve|fait la greve|fera la greve|liste au csa|notre liste au|cotisation|adherent depuis|accompagnement d une adherente|adherente chez|adherent chez|section locale|elu du personnel|elue du personnel|elus du personnel|syndiquee au|syndique au|a rejoint le|rejoint la cgt|a vote pour|mandatee|mandate par|delegue du|deleguee du|delegue fo|deleguee fo|droit de greve|retenue 1 30|1 30e|adherents presents|reunion de section|conseil syndical|intention recue',
  },
  {
    theme: 'strike',
    weight: 2,
    phrases:
      'syndical|syndicale|snes|snuipp|sud education|unsa|sgen|snalc|se unsa|snudi|grevistes|greviste|encarte|militant|militante|adherents|syndiques|adherent du',
  },
  {
    theme: 'career',
    weight: 3,
    phrases:
      'rapport d inspection|a ete inspecte|a ete inspectee|sera inspecte|sera inspectee|rendez vous de carriere|rdv de carriere|compte rendu de visite|avis tres favorable|avis reserve|note administrative|note pedagogique|notation administrative|entretien professionnel|classe exceptionnelle|traitement brut|fiche de paie|fiche de paye|bulletin de salaire|bulletin de paie|heures supplementaires|ineat|exeat|mouvement intra|mouvement inter|voeu de mutation|voeux d affectation|stagiaire non titularise|insuffisance professionnelle|suspension de fonctions|suspendu de ses fonctions|suspendue de ses fonctions|conseil de discipline|procedure disciplinaire|arrete de nomination|arrete de conge|arrete d affectation|arrete de detachement|arrete de reclassement|mise en disponibilite|temps partiel de droit|depart a la retraite|pension de retraite|rupture conventionnelle|contrat non renouvele|non renouvellement|renouvellement de contrat|fin de contrat|compte rendu d entretien|difficultes professionnelles|plainte des parents|plaintes de parents|accident de service|imputabilite|conge de longue maladie|conge longue maladie|affecte sur|ppcr|visite d inspection|inspection de mme|inspection de m|inspection de madame|inspecteur de l education|competences professionnelles|protection fonctionnelle|lettre d admonestation|rappel a l ordre|cumul d activites|titularisation|pes en|part a la retraite|arrete de radiation|radiation des cadres|prolongation de stage|renouvellement de stage|avis sur la titularisation|a rate linterne|rate l interne|a rate le concours|a rate l agreg|a echoue au concours|insuffisances didactiques|renouvellement aed|non renouvelee|ne pas renouveler|retards repetes|avis de l ien|avis de l inspecteur|acces a la hors classe|promouvable|promouvables|prime informatique|trop percu de|saisie sur salaire|demande de mutation|demande sa mutation|va demander sa mutation|quitte l education|rupture co|a demissionne|demissionnera|mise a la retraite|conseil medical|comite medical|poste adapte|inaptitude|licencie|licenciee|entretien de recadrage|recadree|recadre',
  },
  {
    theme: 'career',
    weight: 2,
    phrases:
      'inspectee|inspecte|anciennete|remuneration|avancement|contractuel|contractuelle|retraite|promotion|indice|prime|salaire|suspension|detachement|disponibilite|quotite|mi temps|demission|demissionne|affectation|mutation|permutation|bareme|echelon|cdd|evaluation professionnelle|titularis*|licenciement|conge parental|conge maternite|conge de maternite|avis favorable|avis defavorable|temps partiel|blame|recadrage|deontologie|manquements|conflit avec|affectee|abandon de poste|accident du travail|conge de formation|appreciation finale|reclassement|hors classe|hsa|hse|trop percu|avancement d|ppcr|tutorat|agreg|capes|titulaire|rentre pas|heures sup|classe ex',
  },
  {
    theme: 'staff',
    weight: 2,
    phrases:
      'professeur|professeure|professeurs|enseignant|enseignante|enseignants|prof|profs|maitresse|maitre|instit|aesh|atsem|avs|aed|surveillant|surveillante|cpe|collegue|collegues|personnel|personnels|remplacant|remplacante|agent|gestionnaire|secretaire|documentaliste|directrice|directeur|principal|principale|proviseur|proviseure|intendant|intendante|infirmiere|assistant d education|assistante d education|psyen|psy en|equipe pedagogique|salle des profs|certifie|certifiee|agrege|agregee|plp|contractuel|contractuelle|stagiaire|tzr|ses cours|ses classes|sa classe|ses eleves|son service|emploi du temps|cuisinier|cuisiniere|agent d entretien|femme de menage|animateur|animatrice|pp|prof de|l ien|collègue|cantiniere|vacataire|intervenant|chef d etablissement|proviseur adjoint|principale adjointe|principal adjoint|adjointe|adjoint',
  },
  {
    theme: 'relative',
    weight: 2,
    phrases:
      'mere|pere|maman|papa|parents|parent|frere|soeur|fils|fille|responsable legal|responsable legale|responsables legaux|representant legal|representants legaux|tuteur|tutrice|tante|oncle|grand mere|grand pere|famille|beau pere|belle mere|conjoint|epoux|epouse|mari',
  },
  { theme: 'strike', weight: 1, phrases: 'greve|fo|cgt|fsu|cfdt|syndicat|adhesion' },
  {
    theme: 'career',
    weight: 1,
    phrases:
      'poste|contrat|carriere|entretien|paie|inspection|grade|conge|titulaire|stagiaire|evaluation|agent|concours|radiation|stage|defavorable',
  },
  {
    theme: 'duty',
    weight: 3,
    phrases:
      'ses eleves|ses cours|ses classes|ses heures|son service|prendre ses|prend ses|prendre sa classe|prend sa classe|qui prend|remplacement|remplace|remplacer|remplacant|remplacante|remplacera|collegue|planning|ouverture|surveiller|surveillance|sa classe|profs|prof de|l equipe|ses sixiemes|ses 6e|ses 5e|ses 4e|ses 3e|ses cm1|ses cm2|ses ce1|ses ce2|ses cp|ses gs|son fils|sa fille|son bebe|ses enfants|cours de|cours d|assurer ses|cours annules|conseils|conseil de cycle',
  },
];
