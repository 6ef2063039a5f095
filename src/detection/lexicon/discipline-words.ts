import type { LexiconEntry } from './lexicon-entry.ts';

export const disciplineWords: readonly LexiconEntry[] = [
  // What the school decides.
  {
    theme: 'discipline',
    weight: 3,
    phrases:
      'priv* recre|priv* sortie|exclusion temporaire|exclusion definitive|exclue cours|exclue jours|est exclue|j exclus|conseil discipline|commission educative|commission vie scolaire|rapport incident|rapport circonstancie|rapport disciplinaire|fait un rapport|mesure disciplinaire|mesure conservatoire|procedure disciplinaire|mesure responsabilisation|travail interet|classe relais|heures colle|2h de colle|1h de colle|heures retenue|retenue mercredi|mise au coin|au piquet|recopier cent fois|mis dehors|mis a la porte|mise a la porte|sorti de cours|mot au carnet|mot dans carnet|avertissement conduite|avertissement comportement|parents convoques|rappel a l ordre|lettre d excuses|doit s excuser|faits etablissement|semaine sans internat|decide exclure|exclure votre|passe en conseil|vire cours|4h de colle|3h de colle',
  },
  {
    theme: 'discipline',
    weight: 2,
    phrases:
      'exclusion|retenue|punition|sanction|sursis|tig|suspendons|rapport d|changement etablissement|priv* de|seconde chance|derniere chance|reparer|presenter des excuses|recadr*|mis zero|se battre|reconnait|mise a pied|une colle|puni|exclu|exclure',
  },
  // Blows and threats.
  {
    theme: 'discipline',
    weight: 3,
    phrases:
      'a agresse|agress* par|a frapp*|a tape|a gifle|se sont battues|grosse bagarre|coups poing|coups de pied|coup de boule|a mordu|a bouscule|violent avec|a griffe|croche pied|croche patte|tire les cheveux|jette les chaises|lance une chaise|jete une chaise|renverse bureau|renverse tables|jet de materiel|jete son|lance son|jete caillou|claque la porte|leve la main sur|s en prend a|s en est pris|a menac*|la menaca*|vais te planter|vais te tuer|casser la gueule|nique ta|fils de pute|sale arabe|ta gueule|connard|salope|encule|attend a la sortie|attendrait dehors|crise de violence|ingerable|intenable|couilles|va te faire|je m en fous|tapes dessus|sont tapes|venus aux mains|saute dessus|contenu physiquement|coups portes|coups et blessures|donne coup|etrangl*|pute|est battue|sont battus|s est battu',
  },
  {
    theme: 'discipline',
    weight: 2,
    phrases:
      'harcel*|rixe|violence|tape|mord*|coup de tete|couteau|opinel|cutter|arme blanche|crie sur|grossierete*|agress*|frapp*|bouscul*|griff*|gifl*|menac*|insult*|bagarr*|crach*|lacrymo*|a casse|a jete|par la fenetre|tape sur',
  },
  // Manners in class.
  {
    theme: 'discipline',
    weight: 3,
    phrases:
      'refuse de s asseoir|tient tete|empeche la classe|a insult*|propos racistes|propos homophobes|propos sexistes|propos deplaces|a traite|traitee de|traites de|doigt d honneur|envoye bouler|repond mal|m a repondu|mal parle a|manque respect|fait le pitre|fait le clown|alarme incendie declenchee|fout le bordel|comportement inadmissible|comportement inacceptable|telephone en cours|portable en cours|s est enfui|fait le mur|sortie sans autorisation|signe ostensible|atteinte a laicite|en abaya|proselyt*|salut nazi|croix gammee|avoir quitte|phare entretien|prive self|insolen*|refus* obeir|refuse travailler|refuse sortir|parle mal|perturb* cours|perturb* classe|sort sans autorisation',
  },
  {
    theme: 'discipline',
    weight: 2,
    phrases:
      'chahut*|insupportable|infernal|refuse de|refuse d|subit des|bouler|abaya|a quitte la|quitte cours|quitte la salle|arrogan*|deconne|multiplie les|s emporte|moqu*|dissip*|embet*|mechan*|bazar|bordel|inacceptable|desobei*|fugu*|obeir|sans autorisation',
  },
  // Bullying, and what is done with telephones and bodies.
  {
    theme: 'discipline',
    weight: 3,
    phrases:
      'victime harcelement|harcelement par|bouc emissaire|humili*|mis a l ecart|racket*|extorsion|deepfake|faux compte|groupe snap|publie une video|diffuse photo|photo nue|photos intimes|nudes|gestes deplaces|attouchement|baisse pantalon|caractere sexuel|gestes sexuels|agression sexuelle|terrorise|insultes sur|se moquent|compte insta pour|porno*',
  },
  {
    theme: 'discipline',
    weight: 2,
    phrases: 'intimid*|brimades|captures ecran|souffre douleur|groupe whatsapp|a l ecart|a filme',
  },
  // Damage, theft, fraud.
  {
    theme: 'discipline',
    weight: 3,
    phrases:
      'vole dans|a vole|ont vole|a avoue|reconnu les faits|reconnait les faits|nie les faits|ont casse|ont lacer*|a tague|ont tague|tague le|mis le feu|feu de poubelle|petards|degradations|bouche les toilettes|antiseche|copie sur|a copie|chatgpt pour|faux mot|fausse signature|imite signature|montre connectee|avoir grave|reconnu avoir|grave son prenom|remise en etat|titre de perception|chatgpt ouvert|sujet retire|reconn* avoir|a triche|graffit*',
  },
  {
    theme: 'discipline',
    weight: 2,
    phrases:
      'vol de|vol vestiaire|vandal*|chatgpt|pompe sur|confisqu*|falsifi*|fraude|usurp*|copie colle|voleu*|trich*|tagu*|derob*|a pique',
  },
  // Substances, and the police.
  {
    theme: 'discipline',
    weight: 3,
    phrases:
      'cannabis|resine|beuh|fume un joint|fumer un joint|protoxyde|chicha|cigarettes|cran d arret|puff|en possession de|sentait alcool|sentait fortement|bouteille vodka|en etat ivresse|garde a vue|fouille sac|rappel a la loi|clopes|fait choper|fait attraper|surpris avec|surpris en train|trouve en possession|port* plainte|depo* plainte|vapot*',
  },
  {
    theme: 'discipline',
    weight: 2,
    phrases: 'shit|stupefiants|deale|ivre|plainte contre|main courante|fume|fumer|surpris a|ivresse',
  },
  {
    theme: 'discipline',
    weight: 1,
    phrases:
      'incident|convoqu*|convocation|colle|collee|avertissement|renvoye|nettoient|crache|jette|renverse|hurl*|provocation|bavardage|perturb*|comportement|laicite|tiktok|raciste|homophobe|sexiste|rumeur|vole|vols|degrade|lacer*|casse la|detruit|arrache|trafic|alcool|biere|vodka|plainte|gendarmerie|procureur|escalad*|portefeuille|vitre|chaise|les faits|avoue|colere|enerve|pousse|jet|mensonge|menti|filmait|2h vendredi|brise|voler|temoignages|victime|responsabilisation|blame|fautif|pour avoir|police|propos|viole|coups|envoie des messages|expres|surpris|a pousse',
  },
];
