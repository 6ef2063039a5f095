import { readCommandLine } from './command-line.ts';
import { asCorpusLine, type CorpusLine } from './corpus-line.ts';
import { decideText } from './decide-text.ts';
import { readJsonLines } from './json-lines.ts';
import { type Judged, scoreCorpus } from './score-corpus.ts';
import { type Spoiler, scorePerturbed } from './score-perturbed.ts';
import { missesList, perturbationMisses, perturbationTable, scoreTable } from './score-table.ts';
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

  --perturb   what copy accidents cost instead: recall and negatives held, before → after, for each accident
  --json      the same for machines
  --misses    ids of what was missed, misnamed or a false alarm
  --help      this text
  -           instead of a file: standard input

Ends with 2 when a file or a line could not be read (each is named, the others still count), else with 0.`;

/** The whole command but its process; see `runScan`. */
export function runScore(
  typed: readonly string[],
  terminal: Terminal,
  spoilers: readonly Spoiler[] = [],
): number {
  const command = readCommandLine(typed, ['json', 'misses', 'perturb']);
  if (!command.ok) return terminal.refuse('score', command.problem);
  if (command.flags.help) {
    terminal.print(SCORE_HELP);
    return 0;
  }
  if (command.files.length === 0) return terminal.refuse('score', 'no corpus given');
  const { lines, failed } = readAll(command.files, terminal);
  if (command.flags.perturb) {
    const scores = scorePerturbed(lines, spoilers, (text) => decideText(text, terminal.now()).action);
    if (command.flags.json) terminal.print(JSON.stringify(scores, undefined, 2));
    else
      terminal.print(
        perturbationTable(scores) + (command.flags.misses ? `\n\n${perturbationMisses(scores)}` : ''),
      );
    return failed ? 2 : 0;
  }
  const score = scoreCorpus(lines.map((line) => judge(line, terminal.now())));
  if (command.flags.json) terminal.print(JSON.stringify(score, undefined, 2));
  else terminal.print(scoreTable(score) + (command.flags.misses ? `\n\n${missesList(score)}` : ''));
  return failed ? 2 : 0;
}

function readAll(files: readonly string[], terminal: Terminal): { lines: CorpusLine[]; failed: boolean } {
  const lines: CorpusLine[] = [];
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
      else lines.push(read.value);
    }
  }
  return { lines, failed };
}

function judge(line: CorpusLine, now: Date): Judged {
  const { action, decision, detection, ms } = decideText(line.text, now);
  const { findings } = detection;
  const told = findings.find(({ category }) => category === line.expect[0]) ?? findings[0];
  return {
    line,
    action,
    categories: decision.categories.map(({ category }) => category),
    ...(told && { count: told.count }),
    ms,
  };
}
