import type { Detector, Draft } from '../detector.ts';
import type { DocumentView } from '../document-view.ts';
import type { ColumnType } from '../structure/column-types.ts';
import type { RowGroup } from '../structure/record.ts';
import { factSpans, factsOfColumns, personsOf, rowPersons } from './columns.ts';
import { nameSpans } from './name-spans.ts';

const keys: ReadonlySet<ColumnType> = new Set<ColumnType>(['login', 'email']);

/** Accounts with logins or mails: an ENT or LDAP export, a staff directory. */
export const directoryExport: Detector = {
  id: 'directory-export',
  category: 'directory-export',
  detect: (document) => detectColumns(document) ?? detectMails(document),
};

function detectColumns(document: DocumentView): Draft | undefined {
  const facts = factsOfColumns(document, keys);
  const persons = personsOf(facts);
  const speaks = document.context.distinct('directory') > 0 || facts.some(({ group }) => isDirectory(group));
  if (persons.size < 2 || !speaks) return undefined;
  const mails = document.values.filter((value) => value.type === 'email');
  return {
    confidence: 'high',
    count: rowPersons(document, new Set(facts.map((fact) => fact.group))).size,
    spans: [
      ...nameSpans(document.mentions),
      ...mails.map(({ start, end, type }) => ({ start, end, type })),
      ...factSpans(
        facts.filter(({ cell }) => cell.type === 'login'),
        'login',
      ),
    ],
    evidence: ['column-header'],
  };
}

/** Mailboxes without telephones and parents are an institution's, not a family's. */
function isDirectory(group: RowGroup): boolean {
  const family = (['phone', 'adult-last-name', 'address'] as const).some((type) => group.types.has(type));
  return group.types.has('login') || group.types.has('role') || group.types.has('numen') || !family;
}

/** Four or more mailboxes of persons without their names beside them: a distribution list. */
function detectMails(document: DocumentView): Draft | undefined {
  const mails = document.values.filter((value) => value.type === 'email');
  const distinct = new Set(mails.map(({ start, end }) => document.text.slice(start, end).toLowerCase()));
  if (distinct.size < 4 || document.mentions.length >= distinct.size || document.context.lesson >= 3)
    return undefined;
  return {
    confidence: 'high',
    count: distinct.size,
    spans: [...nameSpans(document.mentions), ...mails.map(({ start, end, type }) => ({ start, end, type }))],
    evidence: ['repeated-lines'],
  };
}
