import { wordBits } from '../dictionaries/word-bits.ts';
import { has, isCapital, isFirstName, isNameable, isParticle } from '../persons/name-words.ts';
import type { TextView } from '../text/text-view.ts';
import { tokenFrom } from '../text/token-at.ts';
import { shape } from '../text/tokens.ts';
import type { ColumnType } from './column-types.ts';
import type { RowGroup, TypedCell } from './record.ts';

/** What the cells of one column have in common. */
interface ColumnFacts {
  filled: number;
  nameLike: number;
  withFirstName: number;
  severalWords: number;
  titled: number;
  mails: number;
  phones: number;
}

/** Columns without a known header, typed by the names that they hold. */
export function typeByContent(view: TextView, group: RowGroup): RowGroup {
  if (group.source !== 'table') return group;
  const facts = gatherFacts(view, group);
  const typed = new Map<number, ColumnType>();
  for (const [column, { filled, nameLike, withFirstName, severalWords, titled, mails, phones }] of facts) {
    if (mails >= 2 && mails >= filled * 0.6) typed.set(column, 'email');
    if (phones >= 2 && phones >= filled * 0.6) typed.set(column, 'phone');
    if (filled >= 2 && titled >= filled * 0.6) typed.set(column, 'adult-name');
    if (filled < 2 || nameLike < filled * 0.7 || withFirstName < filled * 0.45) continue;
    typed.set(column, severalWords >= filled * 0.6 ? 'full-name' : 'first-name');
  }
  if (typed.size === 0) return group;
  // A class or grade column keeps its name; an unknown or mistaken one takes what it holds.
  const rows = group.rows.map(({ cells }) => ({
    cells: cells.map((cell) => ({ ...cell, type: cell.type ?? typed.get(cell.column) })),
  }));
  return { ...group, rows, types: new Set([...group.types, ...typed.values()]) };
}

function gatherFacts(view: TextView, group: RowGroup): Map<number, ColumnFacts> {
  const facts = new Map<number, ColumnFacts>();
  for (const row of group.rows.slice(0, 60)) {
    for (const cell of row.cells) {
      if (cell.type !== undefined) continue;
      let fact = facts.get(cell.column);
      if (!fact) {
        fact = { filled: 0, nameLike: 0, withFirstName: 0, severalWords: 0, titled: 0, mails: 0, phones: 0 };
        facts.set(cell.column, fact);
      }
      readCell(view, cell, fact);
    }
  }
  return facts;
}

function readCell(view: TextView, cell: TypedCell, fact: ColumnFacts): void {
  fact.filled++;
  const written = view.text.slice(cell.start, Math.min(cell.end, cell.start + 80));
  if (/^\S{1,60}@\S{1,60}$/u.test(written)) fact.mails++;
  else if (/^\+?\d[\d .]{8,16}$/u.test(written)) fact.phones++;
  let from = tokenFrom(view.tokens, cell.start);
  const to = tokenFrom(view.tokens, cell.end);
  let first = false;
  // "[photo]" stands for a picture.
  if (view.text[cell.start] === '[') {
    fact.filled--;
    return;
  }
  if (to - from > 1 && has(view, from, wordBits.title)) {
    from++;
    fact.titled++;
  }
  for (let token = from; token < to; token++) {
    const initial = view.tokens.shape[token] === shape.initial;
    const listed = isCapital(view, token) && has(view, token, wordBits.firstName | wordBits.surname);
    if (!isNameable(view, token) && !isParticle(view, token) && !initial && !listed) return;
    if (isFirstName(view, token)) first = true;
  }
  if (to === from || to - from > 6 || has(view, from, wordBits.common & ~wordBits.firstName)) return;
  fact.nameLike++;
  if (first) fact.withFirstName++;
  if (to - from > 1) fact.severalWords++;
}
