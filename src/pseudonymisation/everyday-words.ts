/**
 * Names that are everyday words of a school text as well, folded. First names and surnames together (INSEE names that are
 * also French words; the frequent ones, chosen by hand). The guard has them as `common-words.data.ts`.
 */
export const everydayWords =
  'aime aimee alizes ambre ami ange anis arnica aurore automne avril azur baron barre barbe bataille beau bel berger ' +
  'blanc blanche bleu blond bois bon bonhomme bouche boucher boulanger bourgeois bouquet bouton brun brune bureau buisson cadet camelia ' +
  'candide cannelle carre carrier carriere carton celeste cerise champion chapelle charbonnier chardon charpentier chasseur ' +
  'chateau chemin chene chevalier cheval chretien claire clair clement clemence clementine colle collet colombe comte ' +
  'constance constant copain cordier cordonnier cornet cote court cousin couture coupe couturier cristal croix dauphin ' +
  'desire desiree dieu divine docteur don dore double doucet doux droit dune espoir etoile faucher fauve fer ferme fermier ' +
  'fevrier fidele fleur flore fontaine foret forestier fort fortin fosse fournier franc france froment garance gai gay gendre ' +
  'gentil germain gloire grace grand grande grange gras grenier gris gros grosse guerin guerrier harmonie honore hue iris islam ' +
  'jade janvier jardin jaune jasmin jeune joli jour joyeux juillet juin jules junior juste laine laurier legende leger lange lent libre ' +
  'lilas lion long lorraine loup lumiere lune maire maison maitre malin mai marchand marche marechal marin marine mars ' +
  'marquis marteau masse melodie menu merci mercier mercredi merle merveille meunier mignon mille moine moineau montagne ' +
  'mort mortier motte moulin mouton musique myrtille neige neuf noble noel noir noire normand nouveau ocean octave olive ' +
  'olivier or orange page pain paix panier papillon paquet parent paris parole pascal pas passe patience pauvre pavot pelle ' +
  'pere perle pepin petit petite picard pie pierre pigeon pin pivoine plume poirier poisson pomme pommier pont porte portier ' +
  'potier poulain poulet prairie premier prieur prince princesse printemps prudence prune prunier racine rat reine renard ' +
  'riche rire rivage riviere robin roche rocher roi romain romaine romance ronde rosace rose rosee rosier rossignol rouge rousse ' +
  'roux roy royal rubis ruelle sage saint salle samedi sauvage savoie secret sel serein sergent servant simple six soleil sort ' +
  'soulier sultan tard temps terrier tigre tonnerre toussaint travers tresor trois tulipe vacher vaillant val valentin vallee ' +
  'vent verdier verger vermeil vert victoire vidal vie vieux vif vigne vigneron vilain violette vital vivier voisin zephyr';
