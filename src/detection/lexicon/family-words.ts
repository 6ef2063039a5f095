import type { LexiconEntry } from './lexicon-entry.ts';

export const familyWords: readonly LexiconEntry[] = [
  // Parents apart, and who may come.
  {
    theme: 'family',
    weight: 3,
    phrases:
      'garde alternee|garde exclusive|residence alternee|instance de divorce|en plein divorce|se separent|se sont separes|parents en conflit|conflit parental|se dechirent|se parlent plus|juge aux affaires familiales|jaf|jugement du|juge des enfants|ordonnance protection|mesure eloignement|a plus le droit|plus le droit de|pas laisser partir avec|aucun contact avec|veut plus voir|visites mediatisees|droit visite|semaine sur deux|une sem sur 2|semaines paires|semaines impaires|semaine chez|week end sur deux|we sur deux|chez son pere|chez sa mere|quitte domicile|partie de la maison|pere biologique|mere biologique|ex mari|ex femme|ex conjoint|compagnon de sa mere|nouveau compagnon|nouvelle compagne|pension alimentaire|pere absent|mere isolee|mere seule|maman seule|papa seul|pere seul|reconnu tardivement|etat civil|delegation autorite|situation familiale|contexte familial|adopte en|deux mamans|deux papas|acces pronote|bulletin en double|l a mis dehors|parents divorc*|interdi* approcher|pas etre remis*|plus approcher|seul* autoris*|plus contact avec|refuse voir|compagnon mere|copain mere|chang* nom|droit voir|droit venir',
  },
  {
    theme: 'family',
    weight: 2,
    phrases:
      'divorc*|chez papa|chez maman|chez mamie|chez sa tante|chez tata|chez tonton|chez son oncle|chez ses grands parents|vit chez|beau pere|belle mere|conflit familial|a pas le droit de|pas recuperer|pas la mere|en proces|curatelle|pma|famille nombreuse|enfant en danger|la mecs|parrainage|autorite parentale|parents separes|parents sont separes|separation parents|monoparental*|recomposee|eleve seule|se croiser|plus nouvelles|elev* seul*|elev* par|vit avec|chez copain|chez copine|voit plus|parti vivre|se separer|vit seul',
  },
  // Children in danger, and those who look after them.
  {
    theme: 'family',
    weight: 3,
    phrases:
      'ase|plac* en famille|famille accueil|foyer enfance|plac* en foyer|plac* depuis|confiee a la|confies a|maison d enfants|aemo|tisf|pjj|information preoccupante|crip|une ip|ip faite|mesure judiciaire|suivi educatif|suivi social|assistante familiale|as scolaire|services sociaux|service social|mds|maltrait*|violence conjugale|violences familiales|violences a maison|se fait frapper|se fait taper|bat sa|papa tape|papa l a|coup ceinture|l a cogn*|oeil noir|marques de coups|trace coups|bleus sur|peur de rentrer|veut pas rentrer|veut plus rentrer|temoin de violences|abus sexuel|inceste|violee par|enferme dans sa|mariage force|qu on la marie|excision|sous emprise|radicalis*|fiche s|negligences|titub*|laissee seule|seul a la maison|livree a elle meme|livre a lui meme|sans avoir mange|pas de manteau|memes vetements|memes habits|sent mauvais|pas lave|mal lave|mauvaise hygiene|chaussures trouees|occupe de ses freres|jeune aidant|parents depasses|mere depressive|parents demissionnaires|difficultes familiales|problemes familiaux|problemes a maison|soucis familiaux|instruction a domicile|battu par|compliqu* maison|beurre noir|laiss* seul*|intrafamil*|rien a manger|plus a manger|peur pere|frapp* mere|frigo est vide',
  },
  {
    theme: 'family',
    weight: 2,
    phrases:
      'article 40|foyer de|attouchements|carences|secte|au bled|fait a manger|marques sur|a faim|neglig*|sans manger|prostitu*|en foyer|dans un foyer',
  },
  // Money and a roof.
  {
    theme: 'family',
    weight: 3,
    phrases:
      'boursiere|bourse echelon|echelon de bourse|droit bourse|dossier bourse|bourse au merite|fonds social|fonds sociaux|aide sociale|aide accordee|aide financiere|tarif reduit|qf|surendett*|difficultes financieres|soucis financiers|problemes argent|pas argent|dette cantine|impayes|retard de paiement|paye plus|paie plus|peut plus payer|pas les moyens|du mal a payer|echeancier|cheque rejete|fins de mois|plus la cantine|secours populaire|secours catholique|aide alimentaire|frigo vide|au chomage|liquidation|bosse de nuit|travaille de nuit|fait des menages|famille modeste|hotel social|a l hotel|formule 1|nuitees|samu social|chrs|cada|logement insalubre|mal loges|logement d urgence|hebergement urgence|sans logement|sdf|dans leur voiture|dort dans voiture|dort chez|dort sur canape|quatre dans chambre|dans un studio|plus electricite|sans electricite|sans chauffage|tout perdu|campement|perd* emploi|perd* boulot|perd* travail|pas paye|pas payer|plus payer|heberg* chez|heberg* par|relog*|pas regle|etre expuls*|dort dehors',
  },
  {
    theme: 'family',
    weight: 2,
    phrases:
      'bourses|quotient|aah|ccas|huissier|sans domicile|restos du coeur|caisse solidarite|sans abri|exoner*|expuls*|precar*|plus chauffage|heberge*',
  },
  // Papers, faith, who one is.
  {
    theme: 'family',
    weight: 3,
    phrases:
      'sans papier|oqtf|titre sejour|rdv prefecture|centre de retention|mineur isole|mineur non accompagne|mna|primo arrivant|gens voyage|temoins de jehovah|evangeli*|tres pratiquants|sont pratiquants|famille musulmane|famille juive|raisons religieuses|motif religieux|l aid|kippour|chabbat|shabbat|mange pas porc|porte voile|voile integral|lesbienne|transgenre|non binaire|est trans|coming out|pronoms masculins|pronoms feminins|nouveau prenom|desormais appel*|se fait appeler|souhaite etre appel*|seule en france|sous tente|en squat|qu on l appelle|aid motif|absent aid|pour aid|fete aid|chang* prenom|demand* asile|parle* pas francais|pas papiers',
  },
  {
    theme: 'family',
    weight: 2,
    phrases:
      'habite chez|habite avec|au rsa|appele 115|asile|migrants|halal|casher|mosquee|imam|arrive sans|homosex*|gay|regularisation|sans porc|ramadan|a fui|arrive seul|arrive en france',
  },
  // Death and prison.
  {
    theme: 'family',
    weight: 3,
    phrases:
      'vient de perdre|deces pere|deces mere|pere est mort|mere est morte|endeuill*|obseques|enterrement de|condoleances|s est suicide|s est pendu|incarcer*|en detention|parloir|maison arret|sort de prison|bracelet electronique|mois ferme|ans ferme|a ete interpelle|menotte|perd* mere|perd* pere|perd* maman|perd* papa|perd* mari|perd* frere|perd* soeur|perd* grand|est en prison',
  },
  {
    theme: 'family',
    weight: 2,
    phrases:
      'enterrement|decede|decedee|a ete arrete|deces de|nous a quittes|en prison|interpell*|detenu|accident mortel|depuis la mort',
  },
  {
    theme: 'family',
    weight: 1,
    phrases:
      'foyer|dette|cure|appartement|hebergement|avocat|tribunal|jugement|grands parents|abandonn*|placee|placement|educateur|educatrice|signalement|emprise|hygiene|ceinture|disput*|hurle|menac*|gendarmes|alcool|boit|ivre|drogue|depasse|au village|petit frere|caf|chomage|interim|squat|hotel|cagnotte|collecte|incendie|brule|sinistr*|prefecture|refugie|musulmane|juif|croyant|pratiquant|priere|communion|voile|trans|pronoms|communaute|cned|enterre|condamne|perquisition|ca fait un an|accident de son|tape|violent|hopital|demenag*|fugue|algerie|dort|audience|juge|domicile|conflit|logement|vetements|morte|a bout|volant|assistant social|licencie|domiciliation|rsa|frere jumeau|frapp*|gifl*|cogn*|battue|secoue|insult*|crie|bat les|bat son|procedure|triste|choc|a la rue|orpheline|veuve|veuf|prison|camp|detention|tutelle|deuil|clandestin|adopt*|alcooli*|licenci*|deces|suicid*|perdu|pas prevenir|pas appeler|pas informer|boivent|a la maison|separ*|a peur|compliqu*',
  },
];
