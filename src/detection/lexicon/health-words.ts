import type { LexiconEntry } from './lexicon-entry.ts';

export const healthWords: readonly LexiconEntry[] = [
  {
    theme: 'health',
    weight: 3,
    phrases:
      'allergique|allergiques|allergie alimentaire|allergies alimentaires|choc anaphylactique|anaphyla*|epipen|anapen|jext|auto injecteur|antihistaminique*|asthmatique*|crise d asthme|crises d asthme|ventoline|epilep*|diabetique|diabetiques|diabete de type 1|insuline|hypoglycemi*|tdah|tsa|autis*|asperger|trisomi*|dyslex*|dysorthog*|dysphas*|dysprax*|dyscalcul*|dysgraph*|trouble dys|troubles dys|trouble du langage|troubles du langage|troubles du comportement|trouble du comportement|trouble de l attention|troubles de l attention|troubles cognitifs|malentend*|malvoyan*|rqth|mdph|pai|projet d accueil individualise|pap|plan d accompagnement personnalise|pps|projet personnalise de scolarisation|gevasco|geva sco|equipe de suivi de scolarisation|equipe de suivi de la scolarisation|ritaline|methylph*|quasym|concerta|medikinet|depakine|doliprane|sous traitement|traitement medical|certificat medical|dispense d eps|dispense de sport|dispense de piscine|dispense d education physique|dispensee d eps|orthophon*|psychomot*|ergothera*|psychiatr*|pedopsych*|psychothe*|psychologue scolaire|suivi psychologique|suivi psy|suivie psy|cmpp|camsp|sessad|est a l hopital|operation chirurgicale|intervention chirurgicale|sera opere|sera operee|a ete opere|a ete operee|se fait operer|chimiother*|chimio|mucovisci*|drepanocy*|hemophil*|maladie de crohn|coeliaque|intolerant au|intolerante au|intolerance au|maladie chronique|sclerose en plaques|burn out|burnout|anorexi*|boulimi*|scarifi*|idees suicidaires|idees noires|tentative de suicide|phobie scolaire|trouble anxieux|troubles anxieux|crise d angoisse|crises d angoisse|est enceinte|sa grossesse|fausse couche|congé maternite|varicelle|scarlatine|coqueluche|gastro|otite|positif au covid|positive au covid|a le covid|conjoncti*|impetigo|bequilles|commotion cerebrale|traumatisme cranien|convulsi*|enuresie|encopres*|fauteuil roulant|protheses auditives|appareils auditifs|implant cochleaire|bilan orthophonique|bilan psychologique|bilan neuropsychologique|wisc|medecin scolaire|hospitalise|hospitalisee|hospitalises|hospitalisation|trouble du spectre|handicap moteur|hyperacti*|haut potentiel|arret maladie|conge maladie|longue maladie|mi temps therapeutique|temps partiel therapeutique|probleme de sante|problemes de sante|raison medicale|raisons medicales|raison de sante|raisons de sante|etat de sante|suivi medical|protocole d urgence|trousse d urgence|amenagement d epreuves|amenagements d epreuves|hernie discale|regime sans gluten|s est casse|s est cassee|casse le bras|casse la jambe|casse le poignet|cassee le|cassee la|fils est malade|fille est malade|enfant est malade|bebe est malade|est tombe malade|est tombee malade|a de la fievre|avait de la fievre|a vomi|crise d epilepsie|prise de medicament|prise de medicaments|prend des medicaments|prend un traitement|son traitement|restrictions medicales|begaiement|appareillee|deficien*',
  },
  {
    theme: 'health',
    weight: 2,
    phrases:
      'allergie|allergies|asthme|diabete|handicaps|malade|urgences|operee|grippe|covid|fracture|platre|malaise|diagnosti*|depress*|enceinte|grossesse|migraine|migraines|fievre|lunettes|medicament*|therapie|psychologue|infirmerie|infirmiere|traitement|trouble|troubles|angoisse|anxieux|anxieuse|anxiete|mal au ventre|mal a la tete|accouch*|addiction|sourd|maladie|chirurg*|cardiaque|regime alimentaire|sans porc|intolerances|tiers temps|psy|rdv medical|rendez vous medical|kine|infirmier|pleure|epuisee|epuise|perfusion|surdite|sourde|deficience|alcoolique|alcoolisme|cancer|tumeur|leucemie|depression|depressif|depressive|handicap|handicape|handicapee|bronchite|pneumonie|est malade|sont malades|etait malade|inapte|inaptitude|entorse|angine|meningite|aesh|ulis|poux|hpi|s est blesse|s est blessee|cmp',
  },
  {
    theme: 'health',
    weight: 1,
    phrases:
      'fatigue|fatiguee|douleur|douleurs|blessure|blesse|blessee|crise|crises|medical|medicale|stress|hopital|sante|medecin|soins|operation|suicide|ordonnance|aveugle|malades|vaccin*|opere|suicid*',
  },
];
