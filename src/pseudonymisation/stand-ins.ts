import type { InfoType } from '../detection/info-types.ts';
import type { Person, Role } from './people.ts';

/** Words that stand for people and values, in the user's language. */
export interface StandInWords {
  /** `{n}` is where the number goes ("Élève {n}"); at the end when it is not there. */
  readonly pupil: string;
  readonly adult: string;
  readonly person: string;
  /** By info type: `ine` → "[INE]". */
  readonly labels: Readonly<Record<string, string>>;
  /** Between two that may be meant: "Élève 1 ou 4". A slash when left out. */
  readonly or?: string;
}

/** When a type has no label. */
const UNLABELLED = '[…]';
/** More than that, and the numbers say nothing any more. */
const MOST_NAMED = 3;

/** Gives each person of one text a stand-in, numbered by role in the order of asking. */
export class StandIns {
  readonly #words: StandInWords;
  readonly #numbers = new Map<Person, number>();
  /** By the list itself: an ambiguous first name gives the same one each time. */
  readonly #given = new WeakMap<readonly Person[], string>();
  readonly #next: Record<Role, number> = { pupil: 1, adult: 1, person: 1 };
  readonly #taken: Readonly<Record<Role, ReadonlySet<number>>>;

  /** `text`: the original; stand-ins that it holds already ("Élève 1" is a heading) are not given again. */
  constructor(words: StandInWords, text: string) {
    this.#words = words;
    this.#taken = {
      pupil: numbersIn(text, words.pupil),
      adult: numbersIn(text, words.adult),
      person: numbersIn(text, words.person),
    };
  }

  label(type: InfoType): string {
    return this.#words.labels[type] ?? UNLABELLED;
  }

  /** One person; or, where several may be meant, "Élève 1 ou 4", "Élève ?". */
  for(people: readonly Person[]): string {
    const known = this.#given.get(people);
    if (known !== undefined) return known;
    const standIn = this.#make(people);
    this.#given.set(people, standIn);
    return standIn;
  }

  #make(people: readonly Person[]): string {
    const roles = [...new Set(people.map(({ role }) => role))];
    const role = roles.length === 1 ? (roles[0] ?? 'person') : 'person';
    if (people.length > MOST_NAMED) return fill(this.#words[role], '?');
    const either = this.#words.or === undefined ? '/' : ` ${this.#words.or} `;
    if (roles.length > 1) return people.map((person) => this.for([person])).join(either);
    const numbers = people.map((person) => this.#numberOf(person)).sort((one, other) => one - other);
    return fill(this.#words[role], numbers.join(either));
  }

  #numberOf(person: Person): number {
    const known = this.#numbers.get(person);
    if (known !== undefined) return known;
    while (this.#taken[person.role].has(this.#next[person.role])) this.#next[person.role]++;
    const number = this.#next[person.role]++;
    this.#numbers.set(person, number);
    return number;
  }
}

function fill(pattern: string, number: string): string {
  return pattern.includes('{n}') ? pattern.replace('{n}', number) : `${pattern} ${number}`;
}

/** The numbers that follow a stand-in's word in a text. */
function numbersIn(text: string, pattern: string): Set<number> {
  const word = pattern.split('{n}')[0]?.trim().toLowerCase() ?? '';
  const numbers = new Set<number>();
  const lower = text.toLowerCase();
  if (word === '') return numbers;
  for (let at = lower.indexOf(word); at >= 0; at = lower.indexOf(word, at + word.length)) {
    const digits = /^[ \u00a0\u202f]?(\d{1,6})/u.exec(lower.slice(at + word.length, at + word.length + 7));
    if (digits) numbers.add(Number(digits[1]));
  }
  return numbers;
}

/** Words of the stand-ins themselves: "Mme Adulte 1" is nobody's name. */
export function wordsOfStandIns({ pupil, adult, person }: StandInWords): string[] {
  return [pupil, adult, person].map((pattern) => pattern.replace('{n}', '').trim());
}
