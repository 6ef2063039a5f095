import type { LexiconEntry } from './lexicon-entry.ts';

export const familyWords: readonly LexiconEntry[] = [
  // Parents apart, and who may come.
  {
    theme: 'family',
    weight: 3,
    phrases:
      'garde alternee|garde exclusive|garde partagee|residence alternee|autorite parentale|parents divorces|parents separes|parents sont separes|parents sont divorces|parents divorcent|sont en instance|en instance de|instance de divorce|en plein divorce|divorce en cours|divorce de ses|se separent|se sont separes|viennent de se separer|separation parents|parents en conflit|conflit parental|conflit de loyaute|conflit conjugal|se dechirent|se parlent plus|juge aux affaires familiales|jaf|jugement du|juge des enfants|ordonnance du juge|ordonnance protection|mesure eloignement|interdiction d approcher|interdit approcher|interdiction sortie du territoire|doit pas etre remis|doit pas etre remise|pas remettre enfant|doit pas recuperer|doit pas venir|doit plus approcher|a plus le droit|plus le droit de|pas le droit de venir|pas le droit de voir|pas laisser partir avec|pas autorise a venir|repartir avec son pere|seul autorise a|seule autorisee a|seule habilitee a|seule la mere|seul le pere|aucun contact avec|plus de contact avec|veut plus voir|refuse de voir pere|refuse de voir mere|visites en presence|visites mediatisees|droit visite|espace rencontre|point rencontre|semaine sur deux|une sem sur 2|semaines paires|semaines impaires|semaine chez|week end sur deux|we sur deux|moitie vacances|chez son pere|chez sa mere|vit chez pere|vit chez mere|vit avec grand|vit chez papa|vit chez maman|garde chez|quitte domicile|quitte le foyer|partie de la maison|parti avec autre|pere biologique|mere biologique|ex mari|ex femme|ex conjoint|ex compagnon|compagnon de la mere|compagnon de sa mere|copain de sa mere|nouveau compagnon|nouvelle compagne|pension alimentaire|mediation familiale|non representation|pere inconnu|pere absent|absence du pere|pere parti|plus de nouvelles pere|plus de nouvelles mere|recomposee|mere isolee|mere seule|maman seule|papa seul|pere seul|monoparental*|eleve seule|eleve ses enfants seule|elev* par ses|eleve par grands|reconnu par pere|reconnu tardivement|reconnaissance de paternite|etat civil|changement de nom|change de nom|change nom famille|tiers digne confiance|delegation autorite|situation familiale|contexte familial|histoire familiale|secret famille|adoptif|adoptive|adopte en|adoptee|ne en prison|deux mamans|deux papas|gpa|plus se croiser|pas se croiser|pleine procedure|en procedure|acces au carnet|acces pronote|pas informer pere|pas informer mere|pas prevenir pere|pas prevenir mere|pas appeler pere|pas appeler mere|pere a pas le droit|mere a pas le droit|deux bulletins|bulletin en double|fait sa valise|chez des copains|chez une copine|l a vire|l a mis dehors|mis a la porte par',
  },
  {
    theme: 'family',
    weight: 2,
    phrases:
      'divorc*|chez papa|chez maman|chez mamie|chez papi|chez sa tante|chez tata|chez tonton|chez son oncle|chez marraine|chez sa cousine|chez ses grands parents|vit chez|beau pere|belle mere|belle famille|conflit familial|a pas le droit de|pas recuperer|recuperer enfant|pas la mere|en proces|tutelle|curatelle|pupille|orpheline|pma|parentalite|famille nombreuse|mere mineure|mere tres jeune|enfance en danger|enfant en danger|bidonville|mort pere|mort mere|mort papa|mort maman|veuve|veuf|vetements chauds|sac poubelle|par la tante|conseil departemental|camp|la mecs|en mecs|famille relais|parrainage',
  },
  // Children in danger, and those who look after them.
  {
    theme: 'family',
    weight: 3,
    phrases:
      'ase|plac* en famille|famille accueil|foyer enfance|plac* en foyer|plac* depuis|confiee a l|confiee a la|confies a|confiee a sa|pouponniere|maison d enfants|aemo|aed judiciaire|tisf|pjj|information preoccupante|crip|une ip|ip envoyee|ip faite|ip en cours|protection enfance|mesure educative|mesure judiciaire|suivi educatif|suivi social|fait l objet d une mesure|assistante familiale|assfam|as scolaire|as secteur|services sociaux|service social|connu services|maison solidarites|mds|maltrait*|violence conjugale|violences intrafamiliales|violences familiales|violent a la maison|violences du|violences a maison|se fait frapper|se fait battre|se fait taper|frappe par son|frappe par pere|frappee par|battu par|bat sa|bat ses enfants|tape sa mere|papa tape|papa l a|maman l a|coup ceinture|coup de martinet|a cogne|l a cogn*|a frappe maman|oeil au beurre noir|oeil noir|marques de coups|trace coups|marques sur|bleus sur|couverte de bleus|hematomes|peur de rentrer|veut pas rentrer|veut plus rentrer|a peur de son|peur de pere|peur de beau pere|temoin de violences|abus sexuel|inceste|attouche par|violee par|abusee par|enferme dans sa|enfermee|mariage force|mari* de force|qu on la marie|excision|prostitu*|sous emprise|radicalis*|fiche s|carences educatives|negligences|pere violent|pere alcoolique|mere alcoolique|parents alcooliques|alcool a la maison|pere boit|mere boit|mere buvait|pere ivre|sentait alcool|sent l alcool|titub*|laissee seule|laisses seuls|seul a la maison|livree a elle meme|livre a lui meme|vient sans manger|sans avoir mange|a faim|rien mange depuis|pas de manteau|memes vetements|memes habits|sent mauvais|sent fort|pas lave|mal lave|mauvaise hygiene|manque hygiene|chaussures trouees|parentifi*|s occupe freres|occupe de ses freres|garde ses freres|garde petits freres|s occupe seul|aidante familiale|jeune aidant|mere depassee|maman depassee|parents depasses|mere depressive|pere depressif|parents demissionnaires|famille en difficulte|difficultes sociales|difficultes familiales|problemes familiaux|problemes a maison|soucis familiaux|ca va mal a la maison|volets fermes|instruction a domicile',
  },
  {
    theme: 'family',
    weight: 2,
    phrases:
      'article 40|enfance danger|foyer de|attouchements|carences|secte|au bled|fait a manger|prepare a manger',
  },
  // Money and a roof.
  {
    theme: 'family',
    weight: 3,
    phrases:
      'boursiere|bourse echelon|echelon de bourse|echelon 6|droit a bourse|droit bourse|dossier bourse|beneficie bourse|bourse au merite|fonds social|fonds sociaux|aide sociale|aide accordee|aide exceptionnelle|aide financiere|secours exceptionnel|exoner*|tarif reduit|tarif social|qf|quotient familial|surendett*|difficultes financieres|soucis financiers|problemes argent|pas argent|dette cantine|impayes|retard de paiement|facture impayee|a pas regle|ont pas regle|pas paye|payent plus|paye plus|paie plus|peut pas payer|peuvent pas payer|peut plus payer|pas les moyens|peine a payer|du mal a payer|payer en plusieurs fois|echeancier|paiement echelonne|cheque rejete|fins de mois|fin de mois difficile|plus la cantine|caisse solidarite|restos du coeur|secours populaire|secours catholique|epicerie sociale|colis alimentaire|aide alimentaire|frigo vide|pole emploi|au chomage|perdu boulot|perdu travail|perdu emploi|perd son emploi|licenciement du pere|liquidation|mere travaille nuit|bosse de nuit|travaille de nuit|fait des menages|precaires|tres modeste|famille modeste|hotel social|a l hotel|loges en|formule 1|nuitees|samu social|chrs|huda|cada|foyer maternel|accueil urgence|logement insalubre|mal loges|logement d urgence|hebergement urgence|hebergee chez|hebergee en|heberges chez|heberges par|relogement|reloges|sans logement|sans abri|a la rue|sdf|dans leur voiture|dort dans voiture|dort dans cave|dort chez|dorment chez|dort sur canape|dans une chambre a quatre|quatre dans chambre|cinq dans chambre|six dans chambre|dans un studio|expulsion locative|expulses|avis d expulsion|coupure electricite|plus electricite|sans electricite|plus chauffage|sans chauffage|plus eau chaude|tout perdu|appartement brule|maison a brule|incendie appartement|campement',
  },
  {
    theme: 'family',
    weight: 2,
    phrases:
      'bourses|precarite|quotient|aah|ccas|huissier|expulsee|expulsion|sans domicile|hebergee|don de vetements',
  },
  // Papers, faith, who one is.
  {
    theme: 'family',
    weight: 3,
    phrases:
      'sans papier|oqtf|titre sejour|regularisation|prefecture pour|rdv prefecture|demandeuse asile|demande asile|demandeurs asile|droit asile|refugie politique|reconduite frontiere|centre de retention|expuls* france|mineur isole|mineur non accompagne|mineure isolee|mna|primo arrivant|arrive ukraine|a fui|ont fui|famille sans|parlent pas francais|parle pas francais|gens voyage|temoins de jehovah|evangeli*|salafi*|adventiste|mormon|tres croyants|tres pratiquants|sont pratiquants|famille musulmane|famille juive|famille catholique|raisons religieuses|motif religieux|fait ramadan|pendant ramadan|l aid|kippour|chabbat|shabbat|roch hachana|fete juive|mange pas porc|repas sans porc|porte voile|voile integral|niqab|prie dans|refuse piscine|converti*|homosex*|gay|lesbienne|bisexuel|transgenre|transidentit*|non binaire|garcon trans|fille trans|est trans|coming out|pronoms masculins|pronoms feminins|nouveau prenom|change de prenom|changement prenom|desormais appel*|se fait appeler|souhaite etre appel*|dead name|deadname|megenre|pas de parents|seule en france|par la mer|traverse la mer|vivent au camp|vit au camp|sous un pont|sous le pont|sous tente|en squat|qu on l appelle|qu on dise il|qu on dise elle|enleve voile|aid motif|motif aid|absent aid|pour aid|fete aid',
  },
  {
    theme: 'family',
    weight: 2,
    phrases:
      'habite chez|habite avec|au rsa|touche rsa|appele 115|115 sature|asile|migrants|clandestin|ukrainienne|allophone|ramadan|halal|casher|kacher|kasher|mosquee|synagogue|imam|rabbin|arrive sans',
  },
  // Death and prison.
  {
    theme: 'family',
    weight: 3,
    phrases:
      'perdu mere|perdu pere|perdu maman|perdu papa|perdu frere|perdu soeur|perdu mari|perdu femme|perdu grand|perdu fils|perdu fille|perdu mamie|perdu papi|vient de perdre|deces pere|deces mere|deces de|deces du|deces grand|deces brutal|pere decede|mere decedee|papa decede|maman decedee|pere est mort|mere est morte|endeuill*|obseques|funerailles|enterrement de|condoleances|s est suicide|suicide pere|suicide mere|s est pendu|nous a quittes|incarcer*|en detention|parloir|maison arret|sort de prison|est en prison|pere en prison|mere en prison|bracelet electronique|mois ferme|ans ferme|semi liberte|en cavale|en garde a vue|papi est mort|mamie est morte|papy est mort|est partie nuit|est parti rejoindre|perdu chat|perdu chien|pere arrete|papa arrete|a ete arrete|a ete interpelle|interpelle devant|menotte|garde a vue pere',
  },
  {
    theme: 'family',
    weight: 2,
    phrases: 'deuil|enterrement|decede|decedee|mort de sa|mort de son|prison|detenu|detention|arrete par',
  },
  {
    theme: 'family',
    weight: 1,
    phrases:
      'foyer|adopte|dette|cure|appartement|separes|separee|separation|hebergement|vient le chercher|avocat|tribunal|jugement|grands parents|adopter|adoption|abandonn*|placee|placement|educateur|educatrice|signalement|abus|emprise|hygiene|ceinture|disput*|hurle|menac*|gendarmes|alcool|boit|ivre|drogue|boivent|depasse|depassee|au village|petit frere|suicide de|psychiatrie|caf|chomage|interim|squat|hotel|cagnotte|collecte|incendie|brule|sinistr*|prefecture|refugie|musulmane|juif|juive|croyant|pratiquant|priere|communion|religieux|religieuse|voile|foulard|trans|pronoms|communaute|cned|enterre|deces|condamne|condamnee|perquisition|cimetiere|ca fait un an|accident de son|tape|violent|violence|hopital|demenag*|fugue|algerie|dort|audience|juge|domicile|conflit|logement|vetements|morte|a bout|mariee|volant|menage|assistant social|licencie|domiciliation|rsa|frere jumeau|soeur jumelle|frapp*|gifl*|cogn*|battue|secoue|insult*|crie|bat les|bat son|procedure|triste|choc',
  },
];
