/**
 * Departments by academy since 2020 (Code de l'éducation, D. 222-1 ff.), with the ids of the catalogue
 * (`ac-lyon` → `lyon`). The overseas territories stand beside the academies because people look for them there.
 */
export const academyDepartements: Readonly<Record<string, string>> = {
  'aix-marseille': '04 05 13 84',
  amiens: '02 60 80',
  besancon: '25 39 70 90',
  bordeaux: '24 33 40 47 64',
  clermont: '03 15 43 63',
  corse: '2A 2B',
  creteil: '77 93 94',
  dijon: '21 58 71 89',
  grenoble: '07 26 38 73 74',
  guadeloupe: '971',
  guyane: '973',
  lille: '59 62',
  limoges: '19 23 87',
  lyon: '01 42 69',
  martinique: '972',
  mayotte: '976',
  montpellier: '11 30 34 48 66',
  'nancy-metz': '54 55 57 88',
  nantes: '44 49 53 72 85',
  nice: '06 83',
  normandie: '14 27 50 61 76',
  'orleans-tours': '18 28 36 37 41 45',
  paris: '75',
  poitiers: '16 17 79 86',
  reims: '08 10 51 52',
  rennes: '22 29 35 56',
  reunion: '974',
  strasbourg: '67 68',
  toulouse: '09 12 31 32 46 65 81 82',
  versailles: '78 91 92 95',
  spm: '975',
  noumea: '988',
  polynesie: '987',
  wf: '986',
};

/** Code and name (Insee, code officiel géographique), one a line. */
const departementLines = `
01 Ain
02 Aisne
03 Allier
04 Alpes-de-Haute-Provence
05 Hautes-Alpes
06 Alpes-Maritimes
07 Ardèche
08 Ardennes
09 Ariège
10 Aube
11 Aude
12 Aveyron
13 Bouches-du-Rhône
14 Calvados
15 Cantal
16 Charente
17 Charente-Maritime
18 Cher
19 Corrèze
2A Corse-du-Sud
2B Haute-Corse
21 Côte-d'Or
22 Côtes-d'Armor
23 Creuse
24 Dordogne
25 Doubs
26 Drôme
27 Eure
28 Eure-et-Loir
29 Finistère
30 Gard
31 Haute-Garonne
32 Gers
33 Gironde
34 Hérault
35 Ille-et-Vilaine
36 Indre
37 Indre-et-Loire
38 Isère
39 Jura
40 Landes
41 Loir-et-Cher
42 Loire
43 Haute-Loire
44 Loire-Atlantique
45 Loiret
46 Lot
47 Lot-et-Garonne
48 Lozère
49 Maine-et-Loire
50 Manche
51 Marne
52 Haute-Marne
53 Mayenne
54 Meurthe-et-Moselle
55 Meuse
56 Morbihan
57 Moselle
58 Nièvre
59 Nord
60 Oise
61 Orne
62 Pas-de-Calais
63 Puy-de-Dôme
64 Pyrénées-Atlantiques
65 Hautes-Pyrénées
66 Pyrénées-Orientales
67 Bas-Rhin
68 Haut-Rhin
69 Rhône et métropole de Lyon
70 Haute-Saône
71 Saône-et-Loire
72 Sarthe
73 Savoie
74 Haute-Savoie
75 Paris
76 Seine-Maritime
77 Seine-et-Marne
78 Yvelines
79 Deux-Sèvres
80 Somme
81 Tarn
82 Tarn-et-Garonne
83 Var
84 Vaucluse
85 Vendée
86 Vienne
87 Haute-Vienne
88 Vosges
89 Yonne
90 Territoire de Belfort
91 Essonne
92 Hauts-de-Seine
93 Seine-Saint-Denis
94 Val-de-Marne
95 Val-d'Oise
971 Guadeloupe
972 Martinique
973 Guyane
974 La Réunion
975 Saint-Pierre-et-Miquelon
976 Mayotte
986 Wallis-et-Futuna
987 Polynésie française
988 Nouvelle-Calédonie`;

export const departements: readonly { readonly code: string; readonly name: string }[] = departementLines
  .trim()
  .split('\n')
  .map((line) => ({ code: line.slice(0, line.indexOf(' ')), name: line.slice(line.indexOf(' ') + 1) }));

/** Departments of collective ENT whose area is written as a name, not as a number, in the source. */
export const departementsByService: Readonly<Record<string, string>> = {
  'ent-agora06': '06',
  'ent-cyber42': '42',
  'ent-ecollege31': '31',
  'ent-laclasse': '69',
  'ent-nice1d': '06',
  'ent-toulon1d': '83',
  'ent-vca': '38',
};
