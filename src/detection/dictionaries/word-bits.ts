/** What the dictionaries know of one word. */
export const wordBits = {
  firstName: 1 << 0,
  /** A first name that is also an ordinary word (rose, pierre, marin): needs company. */
  alsoWord: 1 << 1,
  surname: 1 << 2,
  surnameAlsoWord: 1 << 3,
  /** Articles, verbs, pronouns, and words that begin sentences: never part of a name. */
  common: 1 << 4,
  title: 1 << 5,
  particle: 1 << 6,
  /** Surname or single name of a well-known person. */
  famous: 1 << 7,
  /** rue, collège, prix: the name behind it names a place. */
  placeLead: 1 << 8,
  famousPair: 1 << 10,
  /** A word between a title and no name: "Madame la Directrice", "M. le Maire". */
  titleOnly: 1 << 12,
  /** First names of people born before 1985, or after 2003: a hint at the role, no more. */
  elder: 1 << 13,
  younger: 1 << 14,
  /** May stand between the words of a phrase: "arrêt **de** travail" is met as "arrêt long de travail". */
  filler: 1 << 15,
} as const;
