import type { Dictionaries } from '../dictionaries/dictionaries.ts';
import type { TextView } from '../text/text-view.ts';
import { gap, shape } from '../text/tokens.ts';
import { hasInitial, readNameRun } from './name-run.ts';
import { wordAt } from './name-words.ts';
import type { Candidate } from './person-mention.ts';
import type { Roster } from './roster.ts';
import { isPublicFigure } from './silent-names.ts';

interface Item {
  readonly candidate: Candidate;
  readonly known: boolean;
}

const separators = gap.comma | gap.other | gap.hyphen | gap.newline;

/** "Présents : Ilyan, Maëva, Nour et Éloan": names in a row, the rare ones recognised by their neighbours. */
export function findInlineRosters(
  view: TextView,
  dictionaries: Dictionaries,
  mentions: readonly Candidate[],
): Roster[] {
  const rosters: Roster[] = [];
  const byToken = new Map(mentions.map((mention) => [mention.first, mention]));
  let reached = 0;
  for (const mention of mentions) {
    if (mention.first < reached) continue;
    const items = readChain(view, dictionaries, mention, byToken);
    reached = items.at(-1)?.candidate.last ?? reached;
    const known = items.filter((item) => item.known).length;
    const headed = items.length === 2 && followsColon(view, mention.first);
    if ((items.length < 3 && !headed) || known < items.length * 0.55) continue;
    const entries = items.map((item) => item.candidate);
    const count = (test: (entry: Candidate) => boolean) => entries.filter(test).length;
    rosters.push({
      layout: 'inline',
      entries,
      known,
      fullNames: count(
        (entry) => entry.kind === 'full' || entry.kind === 'listed' || entry.kind === 'pattern',
      ),
      titled: count((entry) => entry.kind === 'titled'),
      spoken: 0,
      publicFigures: count((entry) => entry.publicFigure),
    });
  }
  return rosters;
}

/** "5B : Fodé, Iris": a row of two counts only behind a label. */
function followsColon(view: TextView, token: number): boolean {
  return token > 0 && view.text.slice(view.tokens.end[token - 1], view.tokens.start[token]).includes(':');
}

function readChain(
  view: TextView,
  dictionaries: Dictionaries,
  first: Candidate,
  byToken: ReadonlyMap<number, Candidate>,
): Item[] {
  const items: Item[] = [{ candidate: first, known: true }];
  for (let at = first.last; at < view.tokens.count; ) {
    const next = nextItemAt(view, at);
    if (next === undefined) break;
    const item = itemAt(view, dictionaries, next, byToken);
    if (!item) break;
    items.push(item);
    at = item.candidate.last;
  }
  return items;
}

/** Behind a name: a separator or "et", perhaps a class in brackets before it. */
function nextItemAt(view: TextView, at: number): number | undefined {
  let token = at;
  for (let skipped = 0; token < view.tokens.count && skipped < 4; skipped++) {
    const between = view.tokens.gap[token] ?? 0;
    if (
      between & (gap.end | gap.paragraph) ||
      (between & gap.dot && !(between & gap.comma) && between & gap.space)
    )
      return undefined;
    const word = wordAt(view, token).toLowerCase();
    const isLink = word === 'et' || word === 'ou' || word === 'puis' || word === 'and';
    if (isLink) {
      token++;
      return token < view.tokens.count ? token : undefined;
    }
    const written = view.tokens.shape[token];
    const isName = written === shape.capitalised || written === shape.caps || written === shape.lower;
    if (between & separators && isName && !inBrackets(view, token)) return token;
    if (
      !(between & (gap.other | gap.space | gap.hyphen | gap.dot)) ||
      (written === shape.lower && !inBrackets(view, token))
    )
      return undefined;
    token++;
  }
  return undefined;
}

function inBrackets(view: TextView, token: number): boolean {
  return view.text.slice(view.tokens.end[token - 1] ?? 0, view.tokens.start[token]).includes('(');
}

function itemAt(
  view: TextView,
  dictionaries: Dictionaries,
  token: number,
  byToken: ReadonlyMap<number, Candidate>,
): Item | undefined {
  for (const place of [token, token + 1]) {
    const mention = byToken.get(place);
    if (mention) return { candidate: mention, known: true };
  }
  const written = view.tokens.shape[token];
  if (written !== shape.capitalised && written !== shape.caps) return undefined;
  const run = readNameRun(view, token, view.tokens.count);
  if (!run || run.first !== token || run.units > 3) return undefined;
  const last = hasInitial(view, run.last) ? run.last + 1 : run.last;
  const range = { start: view.tokens.start[token] ?? 0, end: view.tokens.end[last - 1] ?? 0 };
  const publicFigure = isPublicFigure(view, run, dictionaries, false);
  return {
    candidate: {
      kind: run.units > 1 ? 'listed' : 'first',
      role: 'unknown',
      ranges: [range],
      first: token,
      last,
      publicFigure,
    },
    known: run.firstNames > 0,
  };
}
