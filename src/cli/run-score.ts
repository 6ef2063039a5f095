import { readCommandLine } from './command-line.ts';
import { asCorpusLine } from './corpus-line.ts';
import { decideText } from './decide-text.ts';
import { readJsonLines } from './json-lines.ts';
import { type Judged, scoreCorpus } from './score-corpus.ts';
import { missesList, scoreTable } from './score-table.ts';
import type { Terminal } from './terminal.ts';

const SCORE_HELP = `How good is detection on a corpus?

  npm run --silent score -- CORPUS.jsonl…
  lines {"id","text","kind":"positive"|"negative","expect":[category…]}, if wanted with "topic" and "format"

  recall          positives that were not let through (reminded of or held)
  held            those that were held (warn or more)
  main category   positives whose first expected category is among those reported
  named           texts that expect a category, and of which it was reported
  false alarms    negatives that were not let through; for a category, negatives of which it was reported
  extra           positives of which a category was reported that they do not expect

  --json      the same for machines
  --misses    ids of what was missed, misnamed or a false alarm
  --help      this text
  -           instead of a file: standard input

Ends with 2 when a file or a line could not be read (each is named, the others still count), else with 0.`;

/** The whole command but its process; see `runScan`. */
export function runScore(typed: readonly string[], terminal: Terminal): number {
  const command = readCommandLine(typed, ['json', 'misses']);
  if (!command.ok) return terminal.refuse('score', command.problem);
  if (command.flags.help) {
    terminal.print(SCORE_HELP);
    return 0;
  }
  if (command.files.length === 0) return terminal.refuse('score', 'no corpus given');
  const { judged, failed } = judgeAll(command.files, terminal);
  const score = scoreCorpus(judged);
  if (command.flags.json) terminal.print(JSON.stringify(score, undefined, 2));
  else terminal.print(scoreTable(score) + (command.flags.misses ? `\n\n${missesList(score)}` : ''));
  return failed ? 2 : 0;
}

function judgeAll(files: readonly string[], terminal: Terminal): { judged: Judged[]; failed: boolean } {
  const judged: Judged[] = [];
  let failed = false;
  const complain = (line: string) => {
    failed = true;
    terminal.complain(line);
  };
  for (const file of files) {
    const input = terminal.read(file);
    if (!input.ok) {
      complain(`${file}: ${input.problem}`);
      continue;
    }
    for (const read of readJsonLines(input.text, asCorpusLine)) {
      if (!read.ok) complain(`${file}, line ${read.line}: ${read.problem}`);
      else {
        const { action, decision, ms } = decideText(read.value.text, terminal.now());
        judged.push({
          line: read.value,
          action,
          categories: decision.categories.map(({ category }) => category),
          ms,
        });
      }
    }
  }
  return { judged, failed };
}
