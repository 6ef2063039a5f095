import type { TextView } from '../text/text-view.ts';
import { tokenFrom } from '../text/token-at.ts';
import { isParticle } from './name-words.ts';
import type { Candidate, PersonMention } from './person-mention.ts';

/**
 * Numbers the persons: the same name is the same person, whatever its order ("MARTIN Léa", "Léa Martin"); a
 * first name or a surname alone is the one full name that holds it, if there is only one.
 */
export function identify(view: TextView, candidates: readonly Candidate[]): PersonMention[] {
  const persons = new Map<string, number>();
  const byPart = new Map<number, Set<number>>();
  const keys = candidates.map((candidate) => partsOf(view, candidate));
  const numbers: (number | undefined)[] = candidates.map((candidate, index) => {
    const parts = keys[index] ?? [];
    if (parts.length < 2) return undefined;
    const number = numberOf(persons, keyOf(parts));
    for (const part of parts) byPart.set(part, (byPart.get(part) ?? new Set()).add(number));
    return candidate.kind === 'first' ? undefined : number;
  });
  return candidates.map((candidate, index) => {
    const parts = keys[index] ?? [];
    const holders = parts.length === 1 ? byPart.get(parts[0] ?? 0) : undefined;
    const alone = holders?.size === 1 ? [...holders][0] : undefined;
    return { ...candidate, person: numbers[index] ?? alone ?? numberOf(persons, parts.join(' ')) };
  });
}

/** The same for every order of the parts. */
function keyOf(parts: readonly number[]): string {
  const [one = 0, other = 0] = parts;
  if (parts.length === 2) return one < other ? `${one} ${other}` : `${other} ${one}`;
  return [...parts].sort((a, b) => a - b).join(' ');
}

function numberOf(persons: Map<string, number>, key: string): number {
  const known = persons.get(key);
  if (known !== undefined) return known;
  persons.set(key, persons.size);
  return persons.size - 1;
}

function partsOf(view: TextView, candidate: Candidate): number[] {
  const parts: number[] = [];
  for (const { start, end } of candidate.ranges) {
    const to = tokenFrom(view.tokens, end);
    for (let token = tokenFrom(view.tokens, start); token < to; token++) {
      // "Tom D." and "Tom V." are two: the D is no particle there.
      if (!isParticle(view, token) || token === to - 1) parts.push(view.tokens.hash[token] ?? 0);
    }
  }
  return parts;
}
