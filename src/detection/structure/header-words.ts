import type { ColumnType } from './column-types.ts';

/**
 * Column names met in the exports of ONDE, SIECLE, PRONOTE, Cyclades, DNB, Pix, GEPI, ENT, AAF, SACoche, Moodle
 * and in tables made by hand; folded, signs dropped (`Né(e) le` → `ne e le`), separated by `|`.
 */
export const headerWords: ReadonlyArray<readonly [ColumnType, string]> = [
  [
    'last-name',
    'nom|noms|nom eleve|nom de l eleve|nom de famille|nom d usage|nom usage|nom usage eleve|nom d usage eleve|nom de naissance|nom candidat|nom apprenant|nom de famille enfant|nom d usage enfant|nom enfant|nom de l enfant|elenom|nom patronymique|lastname|last name|surname|sn|nom de famille eleve|nom marital|nom stagiaire|entpersonnompatro|nom etudiant|n|nom du candidat',
  ],
  [
    'first-name',
    'prenom|prenoms|prenom eleve|prenom de l eleve|premier prenom|prenom 2|prenom 3|deuxieme prenom|troisieme prenom|prenom s|prenom candidat|prenom apprenant|prenom enfant|prenom de l enfant|elepre|firstname|first name|givenname|prenom d usage|prenom usuel|prenom2|prenom3|autres prenoms|entpersonautresprenoms|prenoms de l eleve|prenom du candidat',
  ],
  [
    'full-name',
    'eleve|eleves|nom prenom|nom et prenom|nom prenom eleve|nom et prenom de l eleve|nom et prenoms|prenom nom|prenom et nom|noms et prenoms|nom prenom de l eleve|enfant|enfants|candidat|candidats|candidate|fn|nom complet|etudiant|participant|participants|l enfant|l eleve|nom de l eleve et prenom|eleve concerne|eleve nom prenom|identite|displayname|cn|full name|name|student|pupil|noms prenoms|nom prenoms|eleves absents|victime|auteur des faits|mis en cause|beneficiaire',
  ],
  [
    'adult-last-name',
    'nom responsable|nom usage responsable|nom de famille repr leg 1|nom d usage repr leg 1|nom de famille repr leg 2|nom d usage repr leg 2|nom responsable legal 1|nom responsable legal 2|resp nom|nom parent|nom du responsable|nom pere|nom mere|nom du parent|nom enseignant|nom agent|nom du professeur|nom de l agent|nom representant',
  ],
  [
    'adult-first-name',
    'prenom responsable|prenom repr leg 1|prenom repr leg 2|prenom responsable legal 1|prenom responsable legal 2|resp prenom|prenom parent|prenom du responsable|prenom pere|prenom mere|prenom enseignant|prenom agent',
  ],
  [
    'adult-name',
    'responsable|responsables|responsable legal|responsable legal 1|responsable legal 2|resp legal|resp legal 1|resp legal 2|responsable 1|responsable 2|representant legal|parent|parents|pere|mere|nom du pere|nom de la mere|enseignant|enseignante|enseignants|professeur|professeurs|prof|agent|personnel|personnels|remplacant|remplacante|remplace par|remplacement|declarant|donne par declarant|surveillant s|surveillant|tuteur|personne a prevenir|contact d urgence|salarie|enseignant absent|professeur absent|personnel absent|nom du parent et prenom|professeur principal|pp|collegue|representant|responsable legal eleve|aesh|nom du professeur et prenom|parent 1|parent 2|emetteur|salaries|titulaire absent|titulaire|agent absent|personnel a remplacer|enseignant a remplacer|enseignant remplace|personne absente|nom de l enseignant|nom du personnel|nom du titulaire|enseignant concerne|agent concerne|surveillante|aed|suppleant|remplacant designe|tuteur terrain',
  ],
  [
    'title',
    'civilite|civ|civilite responsable|civilite repr leg 1|civilite repr leg 2|resp civ|personaltitle|m mme|titre|lc civilite',
  ],
  [
    'birth-date',
    'date naissance|date de naissance|ne e le|ne le|nee le|date naiss|ddn|naissance|date naissance eleve|date de naissance jj mm aaaa|date de naissance format jj mm aaaa|date de naissance apprenant|eledatnais|date naiss eleve|date de naiss|entpersondatenaissance|birthdate|birthday|date of birth|dob|bday|date nais|anniversaire|d naissance|ne e|datenaissance|date naissance jj mm aaaa',
  ],
  [
    'birth-place',
    'lieu de naissance|lieu naissance|commune naiss|commune de naissance|ville de naissance|ville naiss etrangere|libelle commune naissance|ville naiss|departement de naissance|pays naiss|ne a',
  ],
  ['sex', 'sexe|sexe m ou f|code sexe|elesexe|genre|sexe apprenant|s|f m|g f'],
  [
    'class',
    'classe|classes|division|divisions|division de classe|libelle classe|groupe|groupes|classes enfants|classe de l eleve|classes de l eleve|cl|niveau|code structure|lib structure|divcod|niveau classe|structure|classe frequentee|enteleveclasses|code division|classe 2025 2026|classe 2026 2027|section|cohorte|group1|classe eleve',
  ],
  [
    'ine',
    'ine|id national|identifiant national|n ine|numero ine|ine apprenant|identifiant national eleve|n national|id nat|elenonat|identifiant unique|ine bea|ine rnie|enteleveine|code ine|identifiant national etudiant|numero national|num ine',
  ],
  ['numen', 'numen|n numen|identifiant education nationale'],
  [
    'nir',
    'nir|n securite sociale|numero de securite sociale|n ss|n secu|securite sociale|num secu|insee nir|numero secu|nir eleve',
  ],
  ['iban', 'iban|rib|coordonnees bancaires|compte bancaire'],
  [
    'exam-number',
    'n candidat|numero candidat|n inscription|n ocean|numero d inscription|numero de candidat|n anonymat|matricule candidat|num candidat',
  ],
  [
    'local-id',
    'elenoet|ele id|num eleve etab|eleve no etab|identifiant local|id eleve|eleve id|matricule|pers id|idnumber|adr id|code eleve|numero interne',
  ],
  [
    'login',
    'login|identifiant|identifiants|login ele|login resp|username|user|nom d utilisateur|utilisateur|uid|compte|identifiant ent|identifiant educonnect|login ent|samaccountname|identifiant pronote|login eleve|identifiant de connexion|externalid|external id|identifiant externe|login reseau|identifiant reseau|nom de compte|compte ad|compte reseau|login pronote|login pix|identifiant pix|userid|user id|upn|userprincipalname|primaryemail',
  ],
  [
    'password',
    'mot de passe|mdp|password|mot de passe provisoire|mot de passe initial|mdp provisoire|code d activation|code activation|code|pin|code pin|pass|code d acces|mot de passe ent|code secret|motdepasse|passe|mot de passe temporaire|code otp|code provisoire|pwd|userpassword|mdp initial|code parent|code eleve ent|passwd|mot de passe en clair|mot de passe clair|passwd clair|mdp clair|password clair|cle initiale|cle provisoire|cle d acces|cle d activation|mot secret|mot de passe initialise|nouveau mot de passe|nouveau mdp|mot de passe session|mdp session|mdp ent|mdp pronote|code session|code de session|code de connexion|code de verification|code badge|code alarme|code photocopieur|code photocopieuse|code copieur|code photocopies|puk|otp|plain password|clear password|temp password|user password|mdp wifi|mot de passe wifi',
  ],
  [
    'email',
    'e mail|email|mail|mel|courriel|adresse e mail|adresse mail|email contact|email repr leg 1|email repr leg 2|e mail de convocation|adresse electronique|courriels|mail parents|mail des parents|mail responsable|email parents|mail academique|adresse academique|mail parent|email responsable|responsable apprenant mail1|responsable apprenant mail2|mail pro|mail mere|mail pere|e mail responsable|mail parent 1|email parent',
  ],
  [
    'phone',
    'telephone|tel|tel portable|portable|telephone portable|telephone domicile|telephone travail|tel domicile|tel personnel|tel professionnel|tel pers|tel port|tel prof|tel apprenant|numero de telephone|n de telephone|mobile|gsm|tel portable resp legal 1|tel mere|tel pere|telephone responsable|tel parents|telephonetravail|phone1|phone2|phone|tel responsable|telephone mere|telephone pere|tel parent|tel personnel repr leg 1|tel portable repr leg 1|tel professionnel repr leg 1|tel personnel repr leg 2|tel portable repr leg 2|tel professionnel repr leg 2|telephone parent|contact|n tel|telephones|tel resp 1|tel resp 2|tel urgence|telephone d urgence|tel fixe|fixe|cell',
  ],
  [
    'address',
    'adresse|adresse1|adresse2|adr1|adr2|adr3|adr4|adresse responsable|adresse eleve|ligne adresse 1|ligne adresse 2|ligne adresse 3|ligne adresse 4|ligne adresse 1 repr leg 1|ligne adresse 2 repr leg 1|ligne adresse 1 repr leg 2|ligne adresse 2 repr leg 2|adresse apprenant|adresse postale|domicile|adr|address|entpersonadresse|rue|adresse de la famille|adresse des parents|adresse complete|adresse personnelle',
  ],
  [
    'postcode',
    'cp|code postal|cp1|cp2|cp responsable|code postal apprenant|code postal repr leg 1|code postal repr leg 2|entpersoncodepostal',
  ],
  [
    'town',
    'ville|commune|commune1|commune2|commune responsable|lib postal|lib postal repr leg 1|lib postal repr leg 2|entpersonville|city|nom de la commune|localite',
  ],
  [
    'grade',
    'note|notes|note sur 20|note 20|moyenne|moyennes|moy|moy generale|moyenne generale|moyenne eleve|moyenne sur 20|total|total general|resultat|resultats|moyenne trim|moy t1|moy t2|moy t3|t1|t2|t3|score|points|note finale|bulletin|niveau moyen|maitrise insuffisante|maitrise fragile|maitrise satisfaisante|tres bonne maitrise|positionnement|niveau atteint|evaluation|controle|controle 1|controle 2|controle 3|ds1|ds2|ds3|ds 1|ds 2|ds 3|ds|dm1|dm2|interro|interro 1|interro 2|dictee|fluence|score pix|pix|note proposee|note obtenue|note attribuee|note globale|total sur 20|certifie|certification|niveau pix|ceinture|mclm|mention|decision jury|barre|palier|degre de maitrise|note 1|note 2|note 3|note t1|note t2|note t3|brevet blanc|bac blanc|oral|ecrit|note oral|note ecrit|test 1|test 2|eval 1|eval 2|eval 3|20|10|sur 20|sur 10|decision',
  ],
  [
    'appreciation',
    'appreciation|appreciations|commentaire|commentaires|appreciation generale|commentaire conseil|avis|avis du conseil|avis du conseil de classe|progres|conseils|observation|bilan|comment|appreciation du professeur|decision de passage|appreciation litterale|voeu|voeux|orientation',
  ],
  [
    'absence',
    'absence|absences|demi journees|demi journees dj|heures manquees|nbabs|nbnj|nbnval|nbret|retard|retards|justifiee|justifie|motif|motif absence|motif de l absence|nb absences|abs|nombre d absences|absent|absents|non justifiees|injustifiees|absences injustifiees|presence|present|nb demi journees|dj|date absence|date de l absence|present absent|p a|regularisee|absence du|debut absence|fin absence|date debut absence|motif de l absence enseignant|appel|periode d absence|dates d absence|nb de demi journees|duree absence|retour prevu|retour|nature de l absence|type d absence|nb jours|nombre de jours|nb de jours|jours d absence|justificatif|justif|dont justif|dont justifiees|dont injustifiees|h absence|h abs|heures absence|heures d absence|nb heures absence|nb h|heures non faites|h manquees|nombre d heures d absence|absences et retards|retards absences|abs justifiees|abs injustifiees|abs non justifiees|total absences|total abs|taux d absence|taux d absenteisme|assiduite|constat|date de reprise|reprise prevue|fin d arret|debut d arret|date d arret|arret du|arret jusqu au|nature de l arret|raison de l absence|motif invoque|motif du retard|non excuse|appel matin|appel apres midi|demi journees d absence|dj sept|dj oct|dj nov|dj dec|dj janv|dj fev|dj mars|dj avril|dj mai|dj juin|dj total|total dj|abs sept|abs oct|abs nov|abs dec|abs t1|abs t2|abs t3|dj injustifiees|dj justifiees|nb dj|nb retards|nombre de retards|duree du retard|derniere presence|dernier jour de presence|remplacement assure',
  ],
  [
    'sanction',
    'sanction|sanctions|punition|punitions|incident|incidents|num incident|gravite|exclusion|avertissement|mesure|nature|travail|nature de l incident|faits|motif sanction|retenue|retenues|observations incident|fait|type de sanction|motif de la sanction|mesure prise|nombre de reports|effectuee',
  ],
  [
    'health',
    'allergies|allergie|projet d accompagnement|projets d accompagnement|pai|pap|pps|sante|traitement|traitements|handicap|problemes de sante|regime alimentaire|amenagements|amenagement|medicaments|medicament|rqth apprenant|rqth|date rqth apprenant|presence doss medic|besoins particuliers|dys|aesh attribuee|aesh oui non|notification|notification mdph|mdph|trouble|troubles|diagnostic|tiers temps|temps majore|dispositif|ulis|suivi|protocole|medecin traitant|medecin|vaccinations|vaccins|ebep|pathologie|infos medicales|informations medicales|infos sante|conduite a tenir|type d amenagement|probleme de sante|infirmerie|suivi exterieur|suivi exterieurs|soins|suivis|restrictions|contre indications|plan|type de plan|trousse d urgence',
  ],
  [
    'family',
    'boursier|bourse|code bourse 1|lib bourse 1|bourses|situation familiale|garde|enteleveboursier|echelon|quotient familial|qf|situation des parents|autorite parentale|csp|pcs|profession|profession pere|profession mere|profession du pere|profession de la mere|tarif cantine|montant impaye|impaye|impayes|fonds social|aide|aide accordee|religion|nationalite|lien parente repr leg 1|lien parente repr leg 2|ase|suivi social|mesure ase|echelon bourse|sans porc|situation|lieu de vie|situation sociale|composition familiale|tarif|montant du',
  ],
  [
    'career',
    'echelon agent|corps|corps grade|grade corps|indice|quotite|anciennete|date d inspection|inspection|statut agent|discipline de poste|bareme|mutation|note administrative|date de fin de contrat|fin de contrat|contrat|affectation|salaire|traitement brut|promotion|rdv carriere|rdv de carriere|hsa|hse|hs|avis de l inspecteur|avis inspecteur|date titularisation|type de conge|conge|type conge|nature du conge|duree du conge|avancement|date de derniere inspection|derniere inspection|position|modalite de service|corps et grade|poste demande|poste actuel|poste occupe|poste souhaite|avis chef|avis du chef|avis chef d etablissement|avis du chef d etablissement|avis ien|avis de l ien|avis du proviseur|avis du principal|avis dasen|avis hierarchique|avis du tuteur|avis titularisation|titularisation|brique pacte|briques pacte|pacte|parts pacte|nb parts|nombre de parts|montant annuel|montant brut|montant net|net a payer|traitement indiciaire|inm|indice majore|indice brut|ifse|cia|cia propose|nbi|indemnite|indemnites|isoe|hs annee|hsa hse|retenue sur salaire|trop percu|a rembourser|type de contrat|nature du contrat|debut de contrat|debut contrat|fin contrat|date fin contrat|date de debut de contrat|cdd cdi|renouvellement|renouvelable|reconduction|avis renouvellement|avis de renouvellement|quotite de service|quotite travail|quotite demandee|temps partiel|temps partiel demande|anciennete generale|anciennete de poste|points de bareme|voeu mutation|mutation demandee|mutation obtenue|poste obtenu|note pedagogique|atteinte des objectifs|maniere de servir|appreciation du superieur|souhait d evolution|valeur professionnelle|date de depart|depart retraite|date de retraite|depart en retraite|type de depart|date prevue de depart|grade actuel|promouvable|rdv carriere 1|rdv carriere 2|rdv carriere 3|date du rdv|date rdv carriere|entretien professionnel|date entretien|sanction disciplinaire|position administrative|situation administrative|motif de depart|decision de titularisation|concours obtenu|date de nomination|avis jury|avis de la commission',
  ],
  [
    'strike',
    'greviste|greve|grevistes|intention|intention recue|intention recue le|declaration|syndicat|intention de greve|participation greve|declare greviste|organisation syndicale|adherent|participation a la greve|en greve|affiliation|org syndicale|greve o n|greve oui non|greviste o n|greviste oui non|non greviste|a fait greve|fait greve|participe a la greve|mouvement du|mouvement social|retenue 1 30|retenue 30e|trentieme|trentiemes|nb trentiemes|nombre de trentiemes|jours de greve|heures de greve|declaration prealable|intention deposee|intention o n|date de declaration|a jour de cotisation|syndique|syndiquee|mandat syndical|decharge syndicale|quotite de decharge|heures de decharge|section syndicale|liste syndicale|delegue syndical',
  ],
  [
    'image',
    'autorisation photo|autorisations photos|droit a l image|droit image|photo|image|autorisation image|fichier photo|nom du fichier|autorisation photos|n photo|photo n|autorisation de diffusion|legende|blog|film sur le blog|diffusion|publication|site web|photo site|photo blog|video|autorisation video|reseaux sociaux|facebook|presse locale|image et voix|autorise photo',
  ],
  [
    'role',
    'fonction|qualite|discipline|discipline enseignee|matiere enseignee|metier|directeur|lien|lien de parente|emploi|department|institution|role|profil',
  ],
  [
    'subject',
    'francais|maths|mathematiques|histoire|hist geo|histoire geo|histoire geographie|hg|hggsp|emc|anglais|lv1|lv2|lva|lvb|espagnol|allemand|italien|latin|svt|physique|physique chimie|pc|sciences|technologie|techno|musique|education musicale|arts plastiques|arts|eps|ses|philo|philosophie|nsi|lecture|calcul|dictee mots|geometrie|grammaire|orthographe|conjugaison|numeration|vocabulaire|ecriture|sport|comprehension|redaction|poesie|matiere|calcul mental|lexique|problemes|grandeurs et mesures|espace et geometrie|nombres et calculs|spc',
  ],
  [
    'work',
    'titre|auteur|auteurs|autrice|oeuvre|oeuvres|cote|cote cdi|editeur|edition|siecle|mort|deces|date de mort|parution|date de parution|realisateur|compositeur|peintre|personnage|role joue|definition|description|exemple|capitale|epoque|mouvement|courant|invention|decouverte|dates|annee de naissance|femme|homme celebre|scientifique|club|palmares|record|acteur|interprete|discographie|traduction|symbole|formule|regne',
  ],
  [
    'neutral',
    'date|heure|heures|lieu|duree|salle|regime|n|no|num|numero d ordre|cycle|observations|remarques|remarque|pays|pays1|pays2|transport|code mef|lib mef|mef|statut|etat|entree|sortie|option|options|lv|date entree|date sortie|doublement|eledoubl|attestation fournie|autorisation associations|autorisations associations|compteur|jour|creneau|horaire|lundi|mardi|mercredi|jeudi|vendredi|serie|code etablissement|libelle etablissement|commune etablissement|categorie candidat|specialite|enseignements|pays nat|code regime|lib regime|code postal de naissance apprenant|etablissement|rne|uai|signature|emargement|visa|taille|poids|pointure|age|lieu de stage|entreprise|chambre|bus|arret|table|place|ilot|equipe|role dans le groupe|periode|domaine|domaine explicite|matiere 1|coeff|id|rang|date limite',
  ],
];
