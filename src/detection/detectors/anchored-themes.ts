import { longestTold } from '../context/told-features.ts';
import type { Draft, DraftSpan, Strength } from '../detector.ts';
import type { DocumentView } from '../document-view.ts';
import type { EvidenceKey } from '../evidence.ts';
import type { Confidence } from '../finding.ts';
import type { InfoType } from '../info-types.ts';
import type { Theme } from '../lexicon/lexicon-entry.ts';
import { isGreeted, isSigning } from '../persons/correspondents.ts';
import type { PersonList } from '../persons/find-lists.ts';
import { isTitled } from '../persons/is-titled.ts';
import type { PersonMention, Role } from '../persons/person-mention.ts';
import type { ThemeHit } from '../text/theme-hits.ts';
import { nameSpans } from './name-spans.ts';
import { addresses, hasInSentence, isHeading, toldPoints, weighAnchor } from './weigh-anchor.ts';

/** A theme and the person it is said of. */
export interface Anchored {
  readonly hit: ThemeHit;
  readonly mention: PersonMention;
  readonly points: number;
  readonly evidence: ReadonlySet<EvidenceKey>;
}

/** Points from which a finding is believed: low reminds, medium and high warn. */
const ladder = { low: 5, medium: 6, high: 7 } as const;

export function confidenceOf(points: number): Confidence | undefined {
  if (points >= ladder.high) return 'high';
  if (points >= ladder.medium) return 'medium';
  return points >= ladder.low ? 'low' : undefined;
}

/** Points that carry a warning by themselves; fewer do where the whole text is plainly a message (tenths of log odds). */
const sure = { points: 8, told: 30 } as const;

function confidenceIn({ told, context }: DocumentView, points: number): Confidence | undefined {
  const confidence = confidenceOf(points);
  const isSure = points >= sure.points || told >= sure.told || context.words > longestTold;
  return confidence && !isSure ? 'low' : confidence;
}

/** How far behind a name its theme may stand, in sentences: "Léa est en CM1. Elle est allergique." */
const sentencesBack = 2;
/** And in words, so that a text without a full stop stays linear. */
const wordsBack = 120;
const wordsAhead = 60;
/** Names looked at for one phrase; more stand so near only in a text made to be slow. */
const mentionsSeen = 60;

/** Every phrase of the theme that is said of somebody, with the points for and against. */
export function anchorTheme(document: DocumentView, theme: Theme): Anchored[] {
  const anchored: Anchored[] = [];
  let from = 0;
  for (const hit of document.hits.get(theme) ?? []) {
    const list = hit.weight > 1 ? listOf(document, hit) : undefined;
    if (list) {
      for (const mention of list.mentions) {
        const points = weighAnchor(document, hit, mention, 'list');
        anchored.push({ hit, mention, points, evidence: evidenceOf(document, mention) });
      }
      continue;
    }
    while (from < document.mentions.length && (document.mentions[from]?.first ?? 0) < hit.first - wordsBack)
      from++;
    const best = bestAnchor(document, hit, from) ?? farAnchor(document, hit, from);
    if (best) anchored.push(best);
  }
  return anchored;
}

/** The list that this phrase heads ("Absents : …") or closes ("… sont absents"). */
function listOf(document: DocumentView, hit: ThemeHit): PersonList | undefined {
  return document.lists.find(({ headFrom, headTo, tailTo, mentions }) => {
    const last = mentions.at(-1)?.last ?? 0;
    return (hit.first >= headFrom && hit.first < headTo) || (hit.first >= last && hit.first < tailTo);
  });
}

function bestAnchor(document: DocumentView, hit: ThemeHit, from: number): Anchored | undefined {
  const sentence = document.sentence[hit.first] ?? 0;
  let best: { mention: PersonMention; points: number } | undefined;
  let bestRank = Number.NEGATIVE_INFINITY;
  for (let index = from; index < Math.min(document.mentions.length, from + mentionsSeen); index++) {
    const mention = document.mentions[index];
    if (!mention || mention.first > hit.last + wordsAhead) break;
    const place = document.sentence[mention.first] ?? 0;
    if (place > sentence) break;
    if (sentence - place > sentencesBack) continue;
    if (place !== sentence && document.paragraph[mention.first] !== document.paragraph[hit.first]) continue;
    if ((mention.first < hit.last && hit.first < mention.last) || isElse(document, hit, mention)) continue;
    const points = weighAnchor(document, hit, mention, sentence - place);
    const rank = points - Math.abs(hit.first - mention.first) / 50;
    if (rank > bestRank) {
      best = { mention, points };
      bestRank = rank;
    }
  }
  return best && { hit, ...best, evidence: evidenceOf(document, best.mention) };
}

/** Who writes, who reads and who is to be called is not who is told of, unless "je", "vous" or "ton" says so. */
function isElse(document: DocumentView, hit: ThemeHit, mention: PersonMention): boolean {
  if (isSigning(document, mention)) return !hasInSentence(document, hit, 'first-person');
  return isGreeted(document, mention) && !addresses(document, hit);
}

/**
 * Where no name stands near: the one a short note is about ("Objet : Coline Rambert"), the one in the next sentence,
 * or whoever signs a text in the first person ("je suis suivie pour…").
 */
function farAnchor(document: DocumentView, hit: ThemeHit, from: number): Anchored | undefined {
  const { context, mentions } = document;
  const personal = hasInSentence(document, hit, 'first-person');
  if (
    hit.weight < 2 ||
    context.words > 160 ||
    (context.school === 0 && !personal && context.distinct('mail') === 0)
  )
    return undefined;
  let near: PersonMention | undefined;
  for (let index = from; index < Math.min(mentions.length, from + mentionsSeen); index++) {
    const mention = mentions[index];
    if (!mention || (near && mention.first > hit.first)) break;
    if (!isElse(document, hit, mention)) near = mention;
  }
  const mention = personal ? (mentions.at(-1) ?? near) : near;
  if (!mention || mention.first > hit.last + wordsAhead) {
    if (!mention || !personal) return undefined;
  }
  if (mention.kind === 'first' && !personal && context.school === 0) return undefined;
  const points = weighAnchor(document, hit, mention, 1);
  return { hit, mention, points, evidence: evidenceOf(document, mention) };
}

/** What a teacher is told when asking why. */
function evidenceOf(document: DocumentView, mention: PersonMention): ReadonlySet<EvidenceKey> {
  const evidence = new Set<EvidenceKey>(['neighbour-word']);
  evidence.add(mention.kind === 'titled' ? 'role-word' : 'known-first-name');
  if (document.context.school > 0) evidence.add('class-context');
  if (toldPoints(document) > 0) evidence.add('told-of');
  return evidence;
}

/** A third of a list marked absent is a roll call: all of it is told. */
function completeLists(document: DocumentView, persons: Set<number>): void {
  for (const { mentions } of document.lists) {
    const inside = mentions.filter((mention) => persons.has(mention.person)).length;
    if (mentions.length >= 3 && inside * 3 >= mentions.length) {
      for (const mention of mentions) persons.add(mention.person);
    }
  }
}

function strengthOf({ tokens }: DocumentView, believed: readonly Anchored[], points: number): Strength {
  return {
    points,
    phrases: new Set(believed.map(({ hit }) => tokens.base[hit.first])).size,
    telling: new Set(believed.filter(({ hit }) => hit.weight === 3).map(({ hit }) => tokens.base[hit.first]))
      .size,
    first: Math.min(...believed.map(({ hit }) => hit.first)),
    heads: believed.some(({ hit }) => isHeading(hit)),
  };
}

/** Where pupils are told of, who has a title is their teacher, a parent to be called, the doctor. */
function toldOf(document: DocumentView, believed: readonly Anchored[], role?: Role): Set<number> {
  const untitled = believed.filter(({ mention }) => !isTitled(document, mention));
  const meant = role === 'pupil' && untitled.length > 0 ? untitled : believed;
  return new Set(meant.map(({ mention }) => mention.person));
}

/** The finding that follows from the anchors: the best one decides, the others add their persons. */
export function draftOf(
  document: DocumentView,
  anchored: readonly Anchored[],
  type: InfoType,
  role?: Role,
): Draft | undefined {
  const points = Math.max(0, ...anchored.map((one) => one.points));
  const confidence = confidenceIn(document, points);
  if (!confidence) return undefined;
  const believed = anchored.filter((one) => one.points >= ladder.low - 1);
  const persons = toldOf(document, believed, role);
  completeLists(document, persons);
  const spans: DraftSpan[] = [
    ...nameSpans(document.mentions, role),
    ...believed.map(({ hit }) => ({
      start: document.tokens.start[hit.first] ?? 0,
      end: document.tokens.end[hit.last - 1] ?? 0,
      type,
    })),
  ];
  const evidence = [...new Set(believed.flatMap((one) => [...one.evidence]))];
  const weight = Math.max(...believed.map(({ hit }) => hit.weight));
  const strength = strengthOf(document, believed, points);
  return { confidence, count: persons.size, about: persons, weight, strength, spans, evidence };
}
