import type { LexiconEntry } from './lexicon-entry.ts';

export const disciplineWords: readonly LexiconEntry[] = [
  // What the school decides.
  {
    theme: 'discipline',
    weight: 3,
    phrases:
      'priv* recre|prive recreation|priv* sortie|prive cantine|prive foot|exclusion temporaire|exclusion definitive|exclusion cours|exclusion inclusion|exclusion internat|exclue cours|exclue jours|exclue de|exclusion d|est exclue|ont ete exclus|j exclus|conseil discipline|commission educative|commission discipline|commission vie scolaire|rapport incident|rapport circonstancie|fiche incident|rapport disciplinaire|rapport contre|fait un rapport|fiche comportement|contrat comportement|sanctionn*|mesure disciplinaire|mesure conservatoire|procedure disciplinaire|mise a pied|mesure responsabilisation|mesure reparation|mesure alternative|travail interet|mise a l epreuve|classe relais|dispositif relais|heures colle|2h de colle|1h de colle|une colle|j ai colle|heures retenue|2h de retenue|retenue mercredi|retenue vendredi|retenue samedi|en retenue|mis au coin|mise au coin|au piquet|recopier cent fois|copier cent fois|lignes a copier|vire du cours|viree de|mis dehors|mise dehors|mis a la porte|mise a la porte|sorti de cours|sortie du cours|mot au carnet|mot dans carnet|observation dans carnet|avertissement conduite|avertissement comportement|convoquer les parents|parents convoques|rappel a l ordre|carte suspendue|confisqu*|lettre d excuses|doit s excuser|faits etablissement|retrait de points|semaine sans internat|decide exclure|exclure votre|exclure eleve|exclus votre|excluons|passe en conseil',
  },
  {
    theme: 'discipline',
    weight: 2,
    phrases:
      'exclusion|exclue|retenue|punition|punie|punir|sanction|blame|sursis|tig|suspendons|mot aux parents|rapport d|convention de reparation|responsabilisation|changement etablissement|priv* de|privee self|place seul|change de place|seconde chance|laisse une chance|derniere chance|reste dans ma classe|reparer|presenter des excuses|recadr*|remontrance|exclure|mis zero|zero pour|insulter|frapper|menacer|bousculer|se battre|tricher|cracher|moquer|reconnait',
  },
  // Blows and threats.
  {
    theme: 'discipline',
    weight: 3,
    phrases:
      'a agresse|agress* par|a frapp*|frappe ses|frappe un|a tape|tape les|tape ses|a gifle|s est battue|se sont battues|se battent|se bat|est battu avec|bagarre avec|grosse bagarre|bagarreur|coups poing|coups de pied|coup de boule|coup de compas|coups ceinture|donne un coup|donne des coups|a mordu|mord ses|mord les|mordu par|a bouscule|a pousse dans|violent avec|a griffe|a etrangl*|etranglement|crache sur|crache au|crachats|fait des croche|croche pied|croche patte|balayette|tire les cheveux|jette les chaises|lance une chaise|jete une chaise|renverse bureau|renverse tables|jet de materiel|jet de pierres|jet de projectiles|jete son|lance son|lance des cailloux|jete caillou|claque la porte|leve la main sur|s en prend a|s en est pris|a menac*|la menaca*|vais te planter|vais te tuer|vais te defoncer|vais te crever|casser la gueule|nique ta|ta mere la|fils de pute|sale pute|gros porc|sale arabe|sale noir|sale juif|sale pd|ta gueule|connard|connasse|salope|batard|encule|enculer|attend a la sortie|attend dehors|attendrait dehors|on se retrouve dehors|regler comptes|m a agress*|intrusion dans|crise de violence|pique colere|ingerable|intenable|incontrolable|hors de lui|s est emporte|s emporte|a tout casse|couilles|casse toi|ferme ta|va te faire|te faire foutre|je m en fous|cognes dessus|tapes dessus|sont cognes|sont tapes|sont frappes|venus aux mains|s est jete sur|saute dessus|plaque contre|colle au mur|contenu physiquement|a du etre contenu|coups portes|coups et blessures|avoir insult*|avoir frapp*|avoir bouscul*|avoir menac*|avoir crache|avoir gifl*|avoir pousse|avoir jete|avoir lance|avoir mordu|avoir agress*',
  },
  {
    theme: 'discipline',
    weight: 2,
    phrases:
      'harcel*|cyberharcel*|bagarre|rixe|violence|agression|agresse|agressee|agressif|agressive|agressivite|frappe|frappee|frappent|gifle|tape|bouscule|bousculade|griffe|mord*|morsure|menace|menacee|insulte|insultee|coup de tete|couteau|opinel|cutter|arme blanche|bombe lacrymo|gazeuse|cagoule|crie sur|grossierete*|gros mots|vulgaire|defoule|violemment',
  },
  // Manners in class.
  {
    theme: 'discipline',
    weight: 3,
    phrases:
      'insolence|insolente|refus d obeir|refuse obeir|refuse de sortir|refuse de donner|refuse d enlever|refuse de travailler|refuse de s asseoir|tient tete|empeche la classe|empeche cours|a insult*|insultes envers|propos racistes|propos homophobes|propos sexistes|propos antisemites|propos injurieux|propos deplaces|propos orduriers|a traite|traitee de|traites de|doigt d honneur|bras d honneur|envoye bouler|m a envoye|repond mal|m a repondu|mal parle a|manque respect|fait le pitre|fait le clown|declenche alarme|alarme incendie declenchee|fait le bazar|met le bazar|fout le bordel|chef de bande|comportement inadmissible|comportement inacceptable|attitude inadmissible|attitude deplorable|usage du telephone|telephone en cours|portable en cours|s est enfui|s enfuit|fugueuse|fait le mur|sortie sans autorisation|sorti etablissement sans|escalade la grille|escalade portail|saute grille|signe ostensible|atteinte a laicite|port abaya|en abaya|proselyt*|salut nazi|croix gammee|pris en flagrant|pris sur le fait|avoir perturb*|avoir refuse|avoir repondu|avoir quitte|avoir tenu tete|avoir fugue|avoir hurle|avoir enfreint|multiplie les|perturbe le cours|entretien phare|phare entretien|prive self|prive stage',
  },
  {
    theme: 'discipline',
    weight: 2,
    phrases:
      'bavarde sans|chahut*|insupportable|infernal|dissipe|dissipee|refuse de|refuse d|moqueries|moque|moquent|subit des|bouler|abaya|qamis|bandana|fugue|a quitte la|quitte cours|quitte la salle|fautif|a menti|triche|tricherie|provocateur|arrogan*|mauvais esprit|deconne|desobeit',
  },
  // Bullying, and what is done with telephones and bodies.
  {
    theme: 'discipline',
    weight: 3,
    phrases:
      'harcele|harcelee|harceler|harceleur|victime harcelement|harcelement de|harcelement par|souffre douleur|tete de turc|bouc emissaire|humili*|mise a l ecart|mis a l ecart|racket*|extorsion|deepfake|faux compte|groupe whatsapp|groupe snap|filme en|a filme|filme la|filme prof|filme a son insu|publie une video|video de la bagarre|diffuse photo|diffuse une|diffuse des|photo nue|photos nues|photos intimes|nudes|revenge porn|gestes obscenes|gestes deplaces|attouchement|exhibition|main aux fesses|baisse pantalon|baisse culotte|montre son sexe|caractere sexuel|gestes sexuels|agression sexuelle|pornograph*|voyeurisme|porno|fait peur petits|terrorise|leur prend|prend le gouter|force a|oblige a|oblige les|s acharne sur|s acharnent sur|stories|publie des|envoie des messages|insultes sur|groupe contre|avoir filme|avoir diffuse|avoir publie|avoir moque|se moquer de|se moquent|compte insta pour|compte snap pour|appelle gros|appelle la grosse|sobriquet',
  },
  {
    theme: 'discipline',
    weight: 2,
    phrases: 'chantage|intimid*|brimades|mechancete|embete|embetent|surnomme|compte anonyme|captures ecran',
  },
  // Damage, theft, fraud.
  {
    theme: 'discipline',
    weight: 3,
    phrases:
      'vol d un|vol de telephone|vol portable|vole dans|a vole|ont vole|a derobe|a pique|pris dans sac|retrouve dans son sac|a avoue|ont avoue|reconnu les faits|reconnait les faits|nie les faits|nie tout|casse vitre|brise une vitre|a brise|ont casse|a lacer*|ont lacer*|tagge|a tague|ont tague|tague le|tague les|graffiti|mis le feu|feu de poubelle|incendie volontaire|petards|degrade le|degradations|a arrache|bouche les toilettes|inonde toilettes|a triche|triche au|triche a|antiseche|copie sur|a copie|fraude|plagiat|plagie|copie colle|recopie wikipedia|chatgpt pour|fait par chatgpt|faux mot|falsifi*|fausse signature|faux certificat|imite signature|usurp*|travail de ia|signe place|a signe le mot|signe mot a la place|sujet en photo|photo devoir|envoye le corrige|donne les reponses|reponses du controle|souffle les reponses|montre connectee|ecrit sur sa main|avoir vole|avoir triche|avoir casse|avoir degrade|avoir tague|avoir grave|avoir arrache|avoir copie|avoir menti|avoir signe|avoir utilise|reconnait avoir|reconnu avoir|grave sur|grave son prenom|remise en etat|titre de perception|chatgpt ouvert|chatgpt sous|sujet retire|copie retiree|pris a copier|surpris a copier|pris a tricher|surpris a tricher|pris a fumer|pris a voler',
  },
  {
    theme: 'discipline',
    weight: 2,
    phrases:
      'vol de|vol du|vol vestiaire|voleur|voleuse|tague|vandal*|casse du materiel|chatgpt|pompe sur|aveux',
  },
  // Substances, and the police.
  {
    theme: 'discipline',
    weight: 3,
    phrases:
      'cannabis|resine|beuh|bedo|joint dans|fume un joint|fumer un joint|thc|stup|protoxyde|chicha|snus|cigarettes|cran d arret|vapote|vapoteuse|a fume|fume dans toilettes|en train de fumer|puff|en possession de|sent alcool|sentait alcool|sentait fortement|bouteille alcool|bouteille vodka|alcool a internat|en etat ivresse|ivre en|a bu|signalement au procureur|plainte deposee|porte plainte|portent plainte|depose plainte|depot de plainte|sinon plainte|garde a vue|brigade des mineurs|fouille sac|rappel a la loi|gendarmes sont intervenus|police est intervenue|clopes|fait choper|fait gauler|fait prendre avec|fait attraper|chope avec|surpris avec|surpris a fumer|surpris en train|trouve en possession|couteau suisse',
  },
  {
    theme: 'discipline',
    weight: 2,
    phrases:
      'shit|stupefiants|deale|fume|fumer|crapotage|ivre|plainte contre|main courante|garde vue|vapoter',
  },
  {
    theme: 'discipline',
    weight: 1,
    phrases:
      'auteur des faits|sur le fait|incident|convoqu*|convocation|colle|collee|avertissement|renvoye|renvoyee|nettoient|crache|claque|jette|renverse|projectile|hurl*|provocation|bavardage|perturb*|comportement|laicite|snapchat|tiktok|cyber|raciste|homophobe|sexiste|antisemite|rumeur|vole|vols|degrade|lacer*|casse la|images nettes|detruit|arrache|trafic|alcool|biere|vodka|plainte|gendarmerie|procureur|escalad*|portefeuille|vitre|chaise|les faits|avoue|colere|enerve|enervee|mechante|pousse|jet|mensonge|menti|filmait|filmer|filmaient|2h vendredi|2h mercredi|2h samedi|4h samedi|3h samedi|2h jeudi|2h mardi|a jete|a casse le|a casse les|brise|voler|temoignages|victime|agresseur',
  },
];
