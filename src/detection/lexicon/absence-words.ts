import type { LexiconEntry } from './lexicon-entry.ts';

/** Who is not there, who is late, who leaves early, who comes back; by families of saying it. */
export const absenceWords: readonly LexiconEntry[] = [
  // Not being there.
  {
    theme: 'absence',
    weight: 3,
    phrases:
      'sera absent|serai absent|seront absents|est absent|absent ce|absent le|absent jusqu|absent toute|marqu* absent|absent journee|sera* pas la|seront pas la|est pas la|sont pas la|etai* pas la|suis pas la|pas au college|pas a l ecole|pas en classe|plus a l ecole|plus au college|plus en cours|toujours pas la|pas vu en cours|vu depuis|pas au rdv|manqu* a l appel|s absente|s absenter*|pas presentee|pas presente*|present* pas|present* plus|non presents|compt* pas sur|pas de prof|pas de m|sans nouvelles|pas de nouvelles|plus de nouvelles|aucune nouvelle|signe de vie|disparu depuis|plus personne en|part* au ski|pas parmi nous|dans le rang|descolari*|mis pieds|rest* au chaud|reste avec moi|pas a la cantine|pas mange* a la cantine|bloqu* chez|rentr* au pays|remplacera|remplaceront|rattrapera|rattraperont|parti avant la fin|sorti sans autorisation',
  },
  // Not coming, not coming any more, not coming back.
  {
    theme: 'absence',
    weight: 3,
    phrases:
      'viend* pas|vien* plus|vien* jamais|viennent presque jamais|pas venir|pas venu|plus venu|pourra pas etre|remis les pieds|revien* pas|revien* plus|revient qu en|pas revenu|plus revenu|pas rentr*|pas repris|reprendr* pas|reprend* cours|reprend* travail|reprend* poste|pas reprendre|pourra reprendre|reprend lundi|sera de retour|retour en classe|rest* a la maison|gard* a la maison|garde chez nous|garde au chaud|cloue* au lit',
  },
  // Absences as the school counts and files them.
  {
    theme: 'absence',
    weight: 3,
    phrases:
      'absence injustifiee|absence non|absence justifiee|absence mme|absence m|absence ma|absence fils|absence fille|demi journees|heures d absence|heures manquees|jours d absence|journees d absence|absences repet*|nombreuses absences|trop d absences|justifi* absence|excus* absence|excus* fils|excus* fille|excus* retard|signal* absence|motif absence|billet d absence|coupon d absence|releve d absences|absents du jour|absenteisme|registre d appel|obligation d instruction|defaut d assiduite|non justifie*|pas justifie*|non regle*|sans justificatif|sans excuse|sans mot|pas d excuse|sans motif|sans prevenir|famille prevenue|derniere presence|pas badge*|non badge*|pas pointe|sort des listes|rayer des listes',
  },
  // Skipping, dropping out.
  {
    theme: 'absence',
    weight: 3,
    phrases:
      'seche|sechent|sechai*|ecole buissonniere|decrochage|perdu de vue|mlds|manqu* cours|manqu* ecole|manqu* classe|manqu* souvent|manqu* beaucoup|manqu* controle|ont manque|rate* cours|rate* controle|loupe* cours|colle manquee|cours manques|au rattrapage|libere des cours|frequent* plus|franchi* plus',
  },
  // Late, or gone before the end.
  {
    theme: 'absence',
    weight: 3,
    phrases:
      'en retard ce|encore en retard|toujours en retard|arriv* en retard|sera* en retard|retards repetes|retards injustifies|billet de retard|minutes de retard|min de retard|arriver* apres|arriver* plus tard|retardataire|panne de reveil|pas reveille*|rate* bus|rate* car|rate* train|panne de voiture|voiture en panne|pas de car|train supprime|train annule|bloque par|partis au bout|sort* plus tot|part* plus tot|quitt* plus tot|quitt* cours|quitt* lycee|quitt* college|rentr* chez elle|rentr* chez lui|renvoye chez|vien* chercher|vien* cherche|venir chercher|venez chercher|parti a l hopital',
  },
  // The reasons that people give.
  {
    theme: 'absence',
    weight: 3,
    phrases:
      'rendez vous chez|rdv medecin|rdv ortho*|rdv dentiste|rdv a l hopital|rendez vous a l hopital|chez le medecin|chez le dentiste|chez ortho*|examen medical|malade aujourd hui|malade depuis|malade ce matin|malade cette|a 39|tomb* malade|de fievre|souffrant|part* en vacances|parti au ski|vacances anticipees|prolong* vacances|depart anticipe|voyage familial|raisons familiales|au bled|pour enterrement|convoqu* au tribunal|examen du permis|passe* permis|journee defense|jdc|pour l aid|c l aid|previen* qu|partie en urgence|est en examen|nounou malade',
  },
  // Staff: leave, certificates, who stands in.
  {
    theme: 'absence',
    weight: 3,
    phrases:
      'accident de service|arret maladie|arret de travail|en arret|son arret|arret jusqu|arret pour|arret initial|arret prolong*|prolong* arret|arretee jusqu|arretee depuis|arretee pour|est arretee|sera arrete*|mis au repos|cmo|clm|cld|conge maladie|conge longue|conge maternite|conge mat|conge parental|conge paternite|conge formation|conge pathologique|sans solde|son conge|part* en conge|bebe est pour|temps therapeutique|tps therapeutique|partiel therapeutique|jour de carence|enfant malade|garde d enfant|garder enfants|soigner enfants|autorisation d absence|autorisation speciale|demande journee|pose* journee|pose* jour|prend* journee|demande vendredi|jury d agreg*|convoqu* au rectorat|assur* pas|pas assurer|non assurant|pas cours|eu cours|cours annul*|cours supprim*|egalement supprimes|auront pas lieu|plus de prof|sans prof|sans enseignant|sans maitresse',
  },
  {
    theme: 'absence',
    weight: 3,
    phrases:
      'non remplac*|non rempl|pas remplac*|pas de remplac*|aucun remplac*|sans remplac*|trouver remplac*|cherche remplac*|personne pour remplac*|son remplac*|remplacement mme|remplacement m|assur* remplacement|peux remplacer|qui remplace|est remplac*|sera remplac*|prend* eleves|repart* eleves|repartis dans|nous repartissons|qui prend ses|interim de|prend le relais|pas de brigade|professeurs absents|profs absents|prof absent|enseignants absents|personnels absents|titulaire absent|absences profs|absences professeurs|pas pris service|couvre a la grille|je suis seule avec',
  },
  // As typed on a telephone.
  {
    theme: 'absence',
    weight: 3,
    phrases: 'vien* pa|viend* pa|sera* pa la|pa la|pa venir|pa en cour|pas en cour|abs auj|abs ce|abs depuis',
  },
  {
    theme: 'absence',
    weight: 2,
    phrases:
      'absent|abs|absence de|remplacant|tzr|retards|rendez vous medical|rdv medical|rdv chez|en formation|en stage|en conge|indisponi*|pas dispo*|feuille d appel|appel du matin|pas la|pas present|je garde|convalescence|asa|excuses|prie d excuser|veuillez excuser|accident du travail|obseques de|decroche*|a manque|bloque dans|coince* dans|vient d appeler|manquer*|manquai*|pas vu|rempl|loupe*|part* demain|a quitter|quitt* ecole|sera pas|seront pas|pas d ecole|pas decole|vien* pas|arretee|reprendre le|reprise le|revien* lundi|reviendra*|revient en|revient apres|prolongation|suppleance|interim|rate le|non assure|hospitali*|accouche*|est parti|plus venir|pas arriv*|injustifie|maternite|assiduite|qui prend|l aid|repond plus|depanner|pas de cantine|vient un jour|rate la|rater*|parti tot|rentr* chez|pas vue|il manquait|manque encore|aucune trace|un jour sur deux|une fois sur deux|rattraper*|il manque|recuperer a',
  },
  {
    theme: 'absence',
    weight: 1,
    phrases:
      'remplac*|absence|manque|manquent|convoque|convoquee|reprise|en panne|mariage de|suppleant|justificatif|annul*',
  },
  // Whose absence it is: what is only said of those who learn…
  {
    theme: 'pupil',
    weight: 3,
    phrases:
      'bonjour maitresse|bonjour maitre|bjr maitresse|bonsoir maitresse|salam maitresse|slm maitresse|coucou maitresse|maman de|papa de|mere de|pere de|mere d eleve|parents de|mon enfant|nos enfants|ma fille|mon fils|votre fille|votre fils|ma grande|ma puce|la fille|le fils|cahier de liaison|carnet de liaison|billet de retard|billet d absence|mot d excuse|demi journees|obligation d instruction|decrochage|absenteisme|mlds|radier|demi pensionnaire|leurs parents|ses parents|sa tutrice|son tuteur|son educat*|le grand frere|sa cousine|famille prevenue|ses camarades|apprenti|lyceen|collegien|eleves absents|absents de la classe|cfa|maitre de stage|la convention|seche|sechent|rattraper*|en perm|en permanence|en etude|demander a un camarade|leur travail|cross departemental|sortie scolaire|ramassage|dispense de|rappel a la loi',
  },
  {
    theme: 'pupil',
    weight: 2,
    phrases:
      'mecs|repas|cantine|internat|interne|etudiant|la famille|les moyens|les petits|les grands|les loulous|gamin|gosse|mome|jumeaux|jumelles|fratrie|petit frere|petite soeur|nounou|doudou|controle de|interro|devoirs|camarades|ds|tp',
  },
  {
    theme: 'pupil',
    weight: 1,
    phrases: 'sa mere|son pere|sa maman|son papa|sa soeur|son frere',
  },
];
