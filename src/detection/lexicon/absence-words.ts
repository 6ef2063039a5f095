import type { LexiconEntry } from './lexicon-entry.ts';

export const absenceWords: readonly LexiconEntry[] = [
  {
    theme: 'absence',
    weight: 3,
    phrases:
      'sera absent|sera absente|seront absents|seront absentes|est absent|est absente|sont absentes|etait absent|etait absente|a ete absent|a ete absente|ont ete absents|absent ce|absente ce|absent le|absente le|absent du|absente du|absent depuis|absente depuis|absent hier|absente hier|absent aujourd hui|absente aujourd hui|absent demain|absente demain|absent lundi|absent mardi|absent mercredi|absent jeudi|absent vendredi|absente lundi|absente mardi|absente mercredi|absente jeudi|absente vendredi|absent toute|absente toute|absent jusqu|absente jusqu|absent non excuse|absence injustifiee|absences injustifiees|absence non justifiee|absences non justifiees|demi journees d absence|demi journee d absence|demi journees|ne sera pas la|ne seront pas la|sera pas la|n est pas la|n etait pas la|ne viendra pas|ne viendront pas|viendra pas|n est pas venu|n est pas venue|ne pourra pas venir|ne pourra pas assurer|ne pourra pas etre la|ne pourra assurer|n assurera pas|arret maladie|arret de travail|conge maladie|conge de maladie|conge longue maladie|conge maternite|conge de maternite|conge parental|conge paternite|garde d enfant malade|enfant malade|autorisation d absence|autorisation speciale d absence|non remplace|non remplacee|remplace mme|remplacera mme|remplacement de mme|en arret jusqu|en arret depuis|remplacant de|remplacante de|absence de mme|absence de monsieur|absence de madame|absence de mlle|signaler l absence|signalement d absence|motif de l absence|billet d absence|justificatif d absence|en retard ce|arrive en retard|arrivee en retard|sera en retard|retards repetes|sera de retour|reprendra le|prolonge son arret|prolongation d arret|abs non justifiee|ne reprendra pas|a manque l ecole|a manque les cours|a manque le cours|malade aujourd hui|ne peut pas venir|peut pas venir|n a pas pu venir|ne vient pas|vient pas demain|n est toujours pas revenu|a ete absent|sera de nouveau absent|ne se presentera pas|ne s est pas presente|ne s est pas presentee|toujours pas revenue|pas revenu depuis|pas venue depuis|pas venu depuis|a quitte l ecole a|absenteisme|parti a l hopital|partie a l hopital|panne de voiture|en retard ce matin|arrive a 9h|arrivera a|arrivera en retard|manque ce matin|il manquait|manque encore|toujours absent|toujours absente|n est pas revenue|n est pas revenu|ne comptez pas|partis sans prevenir|partie sans prevenir|parti sans prevenir|seche|a seche|sechent|a sèche les|est en examen|est en formation|en formation jeudi|en stage jusqu|pas de cours de sa part|pas de cours avec|pas cours avec|pas de prof|absente dem1|absent dem1|absent auj|absente auj|manquent a l appel|manque a l appel|pas present|pas presente|abs ce matin|abs auj|abs lundi|abs mardi|abs jeudi|abs vendredi|abs depuis|en conge mat|conge mat|conge formation|part en conge|partira en conge|dispo que|rdv medecin|rdv ortho|sort a|sortira a|quitte a|viendra le chercher|vient le chercher|vient la chercher|vient le cherche|partent au ski|partent en vacances|professeurs absents|profs absents|enseignants absents|absences du jour|absences professeurs|absences des professeurs|qui remplace|remplacera|a remplacer|assure le remplacement|assurera le remplacement|est remplacee par|est remplace par|remplacee par|remplace par|est chez le medecin|absences profs|registre d appel|pointage|dj non justifiees|dj injustifiees|demi journees non justifiees',
  },
  {
    theme: 'absence',
    weight: 2,
    phrases:
      'absent|absente|absents|absentes|abs|remplacant|remplacante|suppleant|suppleante|tzr|retards|en retard|rendez vous medical|en formation|en stage|indisponible|appel du matin|feuille d appel|non excuse|non excusee|rdv medical|rdv chez|manquera|manque les|manquait|pas la|convalescence|asa|greve sncf|excusees|excuses|ne sont pas revenus|sont absents|accident du travail',
  },
  {
    theme: 'absence',
    weight: 1,
    phrases:
      'retard|excuse|remplacement|remplace|excusee|en conge|remplacee|absence|absences|manque|manquent|convoque|convoquee|reprise',
  },
];
