import type { LexiconEntry } from './lexicon-entry.ts';

/** Strikes and unions, careers and conflicts, and the words by which the staff of a school is known. */
export const staffWords: readonly LexiconEntry[] = [
  // Who strikes, who does not, and what it costs.
  {
    theme: 'strike',
    weight: 3,
    phrases:
      'declaration d intention|declaration individuelle d intention|declaration prealable|declaration de greve|intention de participer|intention de greve|intention recue|preavis individuel|sera en greve|seront en greve|serait en greve|est en greve|sont en greve|etait en greve|etaient en greve|suis en greve|serai en greve|sommes en greve|serons en greve|fait greve|font greve|fera greve|feront greve|faire greve|ferai greve|fais greve|fait la greve|fera la greve|feront la greve|faire la greve|ferait greve|feraient greve|ferons greve|faisait greve|fe greve|fe la greve|fai greve|greve dem1|greve demain|en greve lundi|en greve jeudi|en greve mardi|en greve vendredi|en greve mercredi|en greve le|en greve ce|en greve aussi|en greve et|en greve toute|en greve la|en greve depuis|declare en greve|pas en greve|participe a la greve|participera a la greve|participeront a la greve|participer au mouvement|participe au mouvement|participera au mouvement|au titre du mouvement|se mettra en greve|met en greve|suit le mouvement|suivra le mouvement|suivi le mouvement|suivent le mouvement|suit la greve|suivra la greve|suivront la greve|suivent la greve|a suivi la greve|vote la greve|vote la reconduction|reconduit la greve|casse la greve|brise la greve|greve reconductible|greviste|jours de greve|heures de greve|journee de greve|retenue sur salaire|retenue pour greve|retenue greve|retenue 1 30|retenue d un trentieme|1 30e|service minimum d accueil|service fait|cesse le travail|cessera le travail|cessent le travail|cesseront le travail|cesseraient le travail|cesserait le travail|cesser le travail|debrayage de|debraye|debrayent|caisse de greve|piquet de greve|piquet devant|photos du blocage|blocage ce matin|bloque le lycee|bloquent le lycee|sera a la manif|serait a la manif|serais a la manif|etait a la manif|va a la manif|vont a la manif|vu a la manif|vue a la manif|vus a la manif|droit de retrait|droit de greve|a signe la petition|signataires de la petition|saisie dans mosart|saisir dans mosart',
  },
  // Who belongs to which union, who speaks for it, who asks it for help.
  {
    theme: 'strike',
    weight: 3,
    phrases:
      'adherent au|adherente du|adherent chez|adherent depuis|adherent fo|adherent cgt|adherent fsu|adherents presents|adherents a jour|a adhere|adhere au|syndique|syndiquee|se syndiquer|delegue syndical|deleguee syndicale|delegues syndicaux|representant syndical|representant du personnel|representants des personnels|representant fsu|representante cgt|elu du personnel|elue du personnel|elus du personnel|elu fsu|elue fsu|elu snes|elue snes|elu cgt|elu fo|elu unsa|delegue du snes|delegue du snuipp|delegue du personnel|delegue du syndicat|delegue fo|deleguee fo|delegue snes|decharge syndicale|decharge de service|demi decharge|decharge au titre|au titre du se unsa|au titre du snes|au titre de la cgt|au titre de fo|mandat syndical|mandatee|mandate par|activite syndicale|engagement syndical|appartenance syndicale|absence syndicale|asa syndicale|conge syndical|stage syndical|formation syndicale|stage snes|stage sud|stage fsu|stage cgt|heure d information syndicale|heure mensuelle d information|heure d info|info syndicale|reunion d information syndicale|reunion d info|reunion syndicale|demi journee d info|ris du|ris fo|ris snuipp|hmis|heure syndicale|rehs|carte syndicale|pris sa carte|prend sa carte|a sa carte au|a sa carte a|renouvelle sa carte|rendu sa carte|encartee|encarte chez|encarte au|encarte a|encarte fo|cotise au|cotise a|cotise encore|cotisation|section syndicale|section locale|section du snes|section cgt|section fo|section sud|section snes|secretaire de section|secretaire de la section|secretaire academique|secretaire departemental|tresorier de la section|reunion de section|conseil syndical|conseil federal|congres fsu|congres du snes|congres cgt|bureau syndical|commission executive|commissaire paritaire|elections professionnelles|liste au csa|notre liste au|liste candidats|candidat sur la liste|tete de liste|colistier|liste fsu|liste fo|liste cgt|a vote pour|a vote fo|vote snes|a rejoint le|rejoint la cgt|passe a fo|passe au snes|quitte le snes|quitte la cgt|est au snes|est au snuipp|est a la cgt|est a fo|est a l unsa|est a sud|chez sud|chez fo|accompagnement d une adherente|accompagne par le syndicat|accompagnee par le syndicat|accompagne par fo|accompagnee par le snes|defendu par|soutien du syndicat|entrave au|entrave syndicale|discrimination syndicale|repression syndicale|distribue des tracts|a tracte',
  },
  {
    theme: 'strike',
    weight: 2,
    phrases:
      'syndical|syndicaux|snes|snuipp|snep|snuep|snetaa|snpden|snics|snfolc|snudi|snetap|fnec|sud education|sud edu|sud educ|unsa|sgen|snalc|spelc|greve|encarte|militant|militer|adherents|mouvement social|manif|mosart|tract|intersyndicale|debrayage|piquet|reconductible|petition|fo|cgt|fsu',
  },
  {
    theme: 'strike',
    weight: 1,
    phrases: 'cfdt|syndicat|preavis|blocage|intention|mobilisation',
  },
  // How somebody teaches, in the eyes of those who judge it.
  {
    theme: 'career',
    weight: 3,
    phrases:
      'rapport d inspection|compte rendu d inspection|visite d inspection|inspection de mme|inspection de m|inspection de madame|inspection de monsieur|inspectee le|inspecte le|a ete inspecte|a ete inspectee|sera inspecte|sera inspectee|se fait inspecter|rendez vous de carriere|rdv de carriere|rendez vous carriere|compte rendu de visite|visite conseil|visite n 1|visite n 2|visite n 3|bulletin de visite|rapport de visite|rapport du tuteur|bilan de mi parcours|visite supplementaire|bilan de stage de|rapport de la tutrice|alerte de niveau|alerte niveau|avis tres favorable|avis favorable de l ien|avis reserve|avis defavorable de|avis chef|avis du chef|avis de la principale|avis du principal|avis du proviseur|avis de la proviseure|avis du dasen|avis de l ien|avis de l inspecteur|avis de l inspectrice|avis satisfaisant|tres satisfaisant a|a consolider|appreciation du recteur|appreciation du superieur|appreciation finale|valeur professionnelle|maniere de servir|atteinte des objectifs|objectifs non|cia propose|entretien professionnel|entretien annuel|entretien d evaluation|compte rendu d entretien|compte rendu entretien|entretien aesh|entretien aed|entretien de recrutement|entretien d embauche|note administrative|note pedagogique|notation administrative|competences professionnelles|excellent professionnel|insuffisances didactiques|insuffisance professionnelle|probleme de posture|seance brouillonne|seances peu|seances mal|seances decousues|cours mal prepares|prepare pas ses|gestion de classe|gestion de groupe|manque d autorite|aucune autorite|tient pas sa classe|tient pas ses classes|tient plus sa classe|tient plus ses|se fait deborder|deborde par sa|debordee par sa|depasse par sa|depassee par sa|se fait chahuter|chahutee|s investit peu|investit a minima|implication insuffisante|fait le minimum|manque de ponctualite|cahier journal|jamais a jour|ne vaut rien|ce que vaut|difficultes professionnelles|en difficulte avec ses|tient pas compte des conseils',
  },
  // Contracts, posts, moves, the end of a career.
  {
    theme: 'career',
    weight: 3,
    phrases:
      'contrat non renouvele|non renouvellement|renouvellement de contrat|renouvellement du contrat|renouvellement de son|renouvellement aed|pas renouveler|pas renouvele|pas renouvelee|pas etre renouvele|pas etre renouvelee|sera renouvelee|renouvelee pour|renouvele pour|renouveler le contrat|renouveler son|pas reconduit|pas reconduire|pas prolonge|on lui propose rien|fin de contrat|fin de son contrat|fin de cdd|contrat arrive a|contrat s arrete|contrat se termine|contrat de fatou*|contrat du 1|rupture de contrat|rupture conventionnelle|rupture co|rompre son contrat|periode d essai|passage en cdi|passe en cdi|contrat en cdi|cdisation|cdd de|cdd 3 ans|quotite de|quotite 62|augmenter sa quotite|baisser sa quotite|h sem|heures semaine en|demande de temps partiel|temps partiel de droit|a temps partiel|a mi temps|reprise a temps|temps incomplet|cumul d activites|activite accessoire|lettre de demission|a demissionne|demissionnera|va demissionner|veut demissionner|quitte l education|quitte l enseignement|se reconvertir|reconversion|arrete de nomination|arrete de conge|arrete de radiation|radiation des cadres|licenciee pour|licencie pour|part a la retraite|partira a la retraite|partir a la retraite|part en retraite|depart a la retraite|depart en retraite|mise a la retraite|retraite anticipee|retraite pour invalidite|droits a pension|pension provisoire|surcote|decote|releve de carriere|prolongation d activite|conge de longue maladie|conge longue maladie|conge formation refuse|mutee a|obtenu sa mutation|demande sa mutation|demande de mutation|mutation pour|mutation refusee|mouvement intra|mouvement inter|au mouvement|points de bareme|points de bonif|bonification|mesure de carte|poste supprime|suppression de son poste|perd son poste|son poste ferme|plus de poste|complement de service|service partage|en dernier voeu|ineat|exeat|demande un detachement|en detachement|detachement a|en disponibilite|en dispo|liste d aptitude|hors classe|classe exceptionnelle|tableau d avancement|promouvable|promu a|passage a l echelon|passage au grade|passage au 7e|passage au 9e|8e echelon|echelon 9|au 8e|echelon depuis|reclassement|reclassee|reclasse a|changement d echelon|affecte sur|affectee sur|affectation provisoire|nommee a titre|delegation rectorale|nommer quelqu un|prolongation de stage|renouvellement de stage|titularisation|pes en|agregee stagiaire|a ete titularise|a ete titularisee|sera titularise|pas ete titularise|non titularise|a rate linterne|rate l interne|a rate le concours|a echoue au concours|echec au|echoue au capes|admissible au capes|admissible a l agreg|agregation interne|agreg interne|capes interne|concours reserve|certification complementaire|pas le cappei|validation des services|compte epargne temps|poste demande|candidature de mme|candidature de m|candidate au poste|veut partir|change d ecole|inaptitude|poste adapte|conseil medical|comite medical|imputabilite|accident de service|ppcr|allegement de service|obligation de service',
  },
  // Pay.
  {
    theme: 'career',
    weight: 3,
    phrases:
      'fiche de paie|fiche de paye|bulletin de paie|bulletin de paye|bulletin de salaire|traitement brut|demi traitement|plein traitement|sans traitement|de son traitement|sur son traitement|retenue sur traitement|saisie sur salaire|retirer sur salaire|retirer sur son|retard de paiement|retard de salaire|pas ete paye|toujours pas paye|pas encore paye|rien touche|pas touche sa|pas touche son|rien percu|paye depuis|versee deux fois|titre de perception|trop percu|trop verse|indu de|acompte sur|lui faire un acompte|avance sur salaire|isoe|isae|sft|supplement familial|nbi|ifse|rifseep|prime rep|indice majore|inm|heures supplementaires|heures sup de|brique pacte|pactes a|pacte enseignant|mission pacte|parts de pacte|part fonctionnelle|iban pour|prise en charge financiere|numero d agent|credit d heures|credit de 100|service non fait|loyer de retard',
  },
  // Faults, conflicts, protection.
  {
    theme: 'career',
    weight: 3,
    phrases:
      'procedure disciplinaire|sanction disciplinaire|convocation disciplinaire|formation disciplinaire|commission administrative paritaire|conseil de discipline de mme|exclusion temporaire de fonctions|exclusion de fonctions|sanction de l avertissement|blame a|entretien prealable|consultation de son dossier|dossier administratif|dossier de l agent|rapport hierarchique|suspendue a titre|suspension a titre|suspendu de ses fonctions|enquete administrative|signalement article 40|lettre d admonestation|rappel a l ordre|rappel ecrit|rappel de ses obligations|rappel a ses obligations|rappel des obligations|devoir de reserve|mise en demeure|abandon de poste|quitte son poste|quitte votre poste|prise de service|retards a la prise|recadree|recadre|entretien de recadrage|recadrer|consignes contradictoires|refus de remettre|refuse d appliquer|protection fonctionnelle|plainte des parents|plainte contre la|parents se plaignent|parents d eleves se plaignent|parents remontes contre|petition des parents|petition contre|lettre anonyme|harcelement moral|souffrance au travail|mise a l ecart|mis a l ecart|placardise|placardisee|rsst|fiche sst|droit d alerte|saisine de la dpe|rh de proximite|conseillere rh|conflit avec|conflit entre|rapports tendus|relations tendues|tensions avec|tensions entre|se parle plus|se parlent plus|s entend pas|s entendent pas|s entendent plus|plus travailler avec|pas travailler avec|me reproche|lui reproche|reproches a|relationnel complique|relationnel difficile|aura sa peau|enregistre ses collegues|humilie|elle crie|il crie|crie sur les|m ont ecrit|sent l alcool|ivresse|ce n est pas son role|incompetent|pas a la hauteur|pas fiable|sa demission|mauvaise ambiance',
  },
  {
    theme: 'career',
    weight: 2,
    phrases:
      'rapprochement de conjoints|visites en classe|inspectee|inspecte|inspection du|anciennete|remuneration|avancement|contractuel|contractuelle|retraite|promotion|indice|prime|salaire|suspension|suspendu|detachement|disponibilite|quotite|mi temps|demission|demissionne|demissionner|affectation|mutation|mute|permutation|bareme|echelon|cdd|en cdi|evaluation professionnelle|evaluation de|titularis*|licenciement|licencie|licenciee|conge parental|conge maternite|conge de maternite|avis favorable|avis defavorable|temps partiel|blame|recadrage|deontologie|manquements|affectee|affecte|accident du travail|hsa|hse|agreg|agregation|capes|cappei|rentre pas|heures sup|classe ex|insuffisance|incompetence|promue|invalidite|cumul|a 80|a 50|chaire|plaintes de parents|visite de|contrat de|contrat d|sa mut|renouvel*|reconduit|embauche|vacation|griefs|commission paritaire|capa|dpe|rectifier sa paie|admissible|concours interne|ponctualite',
  },
  {
    theme: 'career',
    weight: 1,
    phrases:
      'contrat|carriere|paie|inspection|conge|stagiaire|radiation|defavorable|nomination|traitement|indemnite',
  },
  {
    theme: 'staff',
    weight: 2,
    phrases:
      'professeur|enseignant|prof|maitresse|maitre|instit|institutrice|aesh|atsem|avs|aed|pion|pionne|surveillant|cpe|collegue|personnel|agent|gestionnaire|secretaire|documentaliste|directrice|directeur|principal|proviseur|intendant|infirmiere|assistant d education|psyen|psy en|equipe pedagogique|certifie|certifiee|agrege|agregee|plp|contractuel|contractuelle|titulaire|tzr|son service|emploi du temps|cuisinier|cheffe de cuisine|femme de menage|animateur|animatrice|pp|l ien|cantiniere|vacataire|intervenant|chef d etablissement|adjoint|conseillere pedagogique|accompagnante|formateur|formatrice|ddfpt|chef de travaux|magasinier|laborantine|lingere|concierge|service civique|brigade|coordo|pes|coordonnateur|coordonnatrice|referent|pacte',
  },
  {
    theme: 'relative',
    weight: 2,
    phrases:
      'mere|pere|maman|papa|parent|frere|soeur|fils|fille|responsable legal|responsables legaux|representant legal|representants legaux|tuteur|tutrice|tante|oncle|famille|conjoint|epoux|epouse|mari',
  },
  // …and what is only said of those who work: their classes, their hours, who stands in for them.
  {
    theme: 'duty',
    weight: 3,
    phrases:
      'mes eleves|mes classes|mes groupes|mes cm2|mes cm1|mes ce2|mes ce1|mes cp|mes 6e|mes 5e|mes 4e|mes 3e|mes petits|mes heures|notre surveillante|notre aed|notre aesh|notre atsem|ses eleves|ses cours|ses classes|ses heures|son service|ses terminales|ses sixiemes|ses 6e|ses 5e|ses 4e|ses 3e|ses 2nde|ses secondes|ses premieres|ses cm1|ses cm2|ses ce1|ses ce2|ses cp|ses gs|ses 4|sa classe de|ses copies|prendre ses|prend ses|qui prend|qui peut prendre|qui assure|remplacement|remplace|remplacer|remplacant|remplacera|planning|ouverture|fermeture|surveiller|surveillance|service de cour|service de cantine|au portail|a la grille|profs|professeur de|l equipe|la team|conseil de cycle|assurer ses|assurer les|cours annules|cours supprimes|cours non assures|emploi du temps|salle des maitres|en salle|une enveloppe|arret maladie|arret de travail|conge|en arret|arretee|cmo|clm|cld|citis|mi temps therapeutique|jour de carence|autorisation d absence|asa|autorisation speciale d absence|demande sa journee|demande son|jury|formation|tzr|brigade|zil|suppleant|suppleance|interim|sans traitement|sans solde|son poste|le poste|a la rentree|ses parents d eleves|repartir|repartissons|repartis|decloisonnement|prise de service|plus personne en|garde d enfant|enfant malade|son fils est|sa fille est|son bebe|le bebe|ses enfants|son mari|sa femme|sa nounou|le matin meme|non rempl|pas remplacee|en greve|ses collegues|au rectorat|le rectorat|la mairie|heures sup|recup|rtt|permute|ses vacations|son contrat|son club|ses groupes|lv2|cours de mme|cours de m|enseignants absents|professeurs absents|personnels absents|titulaire absent|assure l|en chef|comme pion|chef de service',
  },
  // Case law names people by a letter, and nobody knows them.
  {
    theme: 'rule',
    weight: 3,
    phrases:
      'caa|cour administrative d appel|tribunal administratif de|conseil d etat|requerant|jurisprudence|demandait l annulation',
  },
  // A greeting says who is written to, and hardly who is written of.
  {
    theme: 'staff',
    weight: 1,
    phrases:
      'chers collegues|cheres et chers collegues|bonjour collegues|bonjour les collegues|salut les collegues|salut collegues|coucou les collegues',
  },
  // Words that only the staff of schools use.
  {
    theme: 'school',
    weight: 3,
    phrases:
      'mesure de carte|points de bonif|hors classe|cappei|pial|rcd|surveillante|aed|assistante d education|professeur documentaliste|proviseur|principal adjoint|dpe|isoe|brique pacte|plp|certifie de|certifiee de|agregee de|agrege de|mouvement intra|capes|snes|snuipp|hsa|hse|conge formation|chef d etablissement|mi temps annualise|remplacant|brigade|zil|inspection academique|pes|inspe|decloisonnement',
  },
];
