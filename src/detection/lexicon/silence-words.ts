import type { LexiconEntry } from './lexicon-entry.ts';

/** Signs that the people of a text are those of a lesson, a book, the past or public life. */
export const silenceWords: readonly LexiconEntry[] = [
  {
    theme: 'lesson',
    weight: 3,
    phrases:
      'exercice|exercices|enonce|consigne|consignes|calcule|calculer|calculez|complete les|complete la|complete le|completez|conjugue|conjuguez|recopie|recopiez|souligne|soulignez|entoure|entourez|relie|reliez|trouve le|combien|resous|resoudre|resolvez|probleme 1|probleme 2|probleme|problemes|question 1|question 2|lis le texte|lisez le texte|texte a trous|dictee|grammaire|conjugaison|vocabulaire|sujet du verbe|complement d objet|cod|coi|adjectif|pronom|verbe|verbes|corrige|correction|demontrer|montrer que|justifier|justifie ta|reponds aux questions|repondre aux questions|lecon|chapitre|sequence|seance 1|seance 2|seance|objectif de la seance|theoreme|fonction affine|fraction|fractions|pourcentage|proportionnalite|probabilite|traduire|traduis|translate|qcm|quiz|vrai ou faux|mots croises|coche la bonne|imagine|redige|invente|ecris une phrase|phrase suivante|phrases suivantes|situation probleme|manuel|programme de|fiche de lecture|compte rendu de lecture|comprehension|questionnaire|schema|experience|vitesse|trapeze|triangle|perimetre|exemple|exemples|par exemple|modele|cas pratique|jeu de role|mise en situation|scenario fictif|fictif|fictifs|fictive|nom fictif|exemple fictif|bareme|quel est|quelle est|quels sont|quelles sont|pourquoi|a ton avis|a votre avis|a l aide de|billes|bonbons|euros|achete|partage|cahier de',
  },
  {
    theme: 'literature',
    weight: 3,
    phrases:
      'roman|romans|auteur|auteure|auteurs|autrice|ecrivain|ecrivaine|poete|poetesse|poeme|poemes|recueil|personnage|personnages|heros|heroine|narrateur|narratrice|acte|acte i|acte ii|acte iii|scene|piece de theatre|comedie|tragedie|dramaturge|metteur en scene|didascalie|didascalies|tirade|oeuvre|oeuvres|litterature|litteraire|extrait|extrait de|editions|edition|gallimard|folio|hachette|flammarion|nathan|hatier|album|illustr*|bibliographie|isbn|chapitre|conte|contes|fable|fables|nouvelle|traduit|peintre|peinture|tableau de|compositeur|compositrice|symphonie|opera|film|films|realisateur|realisatrice|cineaste|musicien|chanteur|chanteuse|sculpteur|rideau|publie en|paru en|paru chez|in 8|coll|tome|vol|intrigue|resume|lecture cursive|lectures|livre de poche|ecole des loisirs',
  },
  {
    theme: 'history',
    weight: 3,
    phrases:
      'siecle|siecles|roi|rois|reine|reines|empereur|imperatrice|empire|royaume|revolution|guerre mondiale|premiere guerre|seconde guerre|bataille|traite|dynastie|regne|republique|antiquite|moyen age|renaissance|lumieres|pharaon|chevalier|croisade|bastille|resistance|deportation|shoah|nazi|nazis|armistice|poilus|tranchees|colonisation|philosophe|philosophie|savant|scientifique|physicien|physicienne|chimiste|mathematicien|mathematicienne|biologiste|inventeur|explorateur|navigateur|prix nobel|nobel|pionnier|pionniere|ne en 1|mort en|av j c|apres j c|biographie|celebre|celebres|champion|championne|championnat|olympique|olympiques|jeux olympiques|medaille d or|coupe du monde|equipe de france|artiste|mouvement artistique|general de|marechal|duc|comte|prince|princesse|saint|abbe',
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
      'selon|a declare|a affirme|rapporte|afp|agence|communique de presse|lire aussi|publie le|article|journal|le monde|le figaro|liberation|abonnes',
  },
];
