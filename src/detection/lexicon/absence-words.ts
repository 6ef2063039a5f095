import type { LexiconEntry } from './lexicon-entry.ts';

/** Who is not there, who is late, who leaves early, who comes back; by families of saying it. */
export const absenceWords: readonly LexiconEntry[] = [
  // Not being there.
  {
    theme: 'absence',
    weight: 3,
    phrases:
      'sera absent|seront absents|est absent|sont absents|etait absent|etaient absents|serait absent|a ete absent|ont ete absents|absent ce|absent le|absent toute|absent depuis|absent pour|absent jusqu|absent de m1|absent s1|absent en m1|absent journee|sera pas la|seront pas la|est pas la|pas au college|pas au lycee|pas a l ecole|pas a la maternelle|pas en classe|pas la demain|pas la lundi|pas la mardi|pas la jeudi|pas la vendredi|pas la cette semaine|pas la ce matin|sont pas la|etait pas la|etaient pas la|suis pas la|serai pas la|sera pas present|serai absent|suis absent|toujours pas la|encore pas la|pas etre la|pas etre present|pas vu en cours|pas vue en cours|pas vu depuis|pas vue depuis|pas revu depuis|jamais vus depuis|jamais vu depuis|jamais vue depuis|jamais en cours|jamais present|jamais arrive|jamais venu|est pas arrive|est pas arrivee|pas encore arrive|pas encore arrivee|pas au rdv|pas au rendez vous|manque a l appel|manquent a l appel|manquait a l appel|brille par son absence|aux abonnes absents|s absente|s absentera|s absenteront|s absenter|se presentera pas|s est pas presente|s est pas presentee|se presente plus|se sont pas presentes|pas presente a|pas presentee a|non presents au titre|il manquait|manque encore|manque ce matin|comptez pas sur|compte pas sur|pas de prof|pas de m|pas de mme|pas de mr|pas de monsieur|pas de madame|plus personne en|sans nouvelles de|pas de nouvelles de|aucune nouvelle de|plus de nouvelles de|plus donne signe|donne plus de nouvelles|repond plus au telephone|injoignable depuis|disparu depuis',
  },
  // Not coming, not coming any more, not coming back.
  {
    theme: 'absence',
    weight: 3,
    phrases:
      'viendra pas|viendront pas|viendrai pas|pas pu venir|peut pas venir|peuvent pas venir|pourra pas venir|pourront pas venir|pourrai pas venir|pourra venir|pourra pas etre|pourrai pas etre|pourra etre la|vient pas de la|vient pas aujourd hui|vient pas demain|vient pas ce matin|vient plus|viennent plus|viendra plus|viendront plus|plus venu|plus remis les pieds|vient presque jamais|viennent presque jamais|viennent jamais|vient jamais|vient que le|vient une fois sur|vient un jour sur|revient pas|reviens pas|reviendra pas|reviendra plus|reviendra que|reviendront pas|revient qu en|revient que|ne revient qu|est pas revenu|sont pas revenus|toujours pas revenu|est pas rentre|est pas rentree|sont pas rentres|toujours pas rentre|toujours pas rentree|pas rentre de vacances|pas repris les cours|pas repris le chemin|reprendra pas|reprendre les cours|reprendra les cours|reprend les cours|pourra reprendre|pourra pas reprendre|reprendra le|reprend le travail|reprend son poste|reprendra son|reprise lundi|sera de retour|de retour lundi|de retour mardi|de retour jeudi|de retour le|retour en classe|retour a l ecole|rentre lundi|restera a la maison|reste a la maison|garde a la maison|gardons a la maison|gardee a la maison|restera au lit|reste au lit|clouee au lit|cloue au lit|au fond de son lit',
  },
  // Absences as the school counts and files them.
  {
    theme: 'absence',
    weight: 3,
    phrases:
      'absence injustifiee|absence non|absence justifiee|absence autorisee|absence exceptionnelle|absence de mme|absence de monsieur|absence de madame|absence de mlle|absence de m|absence de notre|absence de votre|absence de mon|absence de ma|demi journees|dj injustifiees|heures d absence|heures manquees|heures non faites|jours d absence|journees d absence|h d absence|absences repetees|absences perlees|absences repetitives|absences a repetition|nombreuses absences|trop d absences|cumule les absences|cumule des absences|justifier cette absence|justifier l absence|justifier ses absences|justifier son absence|excuser l absence|excuser son absence|excuse l absence|signaler l absence|signale l absence|signalement d absence|motif de l absence|motif d absence|billet d absence|justificatif d absence|bulletin d absence|releve d absences|absences du jour|absences du matin|absents du jour|absents de la|absenteisme|absenteiste|registre d appel|pointage|obligation d instruction|manquement a l obligation|defaut d assiduite|non justifie|non justifiee|pas justifie|pas justifiee|sans justificatif|pas d excuse|sans excuse|sans motif|mot d excuse|sans prevenir|pas prevenu de|prevenu de son absence|excuse bidon|famille prevenue|motif non precise|derniere presence|dernier passage badge|pas badge|pas pointe|sort des listes|sortir des listes|radier des|rayer des listes',
  },
  // Skipping, dropping out.
  {
    theme: 'absence',
    weight: 3,
    phrases:
      'seche|sechent|sechait|sechaient|ecole buissonniere|decrochage|decrocheur|decrocheuse|perdu de vue|mlds|mission de lutte|manque les cours|manque le cours|manque des cours|manque l ecole|manque la classe|manque beaucoup|manque souvent|manque trop|ont manque|manque trois|manque deux|rate les cours|rate le cours|rate deux|rate beaucoup|rate la classe|ratent les cours|loupe les cours|colle manquee|cours manques|manque le controle|manque le ds|rate le controle de|rattrapera|rattraperont|rattraper le controle|rattraper le ds|rattraper les cours|rattraper son|au rattrapage|devra rattraper|doit rattraper|vous enleve|seront liberes|sera libere|libere des cours|dispenses de cours|aucune depuis la rentree|jamais l apres midi',
  },
  // Late, or gone before the end.
  {
    theme: 'absence',
    weight: 3,
    phrases:
      'en retard ce|retards repetes|retards injustifies|billet de retard|minutes de retard|min de retard|mn de retard|heure de retard|encore en retard|toujours en retard|arrive en retard|arrivee en retard|arrivera en retard|arriveront en retard|sera en retard|etait en retard|arrive a 9h|arrivera a|arrivera vers|arrivera apres|arrivera plus tard|retardataire|panne de reveil|pas reveille|pas entendu son reveil|rate son bus|rate le bus|rate le car|rate son car|rate son train|panne de voiture|pas de car|pas de cars|train supprime|train annule|coince par|bloque par la neige|accident de voiture|parti avant la fin|partis au bout de|sorti sans autorisation|quittera a|quittera plus tot|quitte plus tot|quitte l ecole a|quitte le cours|sort plus tot|sortira plus tot|partira plus tot|partir plus tot|part plus tot|sort a|sortira a|quitte a|rentre chez elle|rentree chez elle|rentre chez lui|rentree chez lui|renvoye chez lui|viendra le chercher|viendra la chercher|vient le chercher|vient la chercher|vient le cherche|viendrai le chercher|viens le chercher|venir la chercher|venir le chercher|parti a l hopital',
  },
  // The reasons that people give.
  {
    theme: 'absence',
    weight: 3,
    phrases:
      'rendez vous chez|rdv medecin|rdv ortho|rdv dentiste|rdv a l hopital|est chez le medecin|chez le dentiste|examen medical|irm|passe un scanner|malade aujourd hui|malade depuis|toujours malade|malade ce matin|malade cette|tombe malade|tombee malade|porte pale|a 39|39 de fievre|40 de fievre|souffrant|partent au ski|partira au ski|partiront au ski|part au ski|partons au ski|parti au ski|partent en vacances|partira en vacances|partiront en vacances|partons en vacances|part en vacances|parti en vacances|vacances anticipees|prolonge ses vacances|depart anticipe|voyage familial|au bled|rentre au pays|partis au pays|raisons familiales|pour enterrement|pour l enterrement|demenagement|convoque au tribunal|convoquee au tribunal|passe le permis|passe son permis|examen du permis|journee defense|passage du permis|jdc|jour de l aid|pour l aid|c est l aid|pour kippour|previent qu|previens qu|a appele ce matin|pas de cantine pour|partie en urgence|partir en urgence|minibus est en panne|bus est en panne|est en examen|dispo que|mal reveille|sa nounou|nounou malade|nourrice malade',
  },
  // Staff: leave, certificates, who stands in.
  {
    theme: 'absence',
    weight: 3,
    phrases:
      'accident de service|en accident du travail|arret maladie|arret de travail|en arret de|en arret pour|est en arret|son arret|arret jusqu|arret prolonge|arret initial|arret renouvele|prolongation d arret|arret de prolongation|arretee jusqu|arretee depuis|arrete depuis|arretee pour|arretee par|arretee 10|arretee une semaine|arretee quinze|est arretee|sera arrete|sera arretee|cmo|clm|cld|citis|conge maladie|conge de maladie|conge longue maladie|conge de longue maladie|conge longue duree|conge de longue duree|conge maternite|conge de maternite|conge mat|conge parental|son conge|conge paternite|conge de paternite|conge d adoption|conge formation|conge de formation|conge pathologique|conge bonifie|conge sans solde|proche aidant|part en conge|partira en conge|part en maternite|est en maternite|le bebe est pour|bebe prevu|mi temps therapeutique|temps partiel therapeutique|jour de carence|journee de carence|enfant malade|garde d enfant|garder son|garder sa|garder ses enfants|soigner ses enfants|soigner son|autorisation d absence|autorisation speciale d absence|asa pour|demande sa journee|demande sa matinee|demande son vendredi|pose sa journee|pose un jour|pose deux jours|prend sa journee|prend un jour|pris sa journee|en formation jeudi|en formation lundi|en formation mardi|en formation le|en formation toute|part en formation|jury d examen|jury d agreg*|convoque au rectorat|convoquee au rectorat|fera pas cours|assurera pas|pourra pas assurer|pourra assurer|peut pas assurer|cours non assures|aura pas cours|ont pas cours|pas de cours de sa part|pas de cours avec|pas cours avec|cours annule|cours supprimes|cours sont supprimes|egalement supprimes|auront pas lieu|ont plus eu|ont pas eu|eu cours depuis|sans prof depuis|sans enseignant depuis|sans maitresse depuis|sans maitre depuis',
  },
  {
    theme: 'absence',
    weight: 3,
    phrases:
      'non remplace|non remplacee|pas remplace|pas remplacee|non rempl|pas de remplacant|aucun remplacant|sans remplacant|nommer un remplacant|trouver un remplacant|son remplacant|remplacant arrive|remplacement de mme|remplacement de m|remplacement de monsieur|remplacement de madame|remplacement assure|remplace mme|remplacera|remplaceront|a remplacer|qui remplace|peut remplacer|assure le remplacement|assurera le remplacement|est remplacee par|est remplace par|je la remplace|je le remplace|tu la remplaces|peux tu remplacer|peux tu prendre|qui peut prendre|peut prendre ses|prend ses eleves|prendre ses eleves|prendre sa classe|repartir ses eleves|repartition des eleves|nous repartissons|repartis dans les classes|repartis dans les autres classes|sera remplace|sera remplacee|se fera remplacer|assure l interim|confie l interim|interim de|prend le relais de|tzr demande|pas de brigade|brigade demande|professeurs absents|profs absents|enseignants absents|personnels absents|titulaire absent|absences profs|absences professeurs|absences des professeurs|absences des personnels|decale ses cours|permute avec|couvre a la grille|arrive pas avant|ne prendra pas son service|pris son service|service de cour|je suis seule avec|on est que deux',
  },
  // As typed on a telephone.
  {
    theme: 'absence',
    weight: 3,
    phrases:
      'vien pas|vi1 pa|vien pa|viendra pa|sera pa la|sra pas la|sra pa la|cera pas|ser pas la|sera po la|pa la dem1|pa venir|peu pas venir|pe pas venir|pa en cour|pas en cour|abs auj|abs ajd|abs ce|abs dem1|abs demain|abs depuis|pas venu|arretee tt|malad ojd',
  },
  {
    theme: 'absence',
    weight: 2,
    phrases:
      'absent|abs|remplacant|tzr|retards|rendez vous medical|en formation|en stage|indisponi*|appel du matin|feuille d appel|rdv medical|rdv chez|manque les|pas la|convalescence|asa|greve sncf|excusees|excuses|accident du travail|obseques de|decroche|reprise le|a manque|bloque dans|vient d appeler|coince dans|manquer*|manquai*|pas vu|rempl|loupe*|partira a|partira demain|sera pas|seront pas|pas d ecole|pas decole|vient pas|en arret|arretee|pas disponible|reprendre le|reviendra|revient lundi|revient apres|revient en|prolongation|suppleance|interim|rattraper|rate le|pas rentre|pas rentree|non assure|hospitalise|hospitalisee|accouche|est parti|sont partis|plus venir|veut pas venir|pas arrive|pas arrivee|injustifie|maternite|reprend lundi|reprend mardi|reprend jeudi|demande l aid|assiduite',
  },
  {
    theme: 'absence',
    weight: 1,
    phrases:
      'remplacement|remplace|en conge|remplacee|absence|manque|manquent|convoque|convoquee|reprise|en panne|mariage de|suppleant|justificatif',
  },
  // Whose absence it is: what is only said of those who learn…
  {
    theme: 'pupil',
    weight: 3,
    phrases:
      'bonjour maitresse|bonjour maitre|bjr maitresse|bjr maitre|bonsoir maitresse|bsr maitresse|salam maitresse|coucou maitresse|coucou maitre|hello maitresse|slt maitresse|chere maitresse|cher maitre|maitresse bonjour|maman de|papa de|la mere de|le pere de|mere d eleve|pere d eleve|parents de|notre enfant|mon enfant|mes enfants|mes filles|mes fils|nos enfants|ma grande|mon grand|ma puce|dont l enfant|la fille|le fils|vos cours|carnet de liaison|cahier de liaison|billet de retard|billet d absence|mot d excuse|mot des parents|demi journees|obligation d instruction|decrochage|decrocheur|decrocheuse|absenteisme|absenteiste|mlds|radier|demi pensionnaire|leurs parents|ses parents|sa tutrice|son tuteur|son educatrice|son educateur|le grand frere|sa cousine|famille prevenue|lire avec|ses camarades|apprenti|lyceen|collegien|eleves suivants|eleves absents|absents de la classe|cfa|maitre de stage|tuteur de stage|colle de|seche|sechent|rattrapera|rattraperont|rattraper le ds|rattraper le controle|en perm|en permanence|en etude|demander a un camarade|donner les devoirs|faire passer les cours|leur travail|cross departemental|jour de son oral|elu delegue|sortie scolaire|son car|ramassage|dispense de|rappel a la loi',
  },
  {
    theme: 'pupil',
    weight: 2,
    phrases:
      'mecs|on les amene|cantine|internat|interne|etudiant|la famille|chez les moyens|les petits|les grands|les loulous|gamin|gosse|mome|jumeaux|jumelles|fratrie|en bus|en car|petit frere|petite soeur|nounou|doudou|controle de|interro|devoirs|camarades|ds|tp',
  },
  {
    theme: 'pupil',
    weight: 1,
    phrases: 'sa mere|son pere|sa maman|son papa|sa soeur|son frere',
  },
];
