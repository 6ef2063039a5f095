import type { LexiconEntry } from './lexicon-entry.ts';

export const disciplineWords: readonly LexiconEntry[] = [
  {
    theme: 'discipline',
    weight: 3,
    phrases:
      'exclusion temporaire|exclusion definitive|exclu|exclue|exclus de|exclusion de cours|exclu de cours|conseil de discipline|commission educative|avertissement|blame|heure de colle|heures de colle|heure de retenue|heures de retenue|retenue|en retenue|colle mercredi|rapport d incident|fiche incident|fiche d incident|rapport disciplinaire|sanction|sanctions|sanctionne|sanctionnee|punition|puni|punie|mesure disciplinaire|mesure conservatoire|a frappe|frappe un|a insulte|insulte son|a gifle|a crache|a menace|a vole|a triche|a agresse|agression|bagarre|s est battu|s est battue|se sont battus|coup de poing|coups de poing|coups de pied|harcel*|harceleur|cyberharcelement|insultes envers|insolence|insolent|insolente|refus d obeir|degradation|degrade|cannabis|stupefiants|shit|arme blanche|couteau|cigarette electronique|puff|depot de plainte|main courante|plainte contre|garde a vue|signalement au procureur|travail d interet general|tig|propos racistes|propos homophobes|propos injurieux|vol de|a fugue|fugue|trafic|a mordu|mord ses camarades|se bat|bouscule|a bouscule|a jete|a pousse|a insulte|violence|violences|violent avec|violente avec|comportement violent|comportement inadmissible',
  },
  {
    theme: 'discipline',
    weight: 2,
    phrases:
      'exclusion|incident|incidents|insulte|insultes|bavardage*|perturbe|convoque|convoquee|convocation|frappe|menace|menaces|triche|tricherie|vol|colle|comportement|crapotage|moqueries|moque|dispute|renvoye|renvoyee|confisque',
  },
];

export const familyWords: readonly LexiconEntry[] = [
  {
    theme: 'family',
    weight: 3,
    phrases:
      'garde alternee|garde exclusive|residence alternee|droit de visite|droit d hebergement|autorite parentale|jugement de divorce|divorce des parents|parents divorces|parents separes|parents sont separes|parents sont divorces|parents sont en instance|en instance de divorce|separation des parents|juge aux affaires familiales|jaf|ordonnance de protection|mesure d eloignement|interdiction d approcher|ne doit pas etre remis|ne peut pas recuperer|n a pas le droit de|aide sociale a l enfance|ase|famille d accueil|foyer de l enfance|place en foyer|placee en foyer|est place|est placee|placement|aemo|aed|educateur referent|referent ase|information preoccupante|crip|signalement|enfance en danger|protection de l enfance|maltrait*|violences conjugales|violences intrafamiliales|violences familiales|attouchements|abus sexuel|inceste|boursier|boursiere|boursiers|bourse echelon|echelon de bourse|fonds social|aide sociale|quotient familial|qf|surendettement|rsa|aah|difficultes financieres|difficulte financiere|impayes de cantine|impaye de cantine|impayes|sans domicile|hebergement d urgence|hotel social|115|sans papiers|titre de sejour|oqtf|demandeur d asile|demandeurs d asile|mineur isole|mineur non accompagne|mna|allophone|gens du voyage|en prison|incarcere|incarceree|detenu|assistante sociale|assistant social|as scolaire|a perdu son pere|a perdu sa mere|deces de son pere|deces de sa mere|deces du pere|deces de la mere|est decede|est decedee|orphelin|orpheline|pupille de la nation|mere isolee|monoparental*|tutelle|curatelle|expulsion|expulses|violence a la maison|battu|battue|bat sa|frappe par son|pere violent|beau pere violent|converti*|religion|confession|temoins de jehovah|situation familiale|situation sociale|precarite|logement insalubre|vit chez ses grands parents|vit avec sa grand mere|pma|homosex*|transgenre|transidentit*|prenom d usage|transition',
  },
  {
    theme: 'family',
    weight: 2,
    phrases:
      'divorce|divorces|separes|separee|garde|hebergement|placee|foyer|tribunal|juge|jugement|educateur|educatrice|famille d|beau pere|belle mere|deces|decede|decedee|deuil|chomage|licencie|bourse|bourses|bourse college|loyer|expulsee|conflit familial|conflit parental|social|sociale|precaire|religieux|ramadan|voile|impaye|dettes|grands parents',
  },
];
