import type { ToldGroup } from './told-features.ts';

/**
 * What speaks for (and, below zero, against) a message about real people; tenths of log odds. Words stand without the
 * endings of plural and feminine. Written by build-told-weights.ts from 2695 texts.
 */
export const toldBias = -1;
export const toldWeights: Readonly<Record<ToldGroup, string>> = {
  'word':
    'abord -2|absent -1|accueil -4|aed 3|aesh 6|affiche -2|age -3|agent 1|ai 1|album 3|aller -2|ami -4|amis -2|an 2|anglais 3|ans -5|appell 1|apre -2|arrete 2|atelier -4|atteint 3|aucun 2|aussi -3|autr 2|aux -5|avait -6|avant 1|avec 3|avertissement -3|avise 6|avoir 2|avril -3|ayant -2|b -3|bien -3|bilan 3|blesse -3|boit -4|bon 2|bonjour 3|bourg -2|c 3|ca 3|cafe -7|calcule 3|candidat 4|cantin 2|car 2|caracter -2|cause -2|cdi -5|ce -1|cell -5|certifie 3|ces -4|cett 1|ceux -3|chang 3|chef -2|cher -3|chercher 1|chez 4|ci -2|cinq -2|cirqu -3|classe -3|client -2|club -2|code 5|commente 2|concour -2|conduit -3|connaissanc 3|conseil -4|consigne 2|contr -3|convention 3|copi 2|cordialement -6|cote -2|coucou -2|d -2|dans -5|date 1|de -3|debut -3|decembr -2|deja -3|demain 2|demande 5|demi 2|departement -2|depui 5|derrier 3|des -4|dessu 3|deux 2|devant 5|devoir -2|directric -5|dis 5|dit 7|dix -6|docteur -3|doit 2|donc 1|donn -1|dont -1|dort 3|dossier 4|du -3|e -3|echelon 3|education -2|eleve 2|elle 7|en 4|encor 5|enfant -3|enseignant -2|ensembl -2|entre -1|entretien 4|environ -2|eps 2|equip -3|est 2|et -3|etablissement 2|etait -3|etant -2|ete -1|etre -6|evaluation 3|exampl -2|exempl -3|exercic -3|fair -2|fais 3|fait 7|famill 1|faut 1|femm -3|fill -3|fils -1|fin -4|fois 5|fonde -1|for -3|frer -2|fut -3|garcon -4|garde 2|gauch 2|general 2|gestionnair -3|grand -3|grev 4|gs 2|h -3|habit -2|heur -2|hier -2|homm -2|huit -2|i -6|identifiant 3|if -3|il 4|ils 3|in -6|infirmier -3|inscription -3|inscrit 2|je 3|jeu -2|jeudi -1|jeunes -2|jour -4|juillet -2|juin 2|jusqu 5|l -4|la -2|laisse 1|le -1|lectur 3|les -2|lieu -3|lit 3|livr -3|lundi -5|lyce 4|m -4|ma -1|madam 4|mais 1|maison -4|maitr -5|mal -2|malad -5|maman 5|mardi -6|mari -2|mars -3|math 2|matine 1|me 2|membr -2|meme -1|merci -3|mercredi 3|mes -4|meurt -3|midi -4|min -2|mis 2|mm -2|mme 3|moin -2|mon 2|monsieur 2|mort -3|moyenn -2|ms 2|municipal -2|musiqu -3|n 3|naissanc -2|national -2|ne 3|nee 2|ni -2|nom -1|nomm -3|non 5|nord -2|note -1|nous -1|nouveau -1|numero 2|objet 2|octobr 2|ont -3|oral 2|ordr -2|ou -6|oui 2|ouvert -4|ouvertur -5|papa 2|par -4|parent 2|pari -2|parl 2|parler -4|part 1|parti -2|partir 3|pas 6|passe -1|personn 3|personnel -2|peu 1|peur -3|peux 4|photo 4|pied 4|place 2|plus -3|plusieur -1|point 2|pomm -2|post -1|pourquoi -1|pouvez 3|pr 3|premier -4|prend 3|prenom -4|presente 3|print -3|pris 1|prix -4|produit -2|prof 2|professeur -2|profil 4|programm -3|projet -5|propose 4|public -3|puiss -2|qu 3|quand -2|quatr -1|quell -3|quelqu -3|question -6|qui -6|quitt 2|range -2|rappel -2|rappell 3|rapport 4|referent 3|rencontre -2|rendr -3|repond 5|reserve -4|retenu 3|reunion -2|revient 3|roi 3|role -3|rout 2|rue -2|s -4|sa 1|sall -10|samedi -2|sant -4|satisfaisant 3|se -3|seanc 1|self 3|semain 4|septembr 4|sera -1|servic -3|seul 4|social 4|societ -2|soeur -3|soit 2|somm -2|son 2|sont -1|sorti 4|souss -3|spectacl 4|suiss -2|suit 3|suivant 2|sur 2|svt 2|t -3|tabl -2|tableau 2|tard -2|te -2|tenu 2|terr -2|tete -2|text -1|tier -3|toi -2|touss -2|travail 1|trimestr 2|troi -2|trop -1|troubl 2|trouve -3|trouver -3|tu 3|u -2|un -5|une -2|va -2|velo -3|version -2|veut 3|victim -2|vie -1|vill -1|visit 2|voici 5|voir 2|vole -2|votr 1|vue 2|x -2',
  'opens':
    '@name -1|@value -2|a 1|bilan 4|bonjour -1|conseil -3|de 2|exercic -2|il -4|le -1|madam 2|nom 4|pour 6|prenom 2|tu 3',
  'follows':
    '@name -3|@value -2|a -2|classe -2|d 3|de 2|du 2|en 4|est -2|et -3|l 2|la -2|les -3|moi -3|pour 2|prenom 2|un -3',
  'closes':
    '@name -2|@value 2',
  'before':
    '@name 3|ans -2|avec -1|d 3|de 6|est 2|fill 2|l -2|la -1|le -2|par -4|pour 4',
  'behind':
    '@name -2|@none -4|@value 5|a 1|au 3|dans 2|est -3|et 2|fait 3|la -3|les -2|lui -4|m 4|n 3|ne 2|se -2|une -2',
  'before-title':
    '@name -4|@value -2|le -3',
  'behind-title':
    '@name 2|a -1|le 3|professeur 2',
  'theme':
    'absence 8|career 7|contact 4|discipline 6|duty 1|fiction -5|first-person 2|grades 5|health 4|history -3|lesson -3|literature -1|mail -3|message 2|office -3|photo 6|press -4|prompt 3|pupil 5|relative 6|roster 5|rule -2|said 4|school 3|secret 8|staff 1|strike 10|when 4',
  'themes':
    'absence 11|career 6|discipline 6|duty 3|family 4|grades 4|health 4|lesson -7|literature -2|message 4|photo 3|press -3|prompt 5|pupil -3|roster -1|school -2|secret 4|staff 2|strike 6|when 2',
  'sign':
    'adult -2|ait -4|angle -8|arrow 3|at 3|birth-date 4|brace -2|class-name 8|clearly-school 6|colon 4|correspondent 12|ellipsis -2|email 6|ends-as-sentence -7|ends-open -4|ent -2|equals -4|euro -1|exclamation -4|ez 1|first -8|full 2|future 1|hour -1|iban 3|id-document 4|ine 4|initial 6|inverted -5|lesson-1 -10|lesson-2 -10|lesson-4 -10|lines 4|list 7|listed 4|login 4|many-ait -4|many-ent -1|many-ez -2|many-hour -4|many-lines -7|many-participle -2|more-adult -7|more-class-name -1|more-email 7|more-first -7|more-full -2|more-initial 3|more-listed 6|more-pattern -6|more-phone 6|more-pupil 4|more-record 2|more-titled -1|more-unknown 2|named-again -10|nir 4|number 1|numbered -3|one-person -6|one-time-code 5|only-correspondents -1|order-first -1|password 8|pattern -10|personal 11|public-figure -9|public-figures -4|pupil 6|question -5|quote -11|record 9|records 2|school 4|semicolon -5|short 4|short-sentences -6|slash 3|small-letter-first -1|square-bracket -3|star -2|straight-quote -1|tab -4|three-persons 4|titled 2|unknown -3|words-100 -6|words-15 1|words-30 3',
};
