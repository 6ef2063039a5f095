import { type Gender, isParticle } from './name-words.ts';

export type Role = 'pupil' | 'adult' | 'person';

/** A name as it is written somewhere. */
export interface Name {
  /** Folded, without particles; an initial ends with a dot (`l.`). */
  readonly words: readonly string[];
  readonly role: Role;
  /** As the civility tells. */
  readonly gender?: Gender;
}

/** One person, known by the words of the fullest form of the name. */
export interface Person {
  readonly words: readonly string[];
  role: Role;
  gender: Gender | undefined;
}

/** Everybody in one text, found by any word of a name. */
export class People {
  readonly #byWord = new Map<string, Person[]>();
  readonly #byName = new Map<string, Person[]>();

  add({ words, role, gender }: Name): Person {
    const person: Person = { words, role, gender };
    for (const word of new Set(words)) append(this.#byWord, word, person);
    append(this.#byName, nameKey(words), person);
    return person;
  }

  withWord(word: string): readonly Person[] {
    return this.#byWord.get(word) ?? [];
  }

  /** The same, or all halves of a double word that name one person: "martin-lea". */
  named(word: string): readonly Person[] {
    const whole = this.withWord(word);
    if (whole.length > 0 || !word.includes('-')) return whole;
    const [first = '', ...others] = word.split('-');
    return this.withWord(first).filter((person) => others.every((other) => person.words.includes(other)));
  }

  everyone(): Person[] {
    return [...new Set([...this.#byWord.values()].flat())];
  }

  /**
   * Who is meant by the words of a name. The same words in any order are the same person ("MARTIN Léa", "Léa Martin");
   * fewer words, or initials, are the one whose name they fit ("Léa M.", "Léa"); several, when they fit several.
   * A name of two full words that fits several is another person. Empty: somebody new.
   */
  meant(name: Name): readonly Person[] {
    const { words, role, gender } = name;
    const full = words.filter((word) => !word.endsWith('.'));
    const [same] = (this.#byName.get(nameKey(words)) ?? []).filter(
      (person) => agree(person.gender, gender) && (full.length > 1 || fits(person.role, role)),
    );
    if (same) return [known(same, name)];
    const candidates = this.withWord(full[0] ?? '').filter(
      (person) => agree(person.gender, gender) && fits(person.role, role) && covers(person.words, words),
    );
    if (candidates.length > 1 && full.length > 1) return [];
    const [only] = candidates;
    if (only && candidates.length === 1) return [known(only, name)];
    return role === 'person' ? likelyAlone(candidates) : candidates;
  }
}

/** A bare "Martin" or "Léa" beside a pupil of that name is the pupil: grown-ups have their civility. */
export function likelyAlone(people: readonly Person[]): readonly Person[] {
  const [first] = people;
  if (people.every(({ role }) => role === first?.role)) return people;
  const pupils = people.filter(({ role }) => role === 'pupil');
  return pupils.length > 0 ? pupils : people;
}

function known(person: Person, { gender }: Name): Person {
  person.gender ??= gender;
  return person;
}

function agree(one: Gender | undefined, other: Gender | undefined): boolean {
  return one === undefined || other === undefined || one === other;
}

/** A pupil and a colleague of one surname are two persons. */
function fits(one: Role, other: Role): boolean {
  return one === other || one === 'person' || other === 'person';
}

/** The same for "Jean-Paul Martin", "MARTIN Jean Paul" and "Jean Paul MARTIN". */
function nameKey(words: readonly string[]): string {
  return words
    .flatMap((word) => word.split('-'))
    .sort()
    .join(' ');
}

/** Whether each word has its own counterpart in the fuller name; an initial has one that begins with it. */
function covers(fuller: readonly string[], words: readonly string[]): boolean {
  const left = [...fuller];
  return words.every((word) => {
    const at = left.findIndex((other) => other === word || abbreviates(word, other));
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
}

export function abbreviates(initial: string, word: string): boolean {
  return initial.endsWith('.') && word.startsWith(initial.slice(0, -1));
}

/** The words that tell a person: particles left out, unless the name is made of nothing else. */
export function tellingWords(words: readonly string[]): readonly string[] {
  const telling = words.filter((word) => !isParticle(word));
  return telling.length > 0 ? telling : words;
}

function append(map: Map<string, Person[]>, key: string, person: Person): void {
  const persons = map.get(key);
  if (persons) persons.push(person);
  else map.set(key, [person]);
}
