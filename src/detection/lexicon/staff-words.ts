import type { LexiconEntry } from './lexicon-entry.ts';

export const staffWords: readonly LexiconEntry[] = [
  {
    theme: 'strike',
    weight: 3,
    phrases:
      'declaration d intention|declaration individuelle d intention|intention de participer a la greve|intention de greve|sera en greve|seront en greve|serait en greve|est en greve|sont en greve|etait en greve|etaient en greve|fait greve|font greve|fera greve|feront greve|faire greve|en greve jeudi|en greve mardi|en greve le|en greve ce|en greve demain|declares grevistes|participe a la greve|participera a la greve|participeront a la greve|recensement des grevistes|retenue sur salaire|service minimum d accueil|adherent au|adherente du|syndique|syndiquee|deleguee syndicale|representant du personnel|decharge syndicale|heure d information syndicale|heure mensuelle d information|reunion d information syndicale|stage syndical|formation syndicale|carte syndicale|encartee|preavis individuel|commissaire paritaire|greviste|jours de greve|ris du|greve dem1|fe greve|fait la greve|fera la greve|liste au csa|notre liste au|cotisation|adherent depuis|accompagnement d une adherente|adherent chez|section locale|elu du personnel|elue du personnel|elus du personnel|a rejoint le|rejoint la cgt|a vote pour|mandatee|mandate par|delegue du|deleguee du|delegue fo|deleguee fo|droit de greve|retenue 1 30|1 30e|adherents presents|reunion de section|conseil syndical|intention recue|grevistes jeudi|grevistes mardi|declare en greve|se met en greve|se mettra en greve|en greve et|participe au mouvement|participera au mouvement|suit le mouvement|suit la greve|suivront la greve|suivent la greve|debrayage de|ag de grevistes|caisse de greve|piquet de greve|retenue pour greve|retenue greve|jour de greve|heures de greve|service fait|adherent fo|adherent cgt|adherent fsu|a pris sa carte|prend sa carte|renouvelle sa carte|cotise au|cotise a|section syndicale|secretaire de section|secretaire academique|tresorier de la section|secretaire departemental|liste candidats|candidat sur la liste|tete de liste|colistier|liste fsu|liste fo|liste cgt|elections professionnelles|decharge de service|absence syndicale|asa syndicale|rehs|heure syndicale|representant fsu|representante cgt|accompagne par le syndicat|accompagnee par le syndicat|defendu par|ferai greve|fais greve|intention de participer|participer au mouvement',
  },
  {
    theme: 'strike',
    weight: 2,
    phrases:
      'syndical|snes|snuipp|sud education|unsa|sgen|snalc|snudi|greviste|encarte|militant|adherents|adherent du',
  },
  {
    theme: 'career',
    weight: 3,
    phrases:
      'rapport d inspection|rendez vous de carriere|rdv de carriere|compte rendu de visite|avis tres favorable|avis reserve|note administrative|note pedagogique|notation administrative|entretien professionnel|classe exceptionnelle|traitement brut|fiche de paie|fiche de paye|bulletin de paie|heures supplementaires|ineat|exeat|mouvement intra|mouvement inter|conseil de discipline|procedure disciplinaire|arrete de nomination|arrete de conge|rupture conventionnelle|contrat non renouvele|non renouvellement|renouvellement de contrat|fin de contrat|compte rendu d entretien|difficultes professionnelles|plainte des parents|accident de service|imputabilite|conge de longue maladie|conge longue maladie|affecte sur|ppcr|visite d inspection|inspection de mme|inspection de m|inspection de madame|inspecteur de l education|competences professionnelles|protection fonctionnelle|lettre d admonestation|rappel a l ordre|titularisation|pes en|part a la retraite|arrete de radiation|radiation des cadres|prolongation de stage|renouvellement de stage|a rate linterne|rate l interne|a rate le concours|a echoue au concours|insuffisances didactiques|renouvellement aed|pas renouveler|retards repetes|avis de l ien|avis de l inspecteur|acces a la hors classe|promouvable|quitte l education|rupture co|demissionnera|conseil medical|comite medical|poste adapte|inaptitude|recadree|recadre|agregee stagiaire|a ete titularise|a ete titularisee|sera titularise|a pas ete titularise|non titularise|contrat arrive a|contrat s arrete|contrat se termine|passage en cdi|cdisation|renouvelee|renouvele pour|quotite de|demande de temps partiel|mise en demeure|abandon de poste|retenue sur traitement|retard de paiement|pas ete payee|pas ete paye|iban pour|echelon 9|passage au|promu a|visite conseil|compte rendu d inspection|excellent professionnel|a consolider|appreciation du recteur|avis de la principale|avis du proviseur|avis du chef|convocation disciplinaire|entretien prealable|suspendue a titre|enquete administrative|signalement article 40|plainte contre la|parents se plaignent|parents d eleves se plaignent|tient pas sa classe|tient pas ses classes|probleme de posture|s entend pas|harcelement moral|souffrance au travail|rsst|fiche sst|droit d alerte|mutee a|a obtenu sa mutation|mutation pour|rapprochement de conjoints|liste d aptitude|agregation interne|echec au|validation des services|compte epargne temps|entretien annuel|objectifs non|manque de ponctualite|sent l alcool|insp|avis satisfaisant|pas renouvele|retraite anticipee|cahier journal|en dernier voeu|elle crie|il crie',
  },
  {
    theme: 'career',
    weight: 2,
    phrases:
      'inspectee|inspecte|anciennete|remuneration|avancement|contractuel|contractuelle|retraite|promotion|indice|prime|salaire|suspension|detachement|disponibilite|quotite|mi temps|demission|demissionne|affectation|mutation|permutation|bareme|echelon|cdd|evaluation professionnelle|titularis*|licenciement|conge parental|conge maternite|conge de maternite|avis favorable|avis defavorable|temps partiel|blame|recadrage|deontologie|manquements|conflit avec|affectee|abandon de poste|accident du travail|conge de formation|appreciation finale|reclassement|hors classe|hsa|hse|trop percu|ppcr|tutorat|agreg|capes|titulaire|rentre pas|heures sup|classe ex|insuffisance|incompetence|promue|licencie|licenciee|invalidite|cumul|mute a|ivresse|evaluation de|a 80|chaire|suspendu|inspection du|plaintes de parents|seance brouillonne|visite de|contrat de|m ont ecrit|humilie|veut partir|sa mut',
  },
  {
    theme: 'staff',
    weight: 2,
    phrases:
      'professeur|enseignant|prof|profs|maitresse|maitre|instit|aesh|atsem|avs|aed|surveillant|cpe|collegue|personnel|remplacant|agent|gestionnaire|secretaire|documentaliste|directrice|directeur|principal|proviseur|intendant|infirmiere|assistant d education|psyen|psy en|equipe pedagogique|certifie|certifiee|agrege|agregee|plp|contractuel|contractuelle|stagiaire|tzr|ses cours|ses classes|sa classe|ses eleves|son service|emploi du temps|cuisinier|femme de menage|animateur|animatrice|pp|l ien|cantiniere|vacataire|intervenant|chef d etablissement|adjoint',
  },
  {
    theme: 'relative',
    weight: 2,
    phrases:
      'mere|pere|maman|papa|parent|frere|soeur|fils|fille|responsable legal|responsables legaux|representant legal|representants legaux|tuteur|tutrice|tante|oncle|famille|conjoint|epoux|epouse|mari',
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
      'ses eleves|ses cours|ses classes|ses heures|son service|prendre ses|prend ses|qui prend|remplacement|remplace|remplacer|remplacant|remplacera|collegue|planning|ouverture|surveiller|surveillance|sa classe|profs|prof de|l equipe|ses sixiemes|ses 6e|ses 5e|ses 4e|ses 3e|ses cm1|ses cm2|ses ce1|ses ce2|ses cp|ses gs|son fils|sa fille|son bebe|ses enfants|cours de|cours d|assurer ses|cours annules|conseils|conseil de cycle',
  },
];
