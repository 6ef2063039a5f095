import { fold } from '../text/char-classes.ts';

const months = ['jan', 'fev', 'mar', 'avr', 'mai', 'juin', 'juil', 'aou', 'sep', 'oct', 'nov', 'dec'];

export interface CalendarDay {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

function monthNumber(word: string): number {
  return months.findIndex((month) => fold(word).startsWith(month)) + 1;
}

/** "05" is 2005 and "87" is 1987, as in school files. */
function fullYear(digits: string): number {
  const year = Number(digits);
  return digits.length > 2 ? year : year <= 40 ? 2000 + year : 1900 + year;
}

/** Reads jj/mm/aaaa, aaaa-mm-jj, aaaammjj, "12 mars 2014" and their two-digit years; undefined if no such day can be. */
export function parseDay(text: string): CalendarDay | undefined {
  const iso = /^(\d{4})[-/.]?(\d{2})[-/.]?(\d{2})$/u.exec(text);
  if (iso !== null) return existing(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const french = /^(\d{1,2})(?:er)?[ ./-]{1,3}(\d{1,2}|\p{L}{3,9}\.?)[ ./-]{1,3}(\d{4}|\d{2})$/u.exec(text);
  if (french === null) return undefined;
  const [, day = '', month = '', year = ''] = french;
  return existing(fullYear(year), /^\d/u.test(month) ? Number(month) : monthNumber(month), Number(day));
}

function existing(year: number, month: number, day: number): CalendarDay | undefined {
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  return day <= 28 || day <= new Date(Date.UTC(year, month, 0)).getUTCDate()
    ? { year, month, day }
    : undefined;
}

/** 2 to 21 years before `now`; without `now`, from 1990 on. */
export function couldBePupilsBirth(date: CalendarDay, now: Date | undefined): boolean {
  if (now === undefined) return date.year >= 1990 && date.year < 2040;
  const age = (now.getTime() - Date.UTC(date.year, date.month - 1, date.day)) / (365.25 * 24 * 3600 * 1000);
  return age >= 2 && age <= 21;
}
