import { isBlank } from './blanks.ts';

/** Whether two texts are the same but for blanks. One pass, no copies. */
export function sameWords(one: string, other: string): boolean {
  let left = 0;
  let right = 0;
  for (;;) {
    while (left < one.length && right < other.length && one.charCodeAt(left) === other.charCodeAt(right)) {
      left++;
      right++;
    }
    const [leftStop, rightStop] = [left, right];
    while (left < one.length && isBlank(one.charCodeAt(left))) left++;
    while (right < other.length && isBlank(other.charCodeAt(right))) right++;
    if (left === one.length && right === other.length) return true;
    if (left === leftStop && right === rightStop) return false;
  }
}
