import type { LexiconEntry } from './lexicon-entry.ts';

export const absenceWords: readonly LexiconEntry[] = [
  {
    theme: 'absence',
    weight: 3,
    phrases:
      'sera absent|sera absente|seront absents|seront absentes|est absent|est absente|sont absents|sont absentes|etait absent|etait absente|a ete absent|a ete absente|ont ete absents|absent ce|absente ce|absent le|absente le|absent du|absente du|absent depuis|absente depuis|absent hier|absente hier|absent aujourd hui|absente aujourd hui|absent demain|absente demain|absent lundi|absent mardi|absent mercredi|absent jeudi|absent vendredi|absente lundi|absente mardi|absente mercredi|absente jeudi|absente vendredi|absent toute|absente toute|absent jusqu|absente jusqu|absent non excuse|absence injustifiee|absences injustifiees|absence non justifiee|absences non justifiees|demi journees d absence|demi journee d absence|demi journees|ne sera pas la|ne seront pas la|sera pas la|n est pas la|n etait pas la|ne viendra pas|ne viendront pas|viendra pas|n est pas venu|n est pas venue|ne pourra pas venir|ne pourra pas assurer|ne pourra pas etre la|ne pourra assurer|n assurera pas|arret maladie|arret de travail|conge maladie|conge de maladie|conge longue maladie|conge maternite|conge de maternite|conge parental|conge paternite|garde d enfant malade|enfant malade|autorisation d absence|autorisation speciale d absence|non remplace|non remplacee|remplace mme|remplacera mme|remplacement de mme|en arret jusqu|en arret depuis|remplacant de|remplacante de|absence de mme|absence de monsieur|absence de madame|absence de mlle|signaler l absence|signalement d absence|motif de l absence|billet d absence|justificatif d absence|en retard ce|arrive en retard|arrivee en retard|sera en retard|retards repetes|sera de retour|reprendra le|prolonge son arret|prolongation d arret|abs non justifiee|ne reprendra pas|a manque l ecole|a manque les cours|a manque le cours|malade aujourd hui|ne peut pas venir|peut pas venir|n a pas pu venir|ne vient pas|vient pas demain|n est toujours pas revenu|a ete absent|sera de nouveau absent|ne se presentera pas|ne s est pas presente|ne s est pas presentee|toujours pas revenue|pas revenu depuis|pas venue depuis|pas venu depuis|a quitte l ecole a|absenteisme',
  },
  {
    theme: 'absence',
    weight: 2,
    phrases:
      'absent|absente|absents|absentes|abs|remplacant|remplacante|suppleant|suppleante|tzr|retards|en retard|rendez vous medical|en formation|en stage|indisponible|appel du matin|feuille d appel|non excuse|non excusee|rdv medical|rdv chez|manquera|manque les',
  },
  {
    theme: 'absence',
    weight: 1,
    phrases: 'retard|excuse|remplacement|remplace|excusee|en conge|remplacee|absence|absences',
  },
];
