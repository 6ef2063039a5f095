import type { Detector, Draft, DraftSpan } from '../detector.ts';
import type { DocumentView } from '../document-view.ts';
import type { ColumnType } from '../structure/column-types.ts';
import { addresseesOf, isMadeUp, mailsOf } from './addressees.ts';
import { factSpans, factsOfColumns, personsOf, rowPersons } from './columns.ts';
import { nameSpans } from './name-spans.ts';
import { valueSpans } from './value-spans.ts';

const keys: ReadonlySet<ColumnType> = new Set<ColumnType>(['login', 'email']);

/** Accounts with logins or mails: an ENT or LDAP export, a staff directory, a distribution list. */
export const directoryExport: Detector = {
  id: 'directory-export',
  category: 'directory-export',
  detect: (document) =>
    isMadeUp(document)
      ? undefined
      : (detectColumns(document) ??
        detectSchema(document) ??
        detectMails(document) ??
        detectLogins(document)),
};

function detectColumns(document: DocumentView): Draft | undefined {
  const facts = factsOfColumns(document, keys);
  const persons = personsOf(facts);
  const logins = facts.filter(({ cell }) => cell.type === 'login');
  // Fields that begin with a login are cut before the name that follows: all that the text names count.
  if (facts.length > 1 && facts[0]?.group.source === 'fields')
    for (const { person } of document.mentions) persons.add(person);
  if (persons.size < 2 || (logins.length === 0 && addresseesOf(document) === 'families')) return undefined;
  return {
    confidence: 'high',
    count: Math.max(persons.size, rowPersons(document, new Set(facts.map((fact) => fact.group))).size),
    spans: [
      ...nameSpans(document.mentions),
      ...valueSpans(document, 'email', 'phone'),
      ...factSpans(logins, 'login'),
    ],
    evidence: ['column-header'],
  };
}

/** Mailboxes of an institution's people; or four and more of persons without their names beside them. */
function detectMails(document: DocumentView): Draft | undefined {
  const count = mailsOf(document).length;
  if (count < 2 || document.context.lesson >= 3) return undefined;
  const addressees = addresseesOf(document);
  const isNameless = count >= 4 && document.mentions.length < count && addressees !== 'families';
  if (!isNameless && addressees !== 'institution') return undefined;
  return {
    // Two colleagues are in the head of every mail.
    confidence: count >= 3 ? 'high' : 'low',
    count,
    spans: [...nameSpans(document.mentions), ...valueSpans(document, 'email', 'phone')],
    evidence: ['repeated-lines'],
  };
}

const login = String.raw`(?<login>\p{Ll}[\p{Ll}\d]{0,30}[._-][\p{Ll}\d._-]{2,40})`;
const joint = String.raw`\s{0,3}[/:|;,→–—-]\s{0,3}`;
const before = new RegExp(`${login}${joint}$`, 'u');
const behind = new RegExp(`^${joint}${login}`, 'u');

/** "rozenn.helias / Rozenn Hélias": an account made of the name beside it, three times and for half of all names. */
function detectLogins(document: DocumentView): Draft | undefined {
  const { mentions, text } = document;
  if (mentions.length < 3 || document.context.lesson >= 3) return undefined;
  const logins = mentions.slice(0, 400).flatMap(({ ranges }): DraftSpan[] => {
    const start = ranges[0]?.start ?? 0;
    const end = ranges.at(-1)?.end ?? 0;
    const from = Math.max(0, start - 60);
    const ahead = before.exec(text.slice(from, start));
    const found = ahead ?? behind.exec(text.slice(end, end + 70));
    const length = found?.groups?.login?.length;
    if (!found || length === undefined) return [];
    const at = ahead ? from + found.index : end + found[0].length - length;
    return [{ start: at, end: at + length, type: 'login' }];
  });
  if (logins.length < 3 || logins.length * 2 < mentions.length) return undefined;
  return {
    confidence: 'high',
    count: logins.length,
    spans: [...nameSpans(mentions), ...logins],
    evidence: ['repeated-lines'],
  };
}

/** The annuaire's own words, whatever it holds: AAF (`ficAlimMENESR`), LDAP. */
function detectSchema(document: DocumentView): Draft | undefined {
  if (document.context.distinct('directory') === 0) return undefined;
  if (!/ficAlimMENESR|ENTPerson|ENTEleve|objectClass|sAMAccountName/iu.test(document.text.slice(0, 4000)))
    return undefined;
  const persons = new Set(document.mentions.map(({ person }) => person)).size;
  if (persons < 2) return undefined;
  return {
    confidence: 'high',
    count: persons,
    spans: [...nameSpans(document.mentions), ...valueSpans(document, 'email', 'phone')],
    evidence: ['known-export'],
  };
}
