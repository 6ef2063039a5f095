import { isCommonWord } from './common-words.ts';
import { foldName, type Range } from './name-words.ts';
import type { Person } from './people.ts';

export interface LoginMention extends Range {
  readonly type: 'email' | 'login';
}

const run = /(?<![\p{L}\p{M}\p{N}._%+@-])[\p{L}\p{M}\p{N}._%+-]{3,64}(?:@[\p{L}\p{N}.-]{1,100})?/gu;

/** A name and its initial glued to it (`lmartin`) are only a login when they are no word: `epetit`, but not `petite`. */
const SHORTEST_SURNAME = 4;

/**
 * Mail addresses and logins made of somebody's name, which the engine did not report: `lea.martin@…`, `l.martin`,
 * `martinlea2`, `lmartin`.
 */
export function loginMentions(text: string, everyone: readonly Person[]): LoginMention[] {
  const people = everyone.map(({ words }) => words.map((word) => word.replace(/-/gu, '')));
  const glued = new Set(people.flatMap(gluedForms));
  const separated = new Set(people.flatMap(separatedForms));
  const single = new Set(people.flat().filter((word) => word.length > 2));
  const found: LoginMention[] = [];
  for (const match of text.matchAll(run)) {
    const [local = '', domain] = match[0].split('@');
    const parts = foldName(local)
      .split(/[^\p{L}]+/gu)
      .filter((part) => part !== '');
    const whole = parts.join('');
    const isLogin = glued.has(whole) && looksGlued(local);
    const isSeparated = parts.length > 1 && /[._\d]/u.test(local) && separated.has(whole);
    const isMail =
      domain !== undefined &&
      (glued.has(whole) || separated.has(whole) || parts.some((part) => single.has(part)));
    if (!isMail && !isLogin && !isSeparated) continue;
    const end = match.index + match[0].replace(/[.-]+$/u, '').length;
    found.push({ start: match.index, end, type: isMail ? 'email' : 'login' });
  }
  return found;
}

/** "LéaMartin", "lmartin", "leamartin2", but not the double name "Martin-Léa". */
function looksGlued(local: string): boolean {
  return /^\p{L}+[\d._]*$/u.test(local) || /[._\d]/u.test(local);
}

function gluedForms(words: readonly string[]): string[] {
  const full = words.filter((word) => word.length > 1 && !word.endsWith('.'));
  const forms: string[] = [];
  for (const [one, other] of pairs(full)) {
    forms.push(one + other);
    if (other.length >= SHORTEST_SURNAME && !isCommonWord(other)) forms.push(one.slice(0, 1) + other);
  }
  return forms;
}

function separatedForms(words: readonly string[]): string[] {
  const forms: string[] = [];
  for (const [one, other] of pairs(words.filter((word) => word.length > 1 && !word.endsWith('.')))) {
    forms.push(one + other, one.slice(0, 1) + other, one + other.slice(0, 1));
  }
  return forms;
}

/** Each word with each other one; long names have more words than anybody makes logins of. */
function pairs(words: readonly string[]): [string, string][] {
  const used = words.slice(0, 4);
  return used.flatMap((one) =>
    used.filter((other) => other !== one).map((other): [string, string] => [one, other]),
  );
}
