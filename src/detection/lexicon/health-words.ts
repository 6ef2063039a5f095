import type { LexiconEntry } from './lexicon-entry.ts';

export const healthWords: readonly LexiconEntry[] = [
  // Arrangements at school, and those who grant them.
  {
    theme: 'health',
    weight: 3,
    phrases:
      'pai|projet accueil individualise|pap|plan accompagnement personnalise|pps|gevasco|geva|equipe suivi scolarisation|reunion ess|mdph|cdaph|notification aesh|heures aesh|aesh individuelle|aesh mutualisee|demande aesh|sans aesh|son aesh|orientation ulis|sessad|ime|itep|ditep|cmpp|camsp|hopital jour|hdj|suivi au cmp|sapad|temps majore|secretaire lecteur|materiel adapte|trousse urgence|protocole urgence|dispens* eps|dispens* sport|dispense pour|pas sport jusqu|sport interdit|inapte eps|medecin prevention|rqth|travailleur handicape|passe a infirmerie|carnet sante|dose manquante|pas vaccin*|pas a jour vaccins|aucun vaccin|rappel vaccin|contre indication|notif* aesh|notif* ulis|dispens* piscine',
  },
  {
    theme: 'health',
    weight: 2,
    phrases:
      'tiers temps|cmp|mutualisee|rapo|inaptitude|inapte|pas sport|pas piscine|casque anti bruit|pmi|dtp|rdv medical|rendez vous medical|declaration accident|accident scolaire|accident travail|panier repas|medecine travail|certificat medical|medecin scolaire|dispens*|par infirmiere|a infirmerie',
  },
  // Allergies and food.
  {
    theme: 'health',
    weight: 3,
    phrases:
      'allerg*|anaphyla*|epipen|anapen|auto injecteur|adrenaline|antihistaminique|intoleran*|coeliaque|sans gluten|sans lait|sans sucre|fruits a coque|lactose|oedeme|quincke|urticaire|plaques rouges|piqure guepe|repas adapte|fait reaction|son propre gateau|piqure abeille',
  },
  {
    theme: 'health',
    weight: 2,
    phrases:
      'regime alimentaire|gluten|arachide|cacahuete|peut pas manger|pas droit de manger|demange*|gonfl*|guepe',
  },
  // Long illnesses and handicaps.
  {
    theme: 'health',
    weight: 3,
    phrases:
      'asthmatique|crise asthme|ventoline|epilep*|convulsi*|buccolam|diabetique|insuline|insulinodependant|glycemi*|resucrage|mucovisci*|drepanocy*|hemophil*|leucemi*|lymphome|radiother*|tumeur|cancer du|cancer de la|un cancer|son cancer|hepatite|sclerose|parkinson|myopath*|fauteuil roulant|prothese|malentend*|malvoyan*|daltonien|scoliose|spondyl*|polyarth*|eczema|zona|crohn|dialyse|sous oxygene|deficien*|souffle au coeur|probleme coeur|probleme rein|maladie genetique|maladie rare|longue maladie|maladie grave|gravement malade|syndrome de|handicap moteur|handicap mental|polyhandicap*|porteur handicap|infarctus|endometr*|hernie discale|lumbago|lombalgie|sciatique|embolie|enuresie|encopres*|pipi au lit|fait pipi|fait caca|porte couches|infection urinaire|fiv|soins palliatifs|somnambul*|insomni*|trisom*|appareil* auditif|thyroid*|pas propre|chimio*|fin de vie',
  },
  {
    theme: 'health',
    weight: 2,
    phrases:
      'asthme|diabete|cancer|surdite|deficit|cardiaque|remission|rechute|inhalateur|surpoids|neuropediatre|gynecolog*|audition|fatigabilite|fauteuil|bequille|entend mal|entend pas|corset|appareil dentaire|hypertension|arthrose|menstru*|regles douloureuses|braille|situation handicap|alzheimer|avc|paralys*|malformation|implant|sonde|lsf|handicape*|obes*|neurolog*|cardiolog*|anemi*|essouf*|greff*|souffre de|atteint de|eu regles',
  },
  // Learning and development.
  {
    theme: 'health',
    weight: 3,
    phrases:
      'tdah|tda|tsa|autis*|asperger|tnd|dyslex*|dysorthog*|dysphas*|dysprax*|dyscalcul*|dysgraph*|dys|hyperacti*|troubles attention|troubles cognitifs|troubles langage|troubles apprentissage|trouble comportement|troubles anxieux|troubles alimentaires|troubles sommeil|trouble neuro*|retard mental|retard langage|orthophon*|orthopt*|psychomot*|ergothera*|kinesitherap*|neuropsy*|bilan psychologique|bilan neuro*|bilan chez|wisc|haut potentiel|begaiement|begaie|zozote|mutisme|hypersensib*|ritaline|quasym|concerta',
  },
  {
    theme: 'health',
    weight: 2,
    phrases: 'hpi|attention labile|ortho|ergo|psyen|stereotypies',
  },
  // The mind.
  {
    theme: 'health',
    weight: 3,
    phrases:
      'psychiatr*|pedopsych*|psychothe*|psychologue scolaire|suivi psychologique|suivi psy|anorexi*|boulimi*|tca|scarifi*|automutil*|trace de coupures|marques de coupures|idees suicidaires|idees noires|envie mourir|veut mourir|veut en finir|fin a ses jours|tentative suicide|fait une ts|maison des ados|phobie|toc|bipolaire|schizophr*|burn out|burnout|fait une depression|antidepresseur*|crise panique|crises angoisse|crise de larmes|se fait vomir|perdu kilos|perte poids|s alimente plus|sevrage|en cure|voit psy',
  },
  {
    theme: 'health',
    weight: 2,
    phrases:
      'depress*|deprim*|angoisse|therapie|suicid*|dort mal|dort plus|mange plus|hypo|cachets|mal dans sa peau|va pas bien|va mal|hallucin*|addict*|entend voix|se fait mal|mal etre|anxi*|surmen*|epuis*|maigri*|desesper*|alcooli*|traumati*|un psy',
  },
  // Accidents and wounds.
  {
    theme: 'health',
    weight: 3,
    phrases:
      'traumatisme cranien|commotion|traumatisme dentaire|s est cass*|casse le bras|jambe cassee|bras casse|poignet casse|cheville cassee|nez casse|dent cassee|foulure|fracture du|entorse de la|s est foul*|s est brul*|s est bless*|tombe dans pommes|tourne de l oeil|perdu connaissance|perte connaissance|malaise vagal|fait malaise|syncope|points suture|arcade|saigne nez|saignement nez|nez en sang|nez qui saigne|dans le platre|attelle|minerve|hospitalise|hospitalisee|hospitalisation|aux urgences|reanimation|soins intensifs|sera oper*|oper* de|oper* du|son operation|se fait operer|appendicite|cesarienne|convalesc*|evacu* par|emmen* par pompiers|rupture ligaments|menisque|tendinite|accident de service|accident de trajet|chute de velo|renvers* par|mordu par chien|est evanoui*|s est tord*|faire operer|tete contre|dos bloque|bloque dos|a l hopital|grosse bosse|fait opere',
  },
  {
    theme: 'health',
    weight: 2,
    phrases:
      'samu|ambulance|chirurg*|operee|fracture|fele|entorse|malaise|hematome|plaie|perfusion|ligament|coupures|s est cogn*|chu|clinique|incisives|immobilis*|kine|supporte mal|se balance|hanche|orthodont*|pommade|collyre|oreille droite|oreille gauche|coma|infect*|platr*|saign*|evanoui*|gratt*|tombe sur la tete',
  },
  // Common illnesses.
  {
    theme: 'health',
    weight: 3,
    phrases:
      'varicelle|scarlatine|coqueluche|gastro|otite|conjoncti*|impetigo|oreillons|mononucleose|gale|a le covid|a la grippe|vomissements|diarrhee|38 fievre|39 fievre|40 fievre|a de la fievre|fille est malade|clou* au lit|reste au lit|met au lit|patraque|mal a respirer|respire mal|abces|est enceinte|attend un bebe|fausse couche|conge maternite|test grossesse|mst|arret maladie|temps partiel therapeutique|temps therapeutique|probleme sante|souci sante|raisons medicales|raison sante|etat sante|sa sante|suivi medical|sous traitement|son traitement|prend medicament|prend un traitement|irm|prise de sang|arret* jusqu|clm|cld|citis|invalidite|comite medical|conseil medical|allegement service|poste adapte|antipoison|se bouche oreilles|bouche les oreilles|perd ses cheveux|s est mordu|tient plus debout|rdv ophtalmo|plein lentes|test* positi*|vomi*|fils malade|fille malade|bilan sanguin',
  },
  // Medicines.
  {
    theme: 'health',
    weight: 3,
    phrases:
      'doliprane|paracet*|ibuprof*|advil|spasfon|amoxicill*|antibiotique|cortico*|solupred|singulair|aerius|zyrtec|keppra|depakine|valium|tercian|xanax|melatonine|tramadol|comprimes|2 bouffees',
  },
  {
    theme: 'health',
    weight: 2,
    phrases:
      'malade|grippe|covid|cas contact|bronchite|pneumonie|angine|meningite|migraine|fievre|toux|tousse|nausee*|medicament*|pilule|contraception|enceinte|grossesse|accouch*|mal au ventre|mal a la tete|a mal|intoxication|fausse route|pas en forme|souffrante|tuberculose|ivg|rougeole|test positif|en arret|poux|morphine|posologie|positif au covid|tombe malade|contagi*|alit*|avort*|suivi pour|soigne pour|therapeutique|faire mal|fait une crise|mal au crane|mange rien',
  },
  {
    theme: 'health',
    weight: 1,
    phrases:
      'fatigue|fatiguee|douleur|blesse|blessee|stress|hopital|sante|medecin|docteur|soins|ordonnance|vaccin*|opere|traitement|consultation|avant bras|dose|au lit|positif|positive|respir*|gouttes|cure|eviction|infirmerie|notification|regime|boutons|handicap|lunettes|couches|pediatre|chronique|genetique|diagnosti*|depist*|troubles|psychologue|psy|effondr*|tremblements|pleurs|dormir|pompiers|bosse|sang|est tomb*|vertige|cicatrice|reeducation|sirop|souffre|reaction|pompe|craque|infirmier|fragile|bouffees|piles|miette|decharge|ophtalmo*|fiche urgence|operation|creme|escaliers|rez de chaussee|oeil|ventre|dents|genou|cheville|poignet|epaule|coude|crise|au cra|sourde|aveugle|reins|maladie|lesions|poumons|lentilles|blessure|brulure|chute|mal au|mal aux|mal a la|pas bien',
  },
];
