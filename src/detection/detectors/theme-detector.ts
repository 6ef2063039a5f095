import type { Draft, DraftSpan } from '../detector.ts';
import type { DocumentView } from '../document-view.ts';
import type { InfoType } from '../info-types.ts';
import type { Theme } from '../lexicon/lexicon-entry.ts';
import type { Role } from '../persons/person-mention.ts';
import type { ColumnType } from '../structure/column-types.ts';
import { type Anchored, anchorTheme, draftOf } from './anchored-themes.ts';
import { factSpans, factsOfColumns, personsOf, rowPersons } from './columns.ts';
import { nameSpans } from './name-spans.ts';

/** A category that is a theme said of a person, in prose or in a column. */
export interface ThemeRule {
  readonly theme: Theme;
  readonly type: InfoType;
  readonly columns: readonly ColumnType[];
  /** Whom the category is about when nothing else says it. */
  readonly role: Role;
  readonly keep?: (document: DocumentView, anchored: Anchored) => boolean;
}

export function detectTheme(document: DocumentView, rule: ThemeRule): Draft | undefined {
  const anchored = anchorTheme(document, rule.theme).filter((one) => rule.keep?.(document, one) ?? true);
  const prose = draftOf(document, anchored, rule.type, rule.role);
  const table = detectColumns(document, rule);
  if (!prose || !table) return prose ?? table;
  return {
    confidence: 'high',
    count: table.count,
    ...(prose.strength && { strength: prose.strength }),
    ...(table.about && { about: new Set([...table.about, ...(prose.about ?? [])]) }),
    spans: [...table.spans, ...prose.spans],
    evidence: [...new Set([...table.evidence, ...prose.evidence])],
  };
}

function detectColumns(document: DocumentView, rule: ThemeRule): Draft | undefined {
  const facts = factsOfColumns(document, new Set(rule.columns));
  const persons = personsOf(facts);
  if (persons.size === 0 || document.context.lesson >= 4) return undefined;
  const spans: DraftSpan[] = [...nameSpans(document.mentions, rule.role), ...factSpans(facts, rule.type)];
  const about = rowPersons(document, new Set(facts.map((fact) => fact.group)));
  return {
    confidence: persons.size > 1 ? 'high' : 'medium',
    count: about.size,
    about,
    spans,
    evidence: ['column-header'],
  };
}
