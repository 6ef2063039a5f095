import type { LexiconEntry } from './lexicon-entry.ts';

export const healthWords: readonly LexiconEntry[] = [
  {
    theme: 'health',
    weight: 3,
    phrases:
      'allergique|allergiques|allergie alimentaire|allergies alimentaires|choc anaphylactique|anaphyla*|epipen|anapen|jext|auto injecteur|antihistaminique*|asthmatique*|crise d asthme|crises d asthme|ventoline|epilep*|diabetique|diabetiques|diabete de type 1|insuline|hypoglycemi*|tdah|tsa|autis*|asperger|trisomi*|dyslex*|dysorthog*|dysphas*|dysprax*|dyscalcul*|dysgraph*|trouble dys|troubles dys|trouble du langage|troubles du langage|troubles du comportement|trouble du comportement|trouble de l attention|troubles de l attention|troubles cognitifs|malentend*|malvoyan*|handicap|handicape|handicapee|rqth|mdph|pai|projet d accueil individualise|pap|plan d accompagnement personnalise|pps|projet personnalise de scolarisation|gevasco|geva sco|equipe de suivi de scolarisation|equipe de suivi de la scolarisation|ritaline|methylph*|quasym|concerta|medikinet|depakine|doliprane|sous traitement|traitement medical|certificat medical|dispense d eps|dispense de sport|dispense de piscine|dispense d education physique|dispensee d eps|orthophon*|psychomot*|ergothera*|psychiatr*|pedopsych*|psychothe*|psychologue scolaire|suivi psychologique|suivi psy|suivie psy|cmp|cmpp|camsp|sessad|hospital*|est a l hopital|operation chirurgicale|intervention chirurgicale|sera opere|sera operee|a ete opere|a ete operee|se fait operer|cancer|leucemie|tumeur|chimiother*|chimio|mucovisci*|drepanocy*|hemophil*|maladie de crohn|coeliaque|intolerant au|intolerante au|intolerance au|maladie chronique|sclerose en plaques|depression|depressif|depressive|burn out|burnout|anorexi*|boulimi*|scarifi*|idees suicidaires|idees noires|tentative de suicide|phobie scolaire|trouble anxieux|troubles anxieux|crise d angoisse|crises d angoisse|est enceinte|sa grossesse|fausse couche|congé maternite|varicelle|scarlatine|coqueluche|meningite|gastro|angine|otite|bronchite|pneumonie|positif au covid|positive au covid|a le covid|conjoncti*|impetigo|poux|bequilles|entorse|commotion cerebrale|traumatisme cranien|convulsi*|enuresie|encopres*|fauteuil roulant|protheses auditives|appareils auditifs|implant cochleaire|bilan orthophonique|bilan psychologique|bilan neuropsychologique|wisc|medecin scolaire|trouble du spectre|handicap moteur|hyperacti*|hpi|haut potentiel|arret maladie|conge maladie|longue maladie|longue duree|mi temps therapeutique|temps partiel therapeutique|probleme de sante|problemes de sante|raison medicale|raisons medicales|raison de sante|raisons de sante|etat de sante|suivi medical|protocole d urgence|trousse d urgence|amenagement d epreuves|amenagements d epreuves|hernie discale|regime sans gluten|s est casse|s est cassee|casse le bras|casse la jambe|casse le poignet|cassee le|cassee la|s est blesse|s est blessee|fils est malade|fille est malade|enfant est malade|bebe est malade|est tombe malade|est tombee malade|est malade|sont malades|etait malade|a de la fievre|avait de la fievre|a vomi|crise d epilepsie|prise de medicament|prise de medicaments|prend des medicaments|prend un traitement|son traitement|restrictions medicales|inapte|inaptitude|aesh|ulis|cure de|alcoolisme|alcoolique|notification|begaiement|surdite|sourde|appareillee|deficience|deficien*',
  },
  {
    theme: 'health',
    weight: 2,
    phrases:
      'allergie|allergies|asthme|diabete|handicaps|malade|malades|hopital|urgences|operation|opere|operee|grippe|covid|fracture|platre|malaise|vaccin*|diagnosti*|depress*|suicide|suicid*|enceinte|grossesse|migraine|migraines|fievre|lunettes|medecin|medicament*|ordonnance|sante|soins|therapie|psychologue|infirmerie|infirmiere|traitement|trouble|troubles|angoisse|anxieux|anxieuse|anxiete|mal au ventre|mal a la tete|accouch*|addiction|sourd|aveugle|maladie|chirurg*|cardiaque|regime alimentaire|sans porc|intolerances|tiers temps|psy|rdv medical|rendez vous medical|kine|infirmier|pleure|epuisee|epuise|perfusion',
  },
  {
    theme: 'health',
    weight: 1,
    phrases: 'fatigue|fatiguee|douleur|douleurs|blessure|blesse|blessee|crise|crises|medical|medicale|stress',
  },
];
