import { fold } from '../text/char-classes.ts';
import type { Line, TextView } from '../text/text-view.ts';
import { gap, shape } from '../text/tokens.ts';

/** Lines that are somebody's turn to speak, before a text is a dialogue. */
const turns = 3;

/** "LÉO – Tu m'as menti !" and Léo speaks again later: a play or a dialogue, told by its shape alone. */
export function isDialogue(view: TextView): boolean {
  const speakers = new Map<number, number>();
  let spoken = 0;
  let dashes = 0;
  for (const line of view.lines) {
    // "— Tu viendras ? demanda Augustin.": a novel's way.
    if (view.text[line.start] === '—') dashes++;
    const speaker = speakerOf(view, line);
    if (speaker === undefined) continue;
    spoken++;
    speakers.set(speaker, (speakers.get(speaker) ?? 0) + 1);
  }
  return dashes > 1 || (spoken >= turns && speakers.size <= spoken * 0.7);
}

/** The word before the colon or dash that opens a whole sentence: one or two capitalised words, no number before it. */
function speakerOf({ tokens, text }: TextView, line: Line): number | undefined {
  for (let token = line.first; token < Math.min(line.last - 1, line.first + 3); token++) {
    const written = tokens.shape[token];
    if (
      written === shape.number ||
      written === shape.mixed ||
      (written === shape.lower && token === line.first)
    )
      return undefined;
    const between = text.slice(tokens.end[token], tokens.start[token + 1]);
    if (!/[:–—]|\. -/u.test(between)) continue;
    return /[.!?…»]\s*$/u.test(text.slice(tokens.end[line.last - 1], line.end))
      ? tokens.hash[token]
      : undefined;
  }
  return undefined;
}

const asking = new Set('combien quel quelle quels quelles'.split(' '));

/** "… Quelle note moyenne ont-ils obtenue ?" behind at least two numbers: a problem to be solved. */
export function isProblem(view: TextView): boolean {
  const { tokens, text, sentence } = view;
  let numbers = 0;
  for (let token = 0; token < tokens.count; token++) {
    if (tokens.shape[token] === shape.number) numbers++;
    const opens = token === 0 || sentence[token] !== sentence[token - 1];
    if (!opens || numbers < 2 || !asking.has(fold(text.slice(tokens.start[token], tokens.end[token]))))
      continue;
    if (endsWithQuestion(view, token)) return true;
  }
  return false;
}

const longestQuestion = 40;

function endsWithQuestion({ tokens, sentence, text }: TextView, from: number): boolean {
  let token = from;
  while (token < tokens.count && token - from < longestQuestion && sentence[token] === sentence[from])
    token++;
  const behind = text.slice(tokens.end[token - 1], token < tokens.count ? tokens.start[token] : text.length);
  return behind.includes('?') && (token === tokens.count || ((tokens.gap[token] ?? 0) & gap.end) !== 0);
}
