import { runScan } from './run-scan.ts';
import { realTerminal } from './terminal.ts';

process.exitCode = runScan(process.argv.slice(2), realTerminal());
