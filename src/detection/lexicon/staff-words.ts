import type { LexiconEntry } from './lexicon-entry.ts';

/** Strikes and unions, careers and conflicts, and the words by which the staff of a school is known. */
export const staffWords: readonly LexiconEntry[] = [
  // Who strikes, who does not, and what it costs.
  {
    theme: 'strike',
    weight: 3,
    phrases:
      'declaration d intention|declaration individuelle|declaration prealable|declar* greve|intention participer|intention greve|intention cesser|intention recue|en greve|fait greve|font greve|fera* greve|feront greve|faire greve|ferai* greve|fais* greve|greve demain|greve dem1|particip* a la greve|particip* au mouvement|titre du mouvement|serai du mouvement|suit mouvement|suiv* mouvement|suit greve|suiv* greve|vote greve|reconduit greve|cass* greve|greve reconductible|greviste|jours de greve|heures de greve|journee de greve|retenue sur salaire|retenue greve|trentieme|1 30e|service minimum d accueil|service fait|cess* travail|arret* travail avec|debray*|caisse de greve|piquet de greve|piquet devant|pose le sac|posent le sac|jour de mobilisation|blocage ce matin|bloqu* lycee|a la manif|en manif|droit de retrait|sign* petition|saisi* dans mosart|fe greve|fe la greve|membre du bureau|au syndicat|syndicat accompagn*|retir* journee|delegue cgt|delegue fo|delegue snes|delegue fsu|liste sgen|contre la reconduction|elu au csa|tracts|prend* sa carte|pris sa carte|sa carte au|force ouvriere',
  },
  // Who belongs to which union, who speaks for it, who asks it for help.
  {
    theme: 'strike',
    weight: 3,
    phrases:
      'adhere au|adhere a la|adher* chez|adher* depuis|adherents presents|une adherente|syndique|syndiquee|syndiquer|delegue syndic*|representant syndic*|representant du personnel|elu du personnel|elu fsu|elu cgt|elu fo|delegue du personnel|decharge syndic*|decharge de service|demi decharge|decharge au titre|appartenance syndicale|asa syndicale|stage syndical|formation syndicale|heure d information syndicale|heure d info|info syndicale|reunion d information syndicale|reunion d info|demi journee d info|ris du|hmis|carte syndicale|a sa carte|renouvel* carte|rendu carte|encarte|encartee|cotise au|cotise a|a jour de cotis*|section syndic*|section locale|de la section|secretaire departemental|reunion de section|conseil syndical|conseil federal|congres federal|bureau syndical|commission executive|elections professionnelles|liste csa|notre liste|tete de liste|colistier|est a la cgt|est a fo|etait a fo|chez sud|chez fo|accompagn* syndicat|soutien syndicat|discrimination syndicale|militant',
  },
  {
    theme: 'strike',
    weight: 2,
    phrases:
      'syndical|syndicaux|snes|snuipp|snetaa|snpden|snudi|fnec|sud education|unsa|sgen|snalc|spelc|cftc|greve|militer|adherents|mouvement social|suivent le mouvement|manif|mosart|intersyndicale|piquet|reconduct*|petition|fo|cgt|fsu|cesser le travail|sma|capd|adhes*|cotisation|suivi appel|syndicat|snfolc',
  },
  {
    theme: 'strike',
    weight: 1,
    phrases: 'cfdt|syndicat|preavis|blocage|intention|mobilisation|declaration|manifest*|cortege',
  },
  // How somebody teaches, in the eyes of those who judge it.
  {
    theme: 'career',
    weight: 3,
    phrases:
      'rapport inspection|inspection mme|inspection m|visite inspection|ete inspecte|sera inspecte|fait inspecter|rendez vous de carriere|rdv de carriere|rendez vous carriere|visite conseil|visite n 2|rapport de visite|avis du tuteur|visite supplementaire|alerte de niveau|alerte niveau|avis reserve|avis chef|avis du chef|avis ien|avis principal|avis proviseur|avis satisfaisant|a consolider|appreciation superieur|appreciation finale|valeur professionnelle|maniere de servir|atteinte objectifs|objectifs atteints|entretien professionnel|entretien annuel|entretien evaluation|entretien aesh|agent evalue|entretien d embauche|note administrative|note pedagogique|insuffisances didactiques|insuffisance professionnelle|probleme de posture|seance brouillonne|seances peu|cours mal prepares|gestion de classe|gestion de groupe|manque d autorite|aucune autorite|tient pas classe|tient plus|debordee par|depassee par|fait chahuter|chahutee|investit peu|investit a minima|fait le minimum|cahier journal|jamais a jour|ce que vaut|difficultes professionnelles|difficulte avec ses|tient pas compte|se parlent plus|recu sa paie|recu sa paye|recu son salaire|refus* disponibilite|se plaignent de|plus travailler avec|pas travailler avec|saisie sur salaire|saisie sur la paye|bilan mi parcours|pas ete paye',
  },
  // Contracts, posts, moves, the end of a career.
  {
    theme: 'career',
    weight: 3,
    phrases:
      'non renouvel*|renouvel* contrat|renouvel* stage|pas renouvel*|renouvelee pour|pas reconduit|pas prolong*|prolonger mission|lui propose rien|fin de contrat|contrat se termine|rupture contrat|rupture conventionnelle|periode d essai|en cdi|cdd 3 ans|augment* quotite|temps partiel de droit|demande de temps partiel|sollicite temps|a temps partiel|a mi temps|cumul d activites|activite accessoire|lettre de demission|demission*|quitt* education|quitt* enseignement|reconver*|radiation des cadres|licenciee pour|part* a la retraite|depart a la retraite|retraite anticipee|pension provisoire|simul* pension|surcote|releve de carriere|conge longue|conge formation refuse|mutee a|obtenu mutation|obtenu mouvement|demande mutation|mutation pour|mouvement intra|mouvement inter|au mouvement|points bareme|points de bonif|bonification|mesure de carte|poste supprime|perd poste|plus de poste|poste vacant|complement de service|dernier voeu|ineat|exeat|detachement a|un detachement|en detachement|disponibilite de droit|en disponibilite|liste d aptitude|hors classe|classe exceptionnelle|tableau d avancement|promouvable|9e echelon|echelon depuis|reclasse|reclassee|affecte sur|affectation provisoire|delegation rectorale|titularis*|pes en|rate l interne|rate concours|echoue au|admissible au|agreg interne|capes interne|pas le cappei|compte epargne temps|poste demande|candidate au|veut partir|change d ecole|inaptitude|poste adapte|comite medical|imputabilite|accident de service|allegement service',
  },
  // Pay.
  {
    theme: 'career',
    weight: 3,
    phrases:
      'fiche de paie|fiche de paye|bulletin de salaire|traitement brut|demi traitement|plein traitement|sans traitement|son traitement|retirer sur|retard de salaire|rien touche|rien percu|titre de perception|trop percu|acompte sur|avance sur salaire|isoe|sft|nbi|ifse|inm|heures supplementaires|brique pacte|pactes a|service non fait|loyer de retard|frais de deplacement|etat de frais|indemnite a',
  },
  // Faults, conflicts, protection.
  {
    theme: 'career',
    weight: 3,
    phrases:
      'procedure disciplinaire|sanction disciplinaire|formation disciplinaire|commission administrative paritaire|exclusion temporaire de fonctions|sanction de l avertissement|blame a|entretien prealable|dossier administratif|rapport hierarchique|suspendu* a titre|suspension a titre|suspendu de fonctions|enquete administrative|article 40|rappel a l ordre|rappel ecrit|rappel obligations|devoir de reserve|mise en demeure|abandon de poste|quitte poste|prise de service|retards a la prise|recadr*|consignes contradictoires|refus de remettre|protection fonctionnelle|plainte contre|parents se plaignent|parents remontes|petition des parents|petition contre|lettre anonyme|harcelement moral|souffrance au travail|mis a l ecart|placardise|rsst|droit d alerte|saisine de la dpe|rh de proximite|drh|conflit avec|rapports tendus|tensions avec|se parle plus|s entendent pas|me reproche|lui reproche|reproches a|relationnel|aura sa peau|humilie|elle crie|crie sur|m ont ecrit|sent l alcool|incompetent|pas a la hauteur|pas fiable|mauvaise ambiance',
  },
  {
    theme: 'career',
    weight: 2,
    phrases:
      'rapprochement de conjoints|visites en classe|inspecte|inspectee|inspection du|anciennete|remuneration|avancement|contractuel|contractuelle|retraite|promotion|indice|prime|salaire|suspension|suspendu|detachement|disponibilite|quotite|mi temps|affectation|mutation|mute|permutation|bareme|echelon|cdd|evaluation de|conge parental|conge maternite|avis favorable|avis defavorable|temps partiel|blame|deontologie|manquements|affectee|affecte|accident du travail|hsa|hse|agreg|agregation|capes|cappei|rentre pas|heures sup|insuffisance|incompetence|promue|invalidite|cumul|a 80|a 50|chaire|plaintes de parents|visite de|contrat de|sa mut|renouvel*|reconduit|embauche|vacation|griefs|capa|dpe|pv d installation|concours interne|ponctualite|licenci*|pas touche',
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
      'professeur|enseignant|prof|maitresse|maitre|instit|institutrice|aesh|atsem|avs|aed|pion|pionne|surveillant|cpe|collegue|personnel|agent|gestionnaire|secretaire|documentaliste|directrice|directeur|principal|proviseur|infirmiere|assistant d education|psy en|certifie|certifiee|agrege|agregee|plp|contractuel|contractuelle|titulaire|tzr|son service|emploi du temps|cuisinier|cheffe de cuisine|femme de menage|animateur|animatrice|pp|l ien|vacataire|intervenant|chef d etablissement|adjoint|conseillere pedagogique|accompagnante|formateur|formatrice|ddfpt|magasinier|service civique|brigade|coordo|pes|coordonna*|referent|pacte',
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
      'mes eleves|mes classes|mes cp|notre surveillante|notre aed|notre aesh|ses eleves|ses cours|ses classes|ses heures|son service|ses terminales|ses 6e|ses 5e|ses 4e|ses 3e|ses secondes|ses premieres|ses cm1|ses cm2|ses ce1|ses ce2|ses cp|ses gs|ses 4|prendre ses|prend ses|pris par|qui prend|qui assure|remplac*|planning|ouverture|fermeture|surveiller|surveillance|service de cour|service de cantine|au portail|a la grille|profs|prof absent|professeur de|l equipe|la team|conseil de cycle|assurer ses|cours annul*|cours supprim*|non assur*|emploi du temps|salle des maitres|en salle|une enveloppe|arret maladie|arret de travail|conge|en arret|arretee|cmo|clm|cld|mi temps therapeutique|jour de carence|autorisation d absence|asa|demande sa journee|demande son|jury|formation|tzr|brigade|zil|suppleant|suppleance|interim|sans traitement|son poste|le poste|a la rentree|repart*|prise de service|pris son service|plus personne en|garde d enfant|enfant malade|son fils est|sa fille est|son bebe|le bebe|ses enfants|son mari|sa femme|sa nounou|non rempl|en greve|ses collegues|au rectorat|le rectorat|la mairie|heures sup|recup|permute|son contrat|lv2|cours de mme|cours de m|enseignants absents|professeurs absents|personnels absents|titulaire absent|assure l|en chef|chef de service',
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
    phrases: 'chers collegues',
  },
  // Words that only the staff of schools use.
  {
    theme: 'school',
    weight: 3,
    phrases:
      'mesure de carte|points de bonif|hors classe|cappei|pial|rcd|surveillante|aed|assistante d education|professeur documentaliste|proviseur|principal adjoint|dpe|isoe|brique pacte|plp|certifie de|certifiee de|mouvement intra|capes|snes|snuipp|hsa|hse|conge formation|chef d etablissement|remplacant|brigade|zil|inspection academique|pes|inspe|decloisonnement',
  },
];
