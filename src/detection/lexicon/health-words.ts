import type { LexiconEntry } from './lexicon-entry.ts';

export const healthWords: readonly LexiconEntry[] = [
  // Arrangements at school, and those who grant them.
  {
    theme: 'health',
    weight: 3,
    phrases:
      'pai|projet accueil individualise|pap|plan accompagnement personnalise|pps|projet personnalise scolarisation|gevasco|geva|equipe suivi scolarisation|reunion ess|prochaine ess|mdph|cdaph|notification aesh|notif aesh|accompagnement aesh|heures aesh|aesh individuelle|aesh mutualisee|aesh perso|demande aesh|sans aesh|son aesh|avs i|notification ulis|notif ulis|orientation ulis|demande ulis|sessad|ime|itep|ditep|pcpe|cmpp|cmpea|cattp|camsp|emas|hopital jour|hdj|suivi au cmp|sapad|apadhe|soins etudes|centre soins|enseignement a domicile|amenagement epreuve|amenagement examen|amenagements pedagogiques pour|temps majore|secretaire scripteur|secretaire lecteur|materiel adapte|trousse urgence|trousse secours|protocole urgence|protocole soins|dispens* eps|dispens* sport|dispens* piscine|dispense natation|dispense education physique|dispens* jusqu|dispense pour|pas sport jusqu|pas sport pendant|pas eps jusqu|pas eps pendant|sport interdit|inapte eps|inapte partiel|certificat medical|certificat medecin|certificat inaptitude|visite medicale demandee|medecin scolaire|medecin prevention|rqth|travailleur handicape|vu par infirmiere|vue par infirmiere|passage a infirmerie|passage infirmerie|passe a infirmerie|envoyee infirmerie|envoy* a infirmerie|descendue a infirmerie|carnet sante|vaccins manquants|dose manquante|pas vaccin*|pas a jour vaccins|aucun vaccin|rappel vaccin|contre indication',
  },
  {
    theme: 'health',
    weight: 2,
    phrases:
      'tiers temps|cmp|mutualisee|rapo|inaptitude|inapte|dispense|dispensee|pas sport|pas piscine|sans sport|casque anti bruit|ordinateur adapte|police agrandie|pmi|vaccinations|dtp|ror|dt polio|bcg|rdv medical|rendez vous medical|declaration accident|accident scolaire|accident travail|panier repas|medecine travail',
  },
  // Allergies and food.
  {
    theme: 'health',
    weight: 3,
    phrases:
      'allerg*|anaphyla*|epipen|anapen|jext|emerade|auto injecteur|adrenaline|antihistaminique|intoleran*|coeliaque|aplv|proteines lait|sans gluten|sans lait|sans oeuf|sans arachide|sans sucre|sans sel|fruits a coque|trace arachide|lactose|oedeme|quincke|urticaire|levre gonflee|visage gonfle|yeux gonfles|langue gonflee|plaques rouges|plaques partout|piqure guepe|piqure abeille|supporte pas lait|supporte pas gluten|digere pas|vegetarien pour raison|regime strict|repas adapte|fait reaction|son propre gateau|gonfle d un coup',
  },
  {
    theme: 'health',
    weight: 2,
    phrases:
      'regime alimentaire|gluten|arachide|cacahuete|noisettes|oleagineux|sesame|crustaces|peut pas manger|pas droit de manger|interdiction manger|demange*|gonfle|gonflee|enflee|enfle',
  },
  // Long illnesses and handicaps.
  {
    theme: 'health',
    weight: 3,
    phrases:
      'asthmatique|crise asthme|ventoline|babyhaler|chambre inhalation|epilep*|convulsi*|buccolam|diabetique|diabete type 1|insuline|insulinodependant|hypoglycemi*|hyperglyc*|glycemi*|dextro|resucrage|resucrer|mucovisci*|drepanocy*|hemophil*|thalassem*|leucemi*|lymphome|metastas*|chimiother*|chimio|radiother*|tumeur|cancer du|cancer de la|cancer des|un cancer|son cancer|hepatite|seropositi*|vih|sclerose|parkinson|alzheimer|myopath*|spina bifida|infirmite|paralys*|hemiple*|tetraple*|paraple*|fauteuil roulant|deambulateur|cannes anglaises|prothese|appareillage|appareillee|implant|appareils auditifs|audioproth*|malentend*|malvoyan*|basse vision|cecite|canne blanche|braille|langue signes|lecture labiale|lsf|strabisme|amblyo*|daltonien|daltonienne|scoliose|spondyl*|polyarth*|fibromy*|lupus|psoriasis|eczema|zona|crohn|colopathie|hypothyroidie|hyperthyr*|thyroide|dialyse|greffe|stomie|gastrostomie|trach*|sonde|sous oxygene|trisomi*|deficien*|malformation|souffle au coeur|problemes cardiaques|probleme coeur|probleme rein|maladie genetique|maladie rare|maladie orpheline|maladie auto immune|longue maladie|maladie grave|gravement malade|tombe malade|syndrome de|syndrome d|handicap moteur|handicap mental|handicap visuel|handicap auditif|polyhandicap*|porteur handicap|porteuse handicap|situation handicap|pacemaker|avc|infarctus|tetanie|spasmoph*|endometr*|menopause|hernie discale|lumbago|lombalgie|sciatique|canal carpien|acouphene|phlebite|embolie|enuresie|enuresique|encopres*|incontin*|pipi au lit|fait pipi|refait pipi|accident de pipi|fait caca|pas encore propre|est pas propre|porte couches|met couches|change couche|se souille|infection urinaire|cystite|kyste|fiv|tuberculose|soins palliatifs|phase terminale|pronostic vital|perte memoire|premature|prematuree|terreurs nocturnes|somnambul*|narcolep*|insomni*',
  },
  {
    theme: 'health',
    weight: 2,
    phrases:
      'asthme|diabete|cancer|handicapee|surdite|sourde|deficit|cardiaque|reins|remission|rechute|inhalateur|nebulis*|obesite|surpoids|neurologue|neuropediatre|dermatolog*|cardiolog*|gynecolog*|audition|fatigabilite|fauteuil|bequille|aveugle|entend mal|entend pas|entend rien|rien entendu|entend plus|anemie|anemiee|acne|corset|appareil dentaire|cysti*|maladie|incurable|hypertension|arthrose|menstru*|ses regles|regles douloureuses',
  },
  // Learning and development.
  {
    theme: 'health',
    weight: 3,
    phrases:
      'tdah|tda|tsa|autis*|asperger|tnd|tsla|tdl|dyslex*|dysorthog*|dysphas*|dysprax*|dyscalcul*|dysgraph*|multidys|dys|hyperacti*|troubles attention|troubles cognitifs|troubles langage|troubles apprentissage|trouble comportement|troubles envahissants|trouble oppositionnel|troubles anxieux|troubles alimentaires|troubles sommeil|trouble neuro*|retard mental|retard langage|retard developpement|orthophon*|orthopt*|psychomot*|ergothera*|graphother*|kinesitherap*|neuropsy*|bilan ortho|bilan psychologique|bilan psychometrique|bilan neuro*|bilan ergo|bilan chez|wisc|qi de|haut potentiel|begaiement|begaie|zozote|mutisme|mutique|ecolali*|makaton|hypersensib*|ritaline|methylph*|quasym|concerta|medikinet',
  },
  {
    theme: 'health',
    weight: 2,
    phrases: 'hpi|eip|qi|psychometri*|attention labile|suivi exterieur|ortho|ergo|psyen|pedopsy|stereotypies',
  },
  // The mind.
  {
    theme: 'health',
    weight: 3,
    phrases:
      'psychiatr*|pedopsych*|psychothe*|psychologue scolaire|suivi psychologique|suivi psy|suivie par un psy|anorexi*|boulimi*|tca|scarifi*|mutil*|automutil*|se fait mal|se coupe bras|trace de coupures|traces de scarif*|marques de coupures|s est coupee|idees suicidaires|idees noires|envie mourir|veut mourir|veux mourir|voulait mourir|envie en finir|veut en finir|plus envie vivre|fin a ses jours|tentative suicide|fait une ts|a fait une tentative|avale des|overdose|maison des ados|maison des adolescents|phobie|refus scolaire anxieux|tocs|toc|bipolaire|schizophr*|borderline|burn out|burnout|depression nerveuse|sa depression|fait une depression|en depression|antidepresseur*|anxiolytique|neuroleptique|crise panique|attaque panique|crises angoisse|crise nerfs|crise de larmes|decompensation|bouffee delirante|hallucin*|entend voix|paranoi*|se fait vomir|a perdu dix kilos|perdu kilos|perd du poids|perte poids|maigrit vue d oeil|s alimente plus|mal etre|va tres mal|cellule ecoute psychologique|sevrage|en cure|cure desintox*|csapa|alcoolisee|addict*|refuse de s alimenter',
  },
  {
    theme: 'health',
    weight: 2,
    phrases:
      'depress*|deprim*|angoisse|anxieux|anxieuse|anxiete|therapie|suicid*|epuisement|epuise|epuisee|surmene|surmenage|dort mal|dort plus|mange plus|plus manger|rien avale|maigri|maigrit|toxicomanie|alcoolique|alcoolisme|trauma|hypo|cachets|fragile psychologiquement|passage a l acte|desespere|desesperee|mal dans sa peau|coup de blues|va pas bien|va mal|pas bien du tout',
  },
  // Accidents and wounds.
  {
    theme: 'health',
    weight: 3,
    phrases:
      'traumatisme cranien|trauma cranien|commotion|traumatisme dentaire|s est cass*|casse le bras|casse jambe|casse poignet|cassee le|cassee la|jambe cassee|bras casse|poignet casse|cheville cassee|doigt casse|nez casse|dent cassee|cheville foulee|foulure|luxation|fracture du|fracture de|double fracture|entorse a|entorse de la|s est tordue|s est foul*|s est luxe|s est brul*|s est ouverte|s est fait mal|s est bless*|s est fracture|s est evanouie|s est coince le|s est coupe|tombe dans pommes|tourne de l oeil|perdu connaissance|perte connaissance|perte de conscience|malaise vagal|fait malaise|syncope|inconscient|points suture|arcade|saigne nez|saignement nez|nez en sang|nez qui saigne|pisse le sang|bras en echarpe|bras dans platre|sous platre|dans le platre|platree|attelle|minerve|hospitalise|hospitalisee|hospitalisation|a l hopital|aux urgences|reanimation|soins intensifs|coma|operation chirurgicale|intervention chirurgicale|sera oper*|a ete oper*|oper* de|oper* du|son operation|se fait operer|se faire operer|passe au bloc|anesthesie generale|appendicite|peritonite|amygdales|vegetations|mastectomie|biopsie|cesarienne|convalesc*|evacu* par|emmen* par pompiers|smur|rupture ligaments|ligaments croises|menisque|tendinite|brulure degre|brule au|accident de service|accident de trajet|chute dans escalier|chute de cheval|chute de velo|chute a velo|chute en trottinette|renvers* par|percut* par|piqure tique|mordu par chien|morsure chien',
  },
  {
    theme: 'health',
    weight: 2,
    phrases:
      'samu|ambulance|chirurg*|operee|fracture|fele|felure|entorse|platre|malaise|blessure|brulure|attele|hematome|plaie|suture|perfusion|ligament|boitille|coupures|saigne|saignement|s est cogn*|chu|clinique|incisives|lesions|immobilis*|kine|evacuee|dermato|verrue|infection|ingere|infecte|necker|supporte mal|se balance|fatigue vite|revulses|hanche|poumons|orthodont*|pommade|surveillance a la maison|collyre|lentilles|oreille droite|oreille gauche|vue basse|essoufle',
  },
  // Common illnesses.
  {
    theme: 'health',
    weight: 3,
    phrases:
      'varicelle|scarlatine|coqueluche|gastro|otite|bronchiolite|conjoncti*|impetigo|rougeole|oreillons|roseole|mononucleose|laryngite|sinusite|rhinopharyng*|pharyngite|angine blanche|strepto*|pied main bouche|teigne|poux|pediculose|gale|punaises de lit|a le covid|a la grippe|positif au covid|positive au covid|testee positive|test positif|positif matin|positive matin|vomi|vomit|vomissements|diarrhee|constipation|hyperthermie|38 5|38 fievre|39 fievre|40 fievre|a de la fievre|pas mal de fievre|beaucoup de fievre|fievre depuis|fils est malade|fille est malade|clou* au lit|reste au lit|met au lit|mal fichue|patraque|crise de foie|mal a respirer|respire mal|mal au dos|mal aux dents|mal a l oreille|mal aux oreilles|rage de dents|abces|est enceinte|tombee enceinte|attend un bebe|attend des jumeaux|fausse couche|conge maternite|conge pathologique|grossesse pathologique|accouchement|a accouche|doit accoucher|allaitement|ivg|avortement|avorter|pilule lendemain|norlevo|test grossesse|retard de regles|mst|ist|arret maladie|temps partiel therapeutique|temps therapeutique|probleme sante|souci sante|ennuis sante|raisons medicales|raison sante|etat sante|sa sante|suivi medical|sous traitement|traitement medical|traitement de fond|traitement lourd|son traitement|prise de medicament|prend medicament|prend un traitement|doit prendre son|son ordonnance|restriction medicale|irm|prise de sang|echographie|en arret|arret* pour|arret* jusqu|clm|cld|citis|invalidite|comite medical|conseil medical|allegement service|poste adapte|inapte au poste|sexuellement|eu ses regles|pas eu regles|antipoison|yeux revulses|se bouche oreilles|bouche les oreilles|supporte pas bruit|appareil oreille|appareil a l oreille|infection oeil|oeil colle|molluscum|herpes|extraction dents|dents de sagesse|perd ses cheveux|revient necker|a necker|robert debre|se mord|s est mordu|se tape tete|se cogne tete|tete contre les murs|se griffe|s arrache cheveux|fauteuil jusqu|monter escaliers|peut plus marcher|peut pas marcher|marche avec|tient plus debout|don de rein|rdv dermato|rdv pedopsy|rdv neuro*|rdv orthodont*|rdv ophtalmo|vaccin dtp|plein lentes|tete en sang|se gratte tete|gratter tete|gratte jusqu au sang|croutes',
  },
  // Medicines.
  {
    theme: 'health',
    weight: 3,
    phrases:
      'doliprane|dafalgan|efferalgan|paracet*|ibuprof*|advil|spasfon|amoxicill*|augmentin|antibiotique|cortisone|cortico*|celestene|solupred|seretide|flixotide|singulair|aerius|zyrtec|xyzall|polaramine|keppra|depakine|micropakine|valium|rivotril|levothyrox|risperd*|abilify|tercian|atarax|lexomil|xanax|prozac|zoloft|seroplex|melatonine|tramadol|morphine|codeine|cbd|posologie|comprimes|2 bouffees|gouttes dans',
  },
  {
    theme: 'health',
    weight: 2,
    phrases:
      'malade|grippe|covid|cas contact|bronchite|pneumonie|angine|meningite|migraine|fievre|toux|tousse|nausee*|medicament*|gelule|pilule|contraception|enceinte|grossesse|accouch*|ordonnance medecin|contagieux|contagieuse|mal au ventre|mal a la tete|mal tete|a mal|intoxication|fausse route|essouffl*|courbat*|pas en forme|pas dans assiette|alite|alitee|souffrante',
  },
  {
    theme: 'health',
    weight: 1,
    phrases:
      'fatigue|fatiguee|douleur|blesse|blessee|stress|hopital|sante|medecin|docteur|soins|ordonnance|vaccin*|opere|traitement|consultation|specialiste|avant bras|dose|au lit|positif|positive|contamin*|respir*|gouttes|cure|eviction|infirmerie|notification|regime|boutons|handicap|lunettes|couches|pediatre|tympan|chronique|genetique|diagnosti*|depist*|troubles|psychologue|psy|effondr*|tremblements|pleurs|dormir|pompiers|bosse|sang|est tomb*|vertige|cicatrice|reeducation|sirop|contagion|souffre|reaction|pompe|craque|infirmier|fragile|bouffees|piles|miette|decharge|ophtalmo*|fiche urgence|operation|urgences vitales|creme|escaliers|rez de chaussee|oeil|ventre|dents|genou|cheville|poignet|epaule|coude|crise|au cra',
  },
];
