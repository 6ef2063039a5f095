import type { LexiconEntry } from './lexicon-entry.ts';

/** Signs that the people of a text are those of a lesson, a book, the past or public life. */
export const silenceWords: readonly LexiconEntry[] = [
  {
    theme: 'lesson',
    weight: 3,
    phrases:
      'ce recit|ce roman|ce film|ce conte|quel pourcentage|enonce|calcule|calculez|complete les|complete le|completez|conjugue|conjuguez|recopie|souligne|entoure|relie|resous|resoudre|lis le texte|texte a trous|seance 1|seance 2|theoreme|proportionnalite|probabilite|traduis|vrai ou faux|fiche de lecture|cas pratique|jeu de role|a ton avis|exercice 1|exercice 2|exercice 3|combien de|combien d|combien en|discours indirect|transforme|reecris|mets au|dialogue|etude de cas|jeux de role|quelle est la|saynete|mot nature|qui a le|accorde les|accorde le|analyse|reponds|classe les|mediane|equation|hero|petit ours|date of birth|tire au hasard|ans de plus|fois plus|combien doit|quel age|parcourt|d apres le texte|document 2|commentaire compose|dissertation|problematique|plan detaille|champ lexical|figure de style|metaphore|narrateur|point de vue|incipit|biographie de|autobiographie|complete avec|colorie|read the|true or false|me llamo|my name is|role play|function|assert|herr|teacher|vignette|cree un exercice|chapitre 1|invente une|meaulnes|au pluriel|au passe compose|phrase',
  },
  {
    theme: 'fiction',
    weight: 3,
    phrases:
      'prenoms ont ete modifies|prenoms ont ete changes|prenom a ete change|prenom a ete modifie|noms ont ete changes|noms ont ete modifies|prenoms modifies|prenoms changes|fichier jouet|poudlard|fake|inventee pour|situation inventee|texte invente|personnage invente|histoire inventee|nom invente|prenom invente|situation fictive|imaginee pour|factice|tire d un manuel|exemple du cours|toute ressemblance|inventee par|donnees de test|jeu d essai|ficti*|imaginaire|d emprunt',
  },
  {
    theme: 'lesson',
    weight: 3,
    phrases:
      'situation pratique|mini texte|chasse aux fautes|dilemme|production ecrite|comprehension orale|debat regle|que ferais tu|qu en penses tu|que peut faire|que dit la loi|enigme|devinette|kahoot|intrus|nsi|snt|sujet bac|imagine la suite|montrez que|identifiez|etudiez|comparez|expliquez|decrivez|citez|relevez|reperez|commentez|analysez|cherche d autres|associe chaque|associez|observez|a la maniere de|les personnages|lecture offerte|rallye lecture|la morale|improvisation|mise en scene|autodictee|dictee preparee|calcul mental|syllabes|planche|tableur|algorithme|python|scratch|transpose|croisement|allele*|figure historique|medaille d or|jeux olympiques|autoportrait|repondez',
  },
  {
    theme: 'lesson',
    weight: 1,
    phrases:
      'exercice|consigne|calculer|combien|probleme|question 1|question 2|dictee|grammaire|conjugaison|vocabulaire|cod|adjectif|pronom|verbe|corrige|correction|justifier|lecon|chapitre|sequence|seance|fraction|pourcentage|traduire|qcm|quiz|imagine|redige|invente|manuel|programme de|comprehension|questionnaire|schema|experience|vitesse|triangle|exemple|modele|bareme|quel est|quelle est|quels sont|quelles sont|pourquoi|billes|bonbons|euros|achete|partage|cahier de|possede|distribue|recette|portrait de|document 1|il s appelle|elle s appelle|je m appelle|json|xml|ccf|debat|indiquez|proposez une|en groupe|contes|medailles|emc|expose sur|choisis un|choisissez un|le personnage|fiche eleve|contexte professionnel|situation 1|jouer|jeu|episode',
  },
  {
    theme: 'literature',
    weight: 3,
    phrases:
      'recit|roman|auteur|autrice|ecrivain|poete|poeme|recueil|personnage|heros|narrateur|narratrice|acte|scene|comedie|tragedie|didascalie|tirade|oeuvre|litterature|extrait|edition|gallimard|folio|hachette|nathan|album|illustr*|bibliographie|isbn|chapitre|conte|fable|nouvelle|traduit|peintre|peinture|tableau de|compositeur|symphonie|opera|film|realisateur|publie en|coll|tome|vol|intrigue|resume|lectures|goncourt|rime|lire|bd|serie|theatre|comedien|chanson|paroles|chroniques|dessin anime|joue par|incarne|interprete par|acteurs|statue|sculpture|exposition|jazz',
  },
  {
    theme: 'history',
    weight: 3,
    phrases:
      'siecle|roi|rois|reine|empereur|empire|royaume|revolution|guerre mondiale|bataille|traite|regne|republique|antiquite|moyen age|renaissance|lumieres|chevalier|croisade|resistance|deportation|shoah|nazi|armistice|poilus|tranchees|colonisation|philosophe|philosophie|savant|scientifique|nobel|mort en|av j c|biographie|celebre|champion|championne|championnat|olympique|coupe du monde|artiste|general de|marechal|duc|comte|prince|princesse|saint|abbe|ministres|joueur|entraineur|match|acteur|historien|chercheur|chant|president de|100 m|jo|medaille|mort le|revolutionnaire|resistant|deporte|deportee|fusille|pape|eveque|seigneur|esclave|esclavage|abolition|independance|gaulois|grec|deesse|mythologie|prehistoire|volcan|decouvre|decouvrit|inventa|invente par|loi de|theoreme de|expedition|sacre|guillotine|apartheid|finale|tennis|assassin*',
  },
  {
    theme: 'office',
    weight: 2,
    phrases:
      'ministre|president|maire|prefet|depute|senateur|recteur|rectrice|conseiller departemental|dasen|journaliste|gouvernement|assemblee nationale|senat|loi|decret|parlement',
  },
  {
    theme: 'rule',
    weight: 3,
    phrases:
      'caa|tribunal administratif|requerant|echelle des|tout eleve|toute absence|en cas d absence|en cas de|tout personnel|chaque eleve|les eleves qui|les parents sont|reglement interieur|circulaire|arrete du|decret n|est obligatoire|est interdit|sont interdits|doivent etre|bulletin officiel|code de l education|conformement|modalites|procedure|charte|protocole|le cas echeant|il convient|tout retard|l eleve doit|les eleves sont|les parents doivent|les personnels|peut demander|a droit a|beneficient d|est prevu|note de service|loi du|article|prevoit|mode d emploi|comment faire|conseils pour|campagne de|semaine de|sensibilisation',
  },
  {
    theme: 'press',
    weight: 2,
    phrases:
      'selon|a declare|a affirme|rapporte|afp|agence|communique de presse|article|journal|le monde|liberation|gendarmerie|gendarmes|francs|arrondissement|deputes|senat|parquet|sieur|inculpe|ouvriers|chambre|conseil municipal|regiment|capitaine|lieutenant|obus|general|explique|souligne|interroge|raconte|mobilisation|manifestants|cortege|rassemblement|verdict|condamne|cour|palmares|cure|abbe|notaire|docteur|usine|mairie|prefecture|audience|prevenu|accuse|ministere|officier|armee|guerre|soldat|bourse de|republique|fr|domicilie|domiciliee|commune de|patrons|etudiants|ville de|habitant|film|album|entreprise|societe|millions|milliards|marche|procureur',
  },
];
