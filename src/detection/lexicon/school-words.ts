import type { LexiconEntry } from './lexicon-entry.ts';

export const schoolWords: readonly LexiconEntry[] = [
  {
    theme: 'grades',
    weight: 3,
    phrases:
      'moyenne generale|bulletin scolaire|conseil de classe|mise en garde|avertissement travail|bon trimestre|excellent trimestre|manque de travail|peut mieux faire|doit poursuivre|eleve serieuse|resultats en baisse|resultats fragiles|resultats insuffisants|lsu|evaluation nationale|maintien en|sait pas lire|grandes difficultes|a pas eu son|mention tb|fiche avenir|capacite a reussir|methode de travail|dernier de la classe|a du mal a|a du mal en|arrive pas a|dechiffre|compte jusqu|releve de|moyenne de|de moyenne|a eu 4|a eu 5|a eu 6|a eu 7|a eu 8|a eu 9|a eu 10|a eu 11|a eu 12|a eu 14|a eu 15|a eu 16|rate le controle|baisse de niveau|chute libre|progres en|aucun travail|travaille pas|fait rien|rend pas ses|a pas rendu|non rendu|copie blanche|eleve en echec|tres fragile|faible en|lit mal|lit pas|mots par minute|objectifs atteints|partiellement atteint|groupe de besoin|soutien en|ppre|avis favorable|avis defavorable|avis reserve|voie pro|manque de serieux|doit se ressaisir|recu au',
  },
  {
    theme: 'grades',
    weight: 2,
    phrases:
      'moyenne|notes|interro|trimestre|semestre|coef|bavarde|attentif|satisfaisant|insuffisant|admise|orientation|depasse|felicitations|progresse|en difficulte|difficultes de|difficultes en|encouragements|appreciation|compliments|bulletin de|bulletin du|lacunes|redouble|redoublement|bon niveau|en progres|bon travail|fautes|mention|rattrapage|spe|mots minute|fluence|nb d erreurs|mots lus|ceintures de|items sur|items reussis|resultats de|derniere evaluation|redoubler|passage en|bon eleve|bonne eleve|est admis|brevet blanc|serieuse et|niveau ce1|niveau ce2|niveau cm1|des capacites|des progres|echec scolaire|syllabes|mots min|confond',
  },
  {
    theme: 'photo',
    weight: 3,
    phrases:
      'photo de classe|trombinoscope|droit a l image|autorisation photo|autorisation d image|de gauche a droite|au premier plan|refus d image|refus image|photo de groupe|sur la photo|pas de photo|de g a d|autorisation refusee|flouter|visage floute|trombi|blog de la classe',
  },
  {
    theme: 'photo',
    weight: 2,
    phrases:
      'photo|jpg|jpeg|png|img|dsc|prise de vue|tof|cliche|selfie|legende|sur l insta|photographe|rang du fond|rang du milieu|medaille|podium',
  },
  { theme: 'photo', weight: 1, phrases: 'rang|1er rang|premier rang|2e rang|3e rang' },
  {
    theme: 'directory',
    weight: 3,
    phrases:
      'annuaire|ldap|givenname|liste des personnels|adresses academiques|mails des professeurs|uid|comptes ent',
  },
  {
    theme: 'contact',
    weight: 2,
    phrases:
      'tel|telephone|portable|mail|mel|courriel|email|numero|contact|coordonnees|joindre|joignable|appeler|adresse|domicile|personne a prevenir|en cas d urgence|fiche de renseignements',
  },
  {
    theme: 'school',
    weight: 3,
    phrases:
      'cantine|periscolaire|garderie|recre|cour de recreation|vie scolaire|vie sco|pronote|ecole directe|onde|siecle|conseil de classe|conseil d ecole|conseil des maitres|livret scolaire|rectorat|dsden|infirmiere scolaire|salle des maitres|eps|cp|ce1|ce2|cm1|cm2|gs|tps|6eme|5eme|4eme|3eme|6e|5e|4e|3e|2nde|segpa|ulis|upe2a|rased|ecole maternelle|ecole elementaire|ecole primaire|petite section|moyenne section|grande section|parcoursup|aesh|atsem|cpe|avs|eleve de|l eleve|cette eleve|demi pensionnaire|voyage scolaire|classe verte|classe decouverte|professeur des ecoles|professeur principal|prof principal|prof de|profs|remplacant|sa maitresse|la maitresse|rentree scolaire|annee scolaire|en classe|ma classe|sa classe|votre classe|sa prof|equipe educative|pp|perm|permanence|scolarise|scolarisee|scolarite|eleves|pe|parents d eleve|assistant d education|heure de vie de classe|ent|dnb|brevet blanc|bac blanc|ien|tzr|brigade|ppre|cdi|internat',
  },
  {
    theme: 'school',
    weight: 1,
    phrases:
      'ecole|college|lycee|classe|recreation|rentree|trimestre|professeur|enseignant|maitresse|maitre|directrice|directeur|principal|interne|externe|etude|bulletin|education nationale|academie|inspection|premiere|terminale|sixieme|cinquieme|quatrieme|troisieme|seconde|maternelle|elementaire|primaire|cours|casnav|brevet|bac|atelier|groupe|accueil|scolaire|collegue|camarade|cahier|devoirs|ms|ps',
  },
  {
    theme: 'pupil',
    weight: 2,
    phrases:
      'eleve|enfant|camarade|ma classe|la classe de|en classe de|scolarise|scolarisee|delegue|deleguee|mon fils|ma fille|notre fils|notre fille|le petit|la petite|votre fils|votre fille|son enseignante|sa maitresse|ses parents|ses professeurs',
  },
  {
    theme: 'roster',
    weight: 2,
    phrases:
      'liste|groupe|equipe|present|absents|inscrit|inscriptions|participants|candidats|effectif|rang|rangee|ilot|table|chambre|car 1|car 2|bus|demi pensionnaires|internes|externes|cantine|garderie|etude|sortie|atelier|eleves|filles|garcons|delegues|suppleants|tutorat|binome|responsables du jour|nom prenom|nom et prenom|noms|classe|trombinoscope|passage|oral|exposes|emargement|appel|anniversaire|soutien|apc|pe|besoin',
  },
  {
    theme: 'when',
    weight: 2,
    phrases:
      'lundi|mardi|mercredi|jeudi|vendredi|samedi|demain|aujourd hui|hier|ce matin|cet apres midi|cette semaine|semaine prochaine|ce jour|jusqu au|a partir du|jusqu a|depuis|toute la semaine|la journee|la semaine derniere|ce midi|ce soir|cette annee|dem1|auj|ajd|cet aprem|a partir de|le temps de|cette sem|2 semaines|deux semaines|trois semaines|un mois|15 jours|trois jours|deux jours',
  },
  {
    theme: 'mail',
    weight: 2,
    phrases:
      'bonjour|bonsoir|cordialement|cdlt|objet|de la part de|bonne journee|bonne soiree|merci d avance|je vous informe|a transmettre|pour info|pour information|bien a vous|salutations|suite a notre|compte rendu|confidentiel|transfere|rappel',
  },
  {
    theme: 'secret',
    weight: 3,
    phrases:
      'codes|mots de passe|mot de passe|mdp|identifiants|login|code de session|comptes|cadenas|code pin',
  },
  {
    theme: 'form',
    weight: 2,
    phrases:
      'je soussigne|je soussignee|cocher|a completer|a remplir|signature des parents|formulaire|coupon|a retourner|barrer la mention inutile|ci dessous',
  },
  {
    theme: 'grades',
    weight: 1,
    phrases:
      'controle|bac blanc|oral blanc|resultats|efforts|admis|refuse|bulletin|competences|evaluation|devoir|continuez|poursuivez|a obtenu|ds|dm',
  },
  {
    theme: 'first-person',
    weight: 2,
    phrases:
      'je suis|je serai|j ai|je ne|je vous|je souhaite|mon fils|ma fille|mon mari|ma femme|mon enfant|ma situation|mon medecin|mon arret|je soussigne|mon conjoint|je dois|je pars',
  },
];
