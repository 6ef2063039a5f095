import type { LexiconEntry } from './lexicon-entry.ts';

export const schoolWords: readonly LexiconEntry[] = [
  {
    theme: 'grades',
    weight: 3,
    phrases:
      'moyenne generale|bulletin scolaire|bulletin trimestriel|conseil de classe|a obtenu la note|a eu la note|mise en garde|avertissement travail|tableau d honneur|bon trimestre|excellent trimestre|trimestre decevant|manque de travail|peut mieux faire|doit s investir|doit poursuivre|doit fournir|eleve serieuse|eleve serieux|eleve volontaire|eleve discret|eleve agreable|eleve bavard|participe peu|participe bien|participation active|resultats en baisse|resultats en hausse|resultats fragiles|resultats insuffisants|resultats satisfaisants|resultats corrects|lsu|livret scolaire|evaluation nationale|non acquis|en cours d acquisition|maintien en|sait pas lire|grandes difficultes|en grande difficulte|rencontre des difficultes|niveau fragile|a eu son bac|a eu son brevet|a pas eu son|mention tb|fiche avenir|capacite a reussir|methode de travail|moyenne spe|points sur 800|dossier parcoursup|avis de passage|passe pas|passe en 1re|passe en 2nde|12 fautes|classee 1ere|premier de la classe|dernier de la classe|sait toujours pas|a du mal a|a du mal en|arrive pas a|lit couramment|dechiffre|compte jusqu|bilan de competences|resultats d|releve de|moyenne de|de moyenne|a eu 0|a eu 2|a eu 4|a eu 5|a eu 6|a eu 7|a eu 8|a eu 9|a eu 10|a eu 11|a eu 12|a eu 13|a eu 14|a eu 15|a eu 16|a eu 17|a eu 18|a eu 19|a eu 20|a eu un|a eu une|se plante|rate son|rate le controle|baisse de niveau|chute libre|resultats catastrophiques|resultats en chute|progres en|aucun travail|travaille pas|fournit aucun|fait rien|rend pas ses|a pas rendu|non rendu|travail non fait|devoirs non faits|copie blanche|eleve en echec|en grande reussite|excellent eleve|eleve moyen|eleve fragile|tres fragile|fragile en|faible en|tres faible|niveau faible|non lecteur|petit lecteur|lecteur fluide|lit mal|lit pas|lit lentement|mots par minute|acquis fragiles|non atteints|objectifs atteints|objectifs depasses|partiellement atteint|score de|score faible|groupe a besoins|groupe de besoin|a besoin d aide en|soutien en|ppre|pprs|avis favorable|avis defavorable|avis reserve|avis du conseil|voie pro|voie generale|maintien propose|orientation en|affectee en|avertissement de travail|doit faire ses preuves|ensemble fragile|ensemble correct|bilan positif|bilan mitige|manque de serieux|manque de rigueur|manque de confiance|manque d attention|peu d attention|peu investi|se repose sur|se contente du|participation timide|trop discret|timide a l oral|peut encore|doit se ressaisir|doit travailler|attention aux bavardages|volontaire et|travail serieux|travail regulier|travail irregulier|bac avec|recu au|recue au|admis au|colle au|refuse a|refusee a|sur liste d attente|liste d attente parcoursup|voeu accepte|oral de rattrapage|niveau a1|niveau a2|niveau b1',
  },
  {
    theme: 'grades',
    weight: 2,
    phrases:
      'moyenne|notes|interro|interrogation|trimestre|semestre|coef|coefficient|bavarde|attentif|attentive|satisfaisant|insuffisant|admise|orientation|depasse|felicitations|progresse|en difficulte|difficultes de|difficultes en|encouragements|appreciation|compliments|bulletin de|bulletin du|lacunes|redouble|redoublement|la note de|bon niveau|en progres|bon travail|fautes|mention|rattrapage|spe|mots minute|fluence|non acquis|nb d erreurs|nombre d erreurs|mots lus|ceintures de|items sur|items reussis|resultats de|dernieres evaluations|derniere evaluation|redoubler|passage en|suites favorables|bon eleve|bonne eleve|carnet d evaluation|est admis|brevet blanc|serieuse et|niveau ce1|niveau ce2|niveau cp|niveau cm1|des capacites|en soutien|bravo pour|a obtenu 1|des progres|echec scolaire|feuille vide|syllabes|mots min|confond',
  },
  {
    theme: 'photo',
    weight: 3,
    phrases:
      'photo de classe|trombinoscope|droit a l image|autorisation de photographier|autorisation photo|autorisation d image|autorisation image|de gauche a droite|au premier plan|refus d image|refus image|photo individuelle|photo de groupe|photos de groupe|sur la photo|publication de photos|pas de photo|accroupis|assis de gauche|debout de gauche|de g a d|au fond de gauche|autorisation refusee|flouter|visage floute|trombi|diffusion refusee|diffusion interdite|photos du voyage|album de la classe|blog de la classe',
  },
  {
    theme: 'photo',
    weight: 2,
    phrases:
      'photo|jpg|jpeg|png|trombi|img|dsc|prise de vue|accroupies|tof|cliche|selfie|legende|sur l insta|sur le cliche|photographe|diapo|flouter|rang du fond|rang du milieu|rang de devant|medaille|podium',
  },
  { theme: 'photo', weight: 1, phrases: 'rang|1er rang|premier rang|2e rang|3e rang' },
  {
    theme: 'directory',
    weight: 3,
    phrases:
      'annuaire|ldap|active directory|givenname|samaccountname|liste des personnels|liste des enseignants|adresses academiques|adresses mail des professeurs|mails des professeurs|uid|comptes ent',
  },
  {
    theme: 'contact',
    weight: 2,
    phrases:
      'tel|telephone|portable|mail|mails|mel|courriel|email|numero|contact|coordonnees|joindre|joignable|appeler|adresse|domicile|personne a prevenir|en cas d urgence|fiche de renseignements',
  },
  {
    theme: 'school',
    weight: 3,
    phrases:
      'cantine|periscolaire|garderie|recre|cour de recreation|vie scolaire|vie sco|viesco|pronote|ecole directe|onde|siecle|conseil de classe|conseil d ecole|conseil des maitres|carnet de liaison|carnet de correspondance|livret scolaire|rectorat|dsden|infirmiere scolaire|salle des maitres|eps|cp|ce1|ce2|cm1|cm2|gs|tps|6eme|5eme|4eme|3eme|6e|5e|4e|3e|2nde|segpa|ulis|upe2a|rased|ecole maternelle|ecole elementaire|ecole primaire|petite section|moyenne section|grande section|parcoursup|delegue de classe|aesh|atsem|cpe|avs|eleve de|l eleve|cet eleve|cette eleve|demi pensionnaire|voyage scolaire|sortie scolaire|classe verte|classe decouverte|professeur des ecoles|professeur principal|prof principal|prof de|profs|remplacant|sa maitresse|la maitresse|ecole publique|rentree scolaire|annee scolaire|bulletin scolaire|en classe|ma classe|sa classe|votre classe|sa prof|equipe educative|equipe pedagogique|pp|perm|permanence|etude du soir|temps scolaire|scolarise|scolarisee|scolarite|eleves|pe|parents d eleve|assistant d education|secretariat du college|heure de vie de classe|hvc|ent|dnb|brevet blanc|bac blanc|ien|tzr|brigade|ppre|cdi|salle 1|internat',
  },
  {
    theme: 'school',
    weight: 1,
    phrases:
      'ecole|college|lycee|classe|eleve|recreation|rentree|trimestre|professeur|enseignant|prof|maitresse|maitre|directrice|directeur|principal|interne|externe|etude|bulletin|education nationale|academie|inspection|premiere|terminale|sixieme|cinquieme|quatrieme|troisieme|seconde|maternelle|elementaire|primaire|cours|casnav|brevet|bac|atelier|groupe|accueil|scolaire|collegue|camarade|cahier|devoirs|ms|ps',
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
      'liste|groupe|equipe|present|absents|inscrit|inscriptions|participants|candidats|effectif|rang|rangee|ilot|table|chambre|car 1|car 2|bus|demi pensionnaires|internes|externes|cantine|garderie|etude|sortie|atelier|eleves|filles|garcons|delegues|suppleants|tutorat|binome|responsables du jour|nom prenom|nom et prenom|noms|classe|trombinoscope|passage|oral|exposes|emargement|appel|anniversaire|soutien|aide personnalisee|apc|pe|besoin',
  },
  {
    theme: 'when',
    weight: 2,
    phrases:
      'lundi|mardi|mercredi|jeudi|vendredi|samedi|demain|aujourd hui|hier|ce matin|cet apres midi|cette semaine|semaine prochaine|ce jour|jusqu au|a partir du|jusqu a|depuis|toute la semaine|la journee|la semaine derniere|ce midi|ce soir|cette annee|dem1|dmain|dmn|auj|ajd|cet aprem|cet am|a partir de|le temps de|tt de suite|la sem prochaine|cette sem|2 semaines|deux semaines|trois semaines|un mois|15 jours|trois jours|deux jours',
  },
  {
    theme: 'mail',
    weight: 2,
    phrases:
      'bonjour|bonsoir|cordialement|cdt|cdlt|objet|de la part de|bonne journee|bonne soiree|merci d avance|je vous informe|je vous signale|je te confirme|a transmettre|pour info|pour information|bien a vous|salutations|suite a notre|compte rendu|note interne|confidentiel|a l attention de|transfere|nous vous informons|rappel',
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
      'je soussigne|je soussignee|cocher|a completer|a remplir|signature des parents|formulaire|coupon|a retourner|barrer la mention inutile|rayer la mention inutile|ci dessous',
  },
  {
    theme: 'grades',
    weight: 1,
    phrases:
      'controle|bac blanc|oral blanc|resultats|efforts|note|admis|mention|refuse|bulletin|competences|evaluation|devoir|continuez|serieux et|certification|poursuivez|a obtenu|ds|dm',
  },
  {
    theme: 'first-person',
    weight: 2,
    phrases:
      'je suis|je serai|j ai|je ne|je vous|je souhaite|mon fils|ma fille|mon mari|ma femme|mon enfant|mon etat|ma situation|mon medecin|m a arrete|m a arretee|mon arret|je soussigne|mon conjoint|ma grossesse|je dois|je participe|je declare|je ferai|je pars|mon salaire|ma mutation',
  },
];
