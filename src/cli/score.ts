import { perturbations } from './perturbations.ts';
import { runScore } from './run-score.ts';
import { realTerminal } from './terminal.ts';

process.exitCode = runScore(process.argv.slice(2), realTerminal(), perturbations);
