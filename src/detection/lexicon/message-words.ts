import type { LexiconEntry } from './lexicon-entry.ts';

/** How people write to each other about somebody: what tells a message from a lesson, a rule or the press. */
export const messageWords: readonly LexiconEntry[] = [
  {
    theme: 'message',
    weight: 2,
    phrases:
      'stp|svp|s il te plait|tu peux|peux tu|tu pourrais|pouvez vous|pourriez vous|merci de|merci pour|je te|je vous|je t|dis moi|on en parle|on fait comment|entre nous|tu sais|tu as|t as|t es|tu es|avez vous|vous avez|bises|a plus|a toute|coucou|salut|hello|slt|bjr|cc|au fait|ecoute|mdr|lol|bon courage|desolee|desole|dsl|pardon|petit souci|un souci|pense a|pensez a|oublie pas|gardez|vous demande|chers collegues|chers parents|madame monsieur|madame la directrice|monsieur le directeur|madame la principale|monsieur le proviseur|monsieur l inspecteur|docteur|maitresse|les filles|l equipe|a tous|respectueusement|bon week end|reste a disposition|dans l attente|suite a|comme convenu|je me permets|je voulais|je voudrais|j aimerais|je souhaite|ci joint|en piece jointe|vous trouverez|transmets|fais suivre|ok pour|ca marche|d accord pour|quelqu un|qqn|y a|jai|pr|ds|bcp|tjs|tjrs|rdv|num|g|c est|c etait|vs|tt|dc|urgent',
  },
  {
    theme: 'said',
    weight: 2,
    phrases:
      'm a dit|nous a dit|me dit|m a confie|a appele|a ecrit|a repondu|a demande|demande a|demande si|demande que|il parait|il dit|elle dit|il m a|j ai appris|j ai vu|j ai recu|j ai parle|j ai entendu|j ai prevenu|j ai mis|je lui ai|je l ai|on a retrouve|je pense qu|j ai une eleve|mon eleve|sa maman|sa mere|son pere|son papa|ses parents|la maman|le papa|les parents|sa grand mere|sa tante|son oncle|sa mamie|sa soeur|son frere|sa famille|leurs parents|le gamin|la gamine|le petit|la petite|le grand|la grande|les jumeaux|ma fille|mon fils|mon enfant|au portail|au telephone|par telephone|en larmes|en pleurs|pleure|en colere|inquiete|fatigue|refuse de|refuse d|veut plus|ne veut|voulait|n a rien|ne vient|n est pas venu|est partie|est arrive|est revenu|s est fait|craque|n en peut plus|ne comprend|n arrive|a du mal|ne parle|parle pas|ne mange|toujours pas|depuis la rentree|depuis les vacances|en ce moment',
  },
  {
    theme: 'prompt',
    weight: 2,
    phrases:
      'reformule|chatgpt|gpt|mistral|gemini|plus poliment|plus gentiment|plus professionnel|ton professionnel|sans faute|corrige ce|ce mail|ce message|mon message|un mail|un courrier|une lettre|un signalement|l appreciation|appreciation pour|redige moi|redige un|redige une|ecris un|fais moi|fais un|resume en|traduis en|mets en forme|mets ca|ameliore|propose une|propose un|donne moi|aide moi|comment annoncer|comment repondre|quoi repondre|dois je|peut on|peut il|peut elle|que faire|en arabe|en turc|en anglais|en 5 lignes|mes notes|a partir de|aux parents|a la mere|a sa mere|aux familles|a ses parents|au rectorat',
  },
];
