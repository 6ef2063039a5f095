import type { LexiconEntry } from './lexicon-entry.ts';

export const disciplineWords: readonly LexiconEntry[] = [
  {
    theme: 'discipline',
    weight: 3,
    phrases:
      'exclusion temporaire|exclusion definitive|exclus de|exclusion de cours|exclu de cours|conseil de discipline|commission educative|heure de colle|heures de colle|heure de retenue|heures de retenue|retenue|en retenue|rapport d incident|fiche incident|fiche d incident|rapport disciplinaire|sanctionne|sanctionnee|mesure disciplinaire|mesure conservatoire|a frappe|frappe un|a insulte|insulte son|a gifle|a crache|a triche|a agresse|s est battu|s est battue|se sont battus|coup de poing|coups de poing|coups de pied|harcel*|harceleur|cyberharcelement|insultes envers|insolence|insolent|insolente|refus d obeir|cannabis|arme blanche|cigarette electronique|signalement au procureur|travail d interet general|propos racistes|propos homophobes|propos injurieux|a fugue|a mordu|mord ses camarades|se bat|a bouscule|a insulte|violent avec|violente avec|comportement violent|comportement inadmissible|a griffe|a tape|tape ses|jette les chaises|refus de travail|jet de materiel|j exclus|envoye bouler|m a envoye|2h de colle|h de colle|1h de colle|resine|atteinte a la laicite|signe ostensible|grosse bagarre|fait etablissement|propos deplaces|procedure disciplinaire|vapote|telephone confisque|confisque son|a fume|racket*|insulte un|insulte une|a traite|traite de|traitee de|doigt d honneur|a casse la|a declenche l alarme|a lance|lance une chaise|jete une chaise|a pousse un|s en prend a|s en est pris|tire les cheveux|faux mot|falsifie|fausse signature|imite la signature|plagiat|chatgpt pour|antiseche|vol d un|vole le|vole un|a derobe|exclusion d|exclu 3 jours|exclue 3 jours|exclu deux|exclu trois|rapport circonstancie|mise a pied|mesure de responsabilisation|comportement a risque|se bagarre|a etrangle|etranglement|coup de compas|cutter',
  },
  {
    theme: 'discipline',
    weight: 2,
    phrases:
      'exclusion|incident|incidents|insulte|insultes|bavardage*|perturbe|convoque|convoquee|convocation|triche|tricherie|colle|comportement|crapotage|moqueries|moque|renvoye|renvoyee|confisque|couteau|violence|violences|trafic|vol de|punition|a pousse|bagarre|shit|puff|tig|plainte contre|garde a vue|depot de plainte|main courante|agression|degradation|degrade|sanction|sanctions|exclu|exclue|fugue|a vole|a jete|a menace|avertissement|blame|colle mercredi|puni|punie|stupefiants|bouscule|mord|griffe|tape|crache|exclus|bouler|laicite|abaya|punir|gifle|vole|vols|tag|tags|petard|agressif|agressive|agressivite|frappe|fautif|laser|chantage|nudes|snap|insta|mot dans le carnet|croix rouge|bavarde sans|bagarres|excuses|croix|alcool|a menti|a casse|coup de tete|rapport d|fume dans|fume devant|jette des|la gendarmerie',
  },
];

export const familyWords: readonly LexiconEntry[] = [
  {
    theme: 'family',
    weight: 3,
    phrases:
      'garde alternee|garde exclusive|residence alternee|droit d hebergement|autorite parentale|jugement de divorce|divorce des parents|parents divorces|parents separes|parents sont separes|parents sont divorces|parents sont en instance|en instance de divorce|separation des parents|juge aux affaires familiales|jaf|ordonnance de protection|mesure d eloignement|interdiction d approcher|ne doit pas etre remis|aide sociale a l enfance|ase|famille d accueil|foyer de l enfance|place en foyer|placee en foyer|est placee|aemo|aed|educateur referent|referent ase|information preoccupante|crip|enfance en danger|protection de l enfance|maltrait*|violences conjugales|violences intrafamiliales|violences familiales|abus sexuel|boursier|boursiere|boursiers|bourse echelon|echelon de bourse|fonds social|aide sociale|quotient familial|qf|surendettement|difficultes financieres|difficulte financiere|impayes de cantine|impaye de cantine|hotel social|sans papiers|oqtf|demandeur d asile|demandeurs d asile|mineur isole|mineur non accompagne|mna|assistante sociale|assistant social|as scolaire|a perdu son pere|a perdu sa mere|deces de son pere|deces de sa mere|deces du pere|deces de la mere|pupille de la nation|mere isolee|monoparental*|violence a la maison|bat sa|frappe par son|pere violent|beau pere violent|temoins de jehovah|situation familiale|logement insalubre|vit chez ses grands parents|vit avec sa grand mere|homosex*|transgenre|transidentit*|se separent|en plein divorce|parents se separent|procedure de divorce|a perdu sa maman|a perdu son papa|perdu son boulot|perdu son travail|perdu son emploi|maison d enfants|confiee a l|confies a|aucun contact avec|deux mamans|deux papas|garde partagee|une semaine sur deux|une sem sur 2|chez son pere|chez sa mere|change de nom|dette cantine|aide accordee|impayes cantine|peut pas payer|peuvent pas payer|n a pas les moyens|n ont pas les moyens|restos du coeur|secours populaire|famille musulmane|traces de coups|peur de rentrer|se fait frapper|se fait battre|coups de ceinture|violent a la maison|parents alcooliques|pere alcoolique|mere alcoolique|dorment dans|dort dans|vit a l hotel|hebergee chez|hebergee en|heberge chez|loges en|relogement|expulsee de|expulses de leur|a ete adoptee|a ete adopte|adoptee|tiers digne de confiance|seule autorisee a|seul autorise a|pere en prison|mere en prison|papa en prison|suivi social|suivi educatif|mesure educative|visite mediatisee|visites mediatisees|visites en presence|fait l objet d une mesure|endeuillee|famille en difficulte|difficultes sociales|carence educative|negligences|temoin de violences|primo arrivant|primo arrivante|demande d asile|famille sans',
  },
  {
    theme: 'family',
    weight: 2,
    phrases:
      'divorce|divorces|separes|separee|hebergement|placee|educateur|educatrice|famille d|beau pere|belle mere|licencie|bourses|bourse college|expulsee|conflit familial|conflit parental|precaire|ramadan|impaye|dettes|grands parents|religion|signalement|battu|battue|115|sans domicile|confession|tutelle|curatelle|orphelin|orpheline|est decede|est decedee|en prison|incarcere|incarceree|detenu|titre de sejour|situation sociale|precarite|est place|placement|expulsion|expulses|rsa|aah|transition|tutelle|droit de visite|inceste|attouchements|gens du voyage|converti*|pma|hebergement d urgence|impayes|n a pas le droit de|ne peut pas recuperer|allophone|adopter|divorcer|mamans|en proces|cned|caravane|payer la|quotient|echelon 1|echelon 2|echelon 3|echelon 4|echelon 5|echelon 6|casher|halal|musulman|musulmane|foyer de|sans papier|maltraite|boursiere|belle famille|ex mari|ex femme|ex conjoint|frere en prison|huissier|squat|migrants|ukrainienne|interdiction de|obseques|enterrement|confie a l|negligence|vivent a l hotel',
  },
  {
    theme: 'family',
    weight: 1,
    phrases:
      'deuil|decede|decedee|deces|jugement|chomage|foyer|juge|social|sociale|garde|bourse|religieux|voile|prison|avocat|adopte|dette',
  },
];
