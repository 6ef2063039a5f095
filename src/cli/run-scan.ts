import { readCommandLine } from './command-line.ts';
import { decideText, report } from './decide-text.ts';
import { readJsonLines } from './json-lines.ts';
import type { Input } from './read-input.ts';
import type { Terminal } from './terminal.ts';
import { asTextLine } from './text-line.ts';

const SCAN_HELP = `What would Garde-fou do with these texts, pasted on a site that nobody approved?

  npm run --silent scan -- FILE…            one JSON line per text file: {"file","action","categories","ms"}
  npm run --silent scan -- --jsonl FILE…    reads lines {"id","text"}, prints {"id","action","categories","ms"}

  --spans   adds where each value stands (UTF-16 offsets) and its type; never the text
  --help    this text
  -         instead of a file: standard input

Text files may be UTF-8, UTF-16 with its mark, or windows-1252. Ends with 2 when a file or a line could not be read
(each is named on the error output, the others are still answered), else with 0.`;

/** The whole command but its process: answers and errors go to `terminal`, the exit code is returned. */
export function runScan(typed: readonly string[], terminal: Terminal): number {
  const command = readCommandLine(typed, ['jsonl', 'spans']);
  if (!command.ok) return terminal.refuse('scan', command.problem);
  if (command.flags.help) {
    terminal.print(SCAN_HELP);
    return 0;
  }
  if (command.files.length === 0) return terminal.refuse('scan', 'no file given');
  let failed = false;
  for (const file of command.files) {
    const input = terminal.read(file);
    const good = command.flags.jsonl
      ? scanLines(input, command.flags.spans, terminal)
      : scanFile(input, command.flags.spans, terminal);
    failed ||= !good;
  }
  return failed ? 2 : 0;
}

function scanFile(input: Input, withSpans: boolean, terminal: Terminal): boolean {
  if (!input.ok) {
    terminal.complain(`${input.file}: ${input.problem}`);
    return false;
  }
  const answer = report(decideText(input.text, terminal.now()), withSpans);
  terminal.print(JSON.stringify({ file: input.file, ...answer }));
  return true;
}

function scanLines(input: Input, withSpans: boolean, terminal: Terminal): boolean {
  if (!input.ok) {
    terminal.complain(`${input.file}: ${input.problem}`);
    return false;
  }
  let good = true;
  for (const read of readJsonLines(input.text, asTextLine)) {
    if (read.ok) {
      const answer = report(decideText(read.value.text, terminal.now()), withSpans);
      terminal.print(JSON.stringify({ id: read.value.id, ...answer }));
    } else {
      good = false;
      terminal.complain(`${input.file}, line ${read.line}: ${read.problem}`);
    }
  }
  return good;
}
