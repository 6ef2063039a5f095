import type { LexiconEntry } from './lexicon-entry.ts';

/** Signs that the people of a text are those of a lesson, a book, the past or public life. */
export const silenceWords: readonly LexiconEntry[] = [
  {
    theme: 'lesson',
    weight: 3,
    phrases:
      'enonce|calcule|calculez|complete les|complete la|complete le|completez|conjugue|conjuguez|recopie|recopiez|souligne|soulignez|entoure|entourez|relie|reliez|trouve le|resous|resoudre|resolvez|lis le texte|lisez le texte|texte a trous|sujet du verbe|complement d objet|demontrer|montrer que|justifie ta|repondre aux questions|seance 1|seance 2|objectif de la seance|theoreme|fonction affine|proportionnalite|probabilite|traduis|translate|vrai ou faux|mots croises|coche la bonne|ecris une phrase|phrase suivante|phrases suivantes|fiche de lecture|compte rendu de lecture|trapeze|perimetre|cas pratique|jeu de role|mise en situation|scenario fictif|fictif|fictifs|fictive|nom fictif|exemple fictif|a ton avis|a votre avis|a l aide de|exercice 1|exercice 2|exercice 3|exercice 4|exercice 5|exercice 6|exercice 7|exercice 8|combien de|combien d|combien en|combien ont|discours indirect|discours direct|voix passive|voix active|transforme|transformez|reecris|reecrivez|mets les|mets la|mets a la|mets au|mettez au|put the verbs|ask and answer|fill in|listen and|answer the|dialogue 1|dialogue 2|dialogue 3|dialogue|imaginaire|imaginaires|etude de cas|personnage imaginaire|cas fictif|jeux de role|nature et fonction|nature du mot|calcule la|calcule le|calcule sa|trouve la|trouve les|determine|determiner la|determine la|quelle est la|classroom english|saynete|lecture suivie|phrases a|phrase a|mot nature|lis ces|copie les|compare les|choisis la|qui a le|quel est le|accorde les|accorde le|analyse|remplace les|remplace le|par le pronom|reponds|coche|classe les|range les|dans l ordre croissant|la moyenne de la serie|serie statistique|mediane|l equation|equation|la vitesse|statistiques|tirage|a probability|loi binomiale|variable aleatoire|vokabeln|ejercicio|completa las|relaciona|ubung|erganze|hor zu|sur 28 eleves|id card|make your|favourite|favorite|nationality|carte d identite de heros|hero|heros|jeu de roles|jeux de roles|tribunal des animaux|ours brun|petit ours|maitre corbeau|maman ours|date of birth',
  },
  {
    theme: 'lesson',
    weight: 1,
    phrases:
      'exercice|exercices|consigne|consignes|calculer|combien|probleme 1|probleme 2|probleme|problemes|question 1|question 2|dictee|grammaire|conjugaison|vocabulaire|cod|coi|adjectif|pronom|verbe|verbes|corrige|correction|justifier|reponds aux questions|lecon|chapitre|sequence|seance|fraction|fractions|pourcentage|traduire|qcm|quiz|imagine|redige|invente|situation probleme|manuel|programme de|comprehension|questionnaire|schema|experience|vitesse|triangle|exemple|exemples|par exemple|modele|bareme|quel est|quelle est|quels sont|quelles sont|pourquoi|billes|bonbons|euros|achete|partage|cahier de',
  },
  {
    theme: 'literature',
    weight: 3,
    phrases:
      'roman|romans|auteur|auteure|auteurs|autrice|ecrivain|ecrivaine|poete|poetesse|poeme|poemes|recueil|personnage|personnages|heros|heroine|narrateur|narratrice|acte|acte i|acte ii|acte iii|scene|piece de theatre|comedie|tragedie|dramaturge|metteur en scene|didascalie|didascalies|tirade|oeuvre|oeuvres|litterature|litteraire|extrait|extrait de|editions|edition|gallimard|folio|hachette|flammarion|nathan|hatier|album|illustr*|bibliographie|isbn|chapitre|conte|contes|fable|fables|nouvelle|traduit|peintre|peinture|tableau de|compositeur|compositrice|symphonie|opera|film|films|realisateur|realisatrice|cineaste|musicien|chanteur|chanteuse|sculpteur|rideau|publie en|paru en|paru chez|in 8|coll|tome|vol|intrigue|resume|lecture cursive|lectures|livre de poche|ecole des loisirs|goncourt|academicien|academicienne|la fontaine|petit ours brun|rime|rimes|strophe|vers|alexandrin|livre|lire|film de|bd|manga|serie|dans le roman|enquete sur|theatre|comedien|comedienne|chanson|paroles',
  },
  {
    theme: 'history',
    weight: 3,
    phrases:
      'siecle|siecles|roi|rois|reine|reines|empereur|imperatrice|empire|royaume|revolution|guerre mondiale|premiere guerre|seconde guerre|bataille|traite|dynastie|regne|republique|antiquite|moyen age|renaissance|lumieres|pharaon|chevalier|croisade|bastille|resistance|deportation|shoah|nazi|nazis|armistice|poilus|tranchees|colonisation|philosophe|philosophie|savant|scientifique|physicien|physicienne|chimiste|mathematicien|mathematicienne|biologiste|inventeur|explorateur|navigateur|prix nobel|nobel|pionnier|pionniere|ne en 1|mort en|av j c|apres j c|biographie|celebre|celebres|champion|championne|championnat|olympique|olympiques|jeux olympiques|medaille d or|coupe du monde|equipe de france|artiste|mouvement artistique|general de|marechal|duc|comte|prince|princesse|saint|abbe|ministres|ligue 1|joueur|joueuse|footballeur|entraineur|selection|match|coureur|cycliste|acteur|actrice|ne jouera pas|contre l|national geographic|ancien president|academicien|sociologue|historien|historienne|economiste|chercheur|chercheuse|politologue|groupe de rock|guitare|batterie|chant|ministres de|president de|tour de france|100 m|jo|medaille|medailles',
  },
  {
    theme: 'office',
    weight: 2,
    phrases:
      'ministre|ministre de|premier ministre|president de la republique|president|presidente|maire|maire de|prefet|prefete|depute|deputee|senateur|senatrice|recteur|rectrice|adjoint au maire|conseiller departemental|conseillere regionale|conseiller regional|dasen|journaliste|porte parole|secretaire d etat|candidat a la presidentielle|gouvernement|assemblee nationale|senat|loi|decret|parlement',
  },
  {
    theme: 'rule',
    weight: 3,
    phrases:
      'tout eleve|toute absence|en cas d absence|en cas de|tout personnel|chaque eleve|les eleves qui|les familles sont|les parents sont|reglement interieur|article 1|article 2|article l|article d|article r|circulaire|arrete du|decret n|est obligatoire|est interdit|sont interdits|il est interdit|doivent etre|doit etre signale|doit etre justifiee|bulletin officiel|code de l education|conformement|modalites|procedure|quiconque|la loi du|texte officiel|vademecum|charte|protocole|est tenu de|sont tenus|le cas echeant',
  },
  {
    theme: 'press',
    weight: 2,
    phrases:
      'selon|a declare|a affirme|rapporte|afp|agence|communique de presse|lire aussi|publie le|article|journal|le monde|le figaro|liberation|abonnes|gendarmerie|gendarmes|francs|arrondissement|deputes|senat|commissaire|parquet|cour d assises|tribunal correctionnel|sieur|inculpe|cultivateur|journalier|ouvriers|chambre|conseil municipal|soldats|regiment|capitaine|lieutenant|navire|obus|general|explique|souligne|interrogee|interroge|raconte|temoigne|revient sur|mobilisation|ont appele|manifestants|cortege|rassemblement|travaux forces|verdict|condamne|condamnee|cour|palmares|chanoine|cure|abbe|notaire|docteur|usine|mairie|prefecture|sous prefet|tribunaux|audience|prevenu|accuse|ministere|legion d honneur|officier|armee|guerre|soldat|consul|ambassade|bourse de|marche de|republique|cinq francs|fr|maison bourgeoise|habitants|domicilie|domiciliee|rentier|negociant|cultivateurs|commune de|canton|communiste|patrons|etudiants|faculte|reporters|editorial|site officiel|ville de|habitant|film|album|entreprise|societe|millions|milliards|marche|police judiciaire|procureur',
  },
];
