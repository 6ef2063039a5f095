import type { LexiconEntry } from './lexicon-entry.ts';

/** Signs that the people of a text are those of a lesson, a book, the past or public life. */
export const silenceWords: readonly LexiconEntry[] = [
  {
    theme: 'lesson',
    weight: 3,
    phrases:
      'ce recit|ce roman|ce film|cette piece|cette nouvelle|ce conte|cet album|quel pourcentage|enonce|calcule|calculez|complete les|complete la|complete le|completez|conjugue|conjuguez|recopie|recopiez|souligne|soulignez|entoure|entourez|relie|reliez|trouve le|resous|resoudre|resolvez|lis le texte|lisez le texte|texte a trous|sujet du verbe|complement d objet|demontrer|montrer que|justifie ta|repondre aux questions|seance 1|seance 2|objectif de la seance|theoreme|fonction affine|proportionnalite|probabilite|traduis|translate|vrai ou faux|mots croises|fiche de lecture|compte rendu de lecture|trapeze|perimetre|cas pratique|jeu de role|mise en situation|fictif|fictive|a ton avis|a votre avis|a l aide de|exercice 1|exercice 2|exercice 3|exercice 4|exercice 5|exercice 6|exercice 7|exercice 8|combien de|combien d|combien en|combien ont|discours indirect|discours direct|voix passive|voix active|transforme|transformez|reecris|reecrivez|mets les|mets la|mets a la|mets au|mettez au|put the verbs|ask and answer|fill in|answer the|dialogue|imaginaire|etude de cas|jeux de role|nature et fonction|nature du mot|trouve la|trouve les|determine|determiner la|quelle est la|classroom english|saynete|lecture suivie|mot nature|lis ces|copie les|compare les|choisis la|qui a le|quel est le|accorde les|accorde le|analyse|remplace les|remplace le|par le pronom|reponds|coche|classe les|range les|dans l ordre croissant|la moyenne de la serie|serie statistique|mediane|equation|la vitesse|statistiques|tirage|a probability|loi binomiale|variable aleatoire|vokabeln|ejercicio|completa las|relaciona|ubung|erganze|hor zu|sur 28 eleves|id card|make your|favourite|favorite|nationality|hero|heros|jeu de roles|jeux de roles|tribunal des animaux|ours brun|petit ours|maitre corbeau|maman ours|date of birth|on donne|on considere|soit abc|soit un|lance un de|lance deux|tire au hasard|tire une carte|choisit au hasard|ans de plus|ans de moins|fois plus|fois moins|combien coute|combien doit|combien reste|quel prix|quelle distance|quelle quantite|quelle fraction|quel age|en km|parcourt|part de chez|roule a|arrive a destination|rendue de monnaie|economise|kilogrammes|centimetres|schematise|represente par|en deduire|donner la nature|preciser la|relever les|identifie le|identifier les|dans le texte|d apres le texte|d apres le document|document 2|a partir des documents|commentaire compose|dissertation|explication de texte|introduction amenee|problematique|plan detaille|antithese|champ lexical|figure de style|metaphore|anaphore|comparaison|narrateur|point de vue|incipit|schema narratif|situation initiale|element perturbateur|biographie de|autobiographie|conte philosophique|complete avec|complete par|choisis entre|barre l intrus|colorie|lis et|ecoute et|listen|read the|true or false|write a|wie heisst|como se llama|me llamo|my name is|her name|his name|yo soy|ich heisse|presente toi|regles du jeu|role play|texte type|lettre type|jane doe|john doe|lorem|test unitaire|function|assert|herr|lehrerin|lehrer|beschreibe|warum|er ist|sie ist|the pupils|yesterday|tomorrow|teacher|el profesor|la profesora|vignette|bande dessinee|cree un exercice|invente un|notes suivantes|doit elle avoir|remplace par un|un pronom|chapitre 1|chapitre 2|chapitre 3|chapitre 4|chapitre 5|histoire d un|petite histoire|invente une|fit l appel|meaulnes|titeuf|astronomie|cours de thermodynamique|au pluriel|au feminin|a l imparfait|au futur|au passe compose|au present|phrase|raconte l histoire',
  },
  {
    theme: 'lesson',
    weight: 1,
    phrases:
      'exercice|consigne|calculer|combien|probleme|question 1|question 2|dictee|grammaire|conjugaison|vocabulaire|cod|coi|adjectif|pronom|verbe|corrige|correction|justifier|lecon|chapitre|sequence|seance|fraction|pourcentage|traduire|qcm|quiz|imagine|redige|invente|manuel|programme de|comprehension|questionnaire|schema|experience|vitesse|triangle|exemple|modele|bareme|quel est|quelle est|quels sont|quelles sont|pourquoi|billes|bonbons|euros|achete|partage|cahier de|possede|distribue|recette|metres|litres|portrait de|document 1|conversation|il s appelle|elle s appelle|je m appelle|collection|jouer|jeu',
  },
  {
    theme: 'literature',
    weight: 3,
    phrases:
      'recit|roman|auteur|autrice|ecrivain|poete|poetesse|poeme|recueil|personnage|heros|heroine|narrateur|narratrice|acte|scene|comedie|tragedie|didascalie|tirade|oeuvre|litterature|litteraire|extrait|edition|gallimard|folio|hachette|flammarion|nathan|hatier|album|illustr*|bibliographie|isbn|chapitre|conte|fable|nouvelle|traduit|peintre|peinture|tableau de|compositeur|compositrice|symphonie|opera|film|films|realisateur|realisatrice|rideau|publie en|paru en|paru chez|in 8|coll|tome|vol|intrigue|resume|lecture cursive|lectures|ecole des loisirs|goncourt|academicien|academicienne|la fontaine|petit ours brun|rime|rimes|strophe|alexandrin|lire|bd|manga|serie|enquete sur|theatre|comedien|comedienne|chanson|paroles|chroniques|prix renaudot|ecrit par|edite chez|actes sud|grasset|pocket|j ai lu|dessin anime|joue par|incarne|interprete par|acteurs|statue|sculpture|exposition|galerie|concerto|sonate|quatuor|clarinette|jazz',
  },
  {
    theme: 'history',
    weight: 3,
    phrases:
      'siecle|roi|rois|reine|empereur|imperatrice|empire|royaume|revolution|guerre mondiale|premiere guerre|seconde guerre|bataille|traite|dynastie|regne|republique|antiquite|moyen age|renaissance|lumieres|pharaon|chevalier|croisade|bastille|resistance|deportation|shoah|nazi|nazis|armistice|poilus|tranchees|colonisation|philosophe|philosophie|savant|scientifique|nobel|pionnier|mort en|av j c|apres j c|biographie|celebre|champion|championne|championnat|olympique|coupe du monde|equipe de france|artiste|mouvement artistique|general de|marechal|duc|comte|prince|princesse|saint|abbe|ministres|ligue 1|joueur|joueuse|entraineur|selection|match|acteur|actrice|contre l|ancien president|academicien|historien|historienne|chercheur|chercheuse|guitare|chant|president de|tour de france|100 m|jo|medaille|mort le|morte en|guerre de|revolutionnaire|resistant|deporte|deportee|fusille|tsar|sultan|pape|eveque|seigneur|serf|noble|louis xiv|colonie|esclave|esclavage|abolition|independance|gaulois|grec|grecque|deesse|mythe|mythologie|prehistoire|volcan|decouvre|decouverte de|decouvrit|inventa|invente par|theorie de|loi de|principe de|theoreme de|expedition|navigue|conquete|sacre|assassine en|assassine le|guillotine|execute en|elu president|chef d etat|homme politique|femme politique|militante des droits|droits civiques|apartheid|record du monde|finale|selectionneur|buteur|tennis|jeux paralympiques',
  },
  {
    theme: 'office',
    weight: 2,
    phrases:
      'ministre|president|maire|prefet|depute|deputee|senateur|senatrice|recteur|rectrice|conseiller departemental|conseiller regional|dasen|journaliste|porte parole|secretaire d etat|candidat a la presidentielle|gouvernement|assemblee nationale|senat|loi|decret|parlement',
  },
  {
    theme: 'rule',
    weight: 3,
    phrases:
      'tout eleve|toute absence|en cas d absence|en cas de|tout personnel|chaque eleve|les eleves qui|les familles sont|les parents sont|reglement interieur|circulaire|arrete du|decret n|est obligatoire|est interdit|sont interdits|doivent etre|doit etre signale|doit etre justifiee|bulletin officiel|code de l education|conformement|modalites|procedure|quiconque|texte officiel|vademecum|charte|protocole|est tenu de|sont tenus|le cas echeant|il convient|il est rappele|est rappele que|seront sanctionnes|est passible|tout manquement|tout retard|tout absence|l eleve doit|l eleve s engage|les eleves doivent|les eleves sont|les parents doivent|les familles doivent|le personnel doit|les personnels|les enseignants doivent|peuvent demander|peut demander|ont droit|a droit a|beneficient d|est prevu|sont prevues|selon les cas|notamment en cas|decret du|note de service|bo n|loi du|article|alinea|prevoit|fiche pratique|mode d emploi|qu est ce que|comment faire|conseils pour|campagne de|semaine de|journee nationale|sensibilisation',
  },
  {
    theme: 'press',
    weight: 2,
    phrases:
      'selon|a declare|a affirme|rapporte|afp|agence|communique de presse|lire aussi|publie le|article|journal|le monde|le figaro|liberation|abonnes|gendarmerie|gendarmes|francs|arrondissement|deputes|senat|commissaire|parquet|tribunal correctionnel|sieur|inculpe|cultivateur|journalier|ouvriers|chambre|conseil municipal|regiment|capitaine|lieutenant|navire|obus|general|explique|souligne|interrogee|interroge|raconte|temoigne|revient sur|mobilisation|ont appele|manifestants|cortege|rassemblement|travaux forces|verdict|condamne|condamnee|cour|palmares|chanoine|cure|abbe|notaire|docteur|usine|mairie|prefecture|sous prefet|tribunaux|audience|prevenu|accuse|ministere|legion d honneur|officier|armee|guerre|soldat|consul|ambassade|bourse de|republique|fr|maison bourgeoise|domicilie|domiciliee|rentier|negociant|commune de|canton|communiste|patrons|etudiants|faculte|reporters|editorial|site officiel|ville de|habitant|film|album|entreprise|societe|millions|milliards|marche|police judiciaire|procureur',
  },
];
