import { type Input, readInput } from './read-input.ts';

/** What a command needs of the world around it. */
export interface Terminal {
  readonly read: (file: string) => Input;
  readonly print: (line: string) => void;
  readonly complain: (line: string) => void;
  /** Says what was wrong with the command line and where help is; returns the exit code. */
  readonly refuse: (command: string, problem: string) => 2;
  readonly now: () => Date;
}

export function realTerminal(): Terminal {
  // `scan … | head` closes the pipe early: that is no fault of the command.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
  const complain = (line: string) => process.stderr.write(`${line}\n`);
  return {
    read: readInput,
    print: (line) => process.stdout.write(`${line}\n`),
    complain,
    refuse: (command, problem) => {
      complain(`${command}: ${problem}. Try: npm run --silent ${command} -- --help`);
      return 2;
    },
    now: () => new Date(),
  };
}
