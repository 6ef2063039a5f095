/**
 * `npm run bench:peers`: our engine beside five packages of npm that find personal data or persons, in one run on one
 * machine. Not a part of CI: it installs them, at fixed versions, into `.output/peers`.
 */
import { execFile, execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { peers } from './peers.ts';

const FOLDER = resolve('.output/peers');
const SCRIPT = fileURLToPath(new URL('run-peer.ts', import.meta.url));
const PATIENCE_MS = 60_000;
const LENGTHS = [4_000, 100_000, 1_000_000];
const run = promisify(execFile);

function install(): void {
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(`${FOLDER}/package.json`, '{"name":"peers","private":true}\n');
  const wanted = peers
    .filter(({ version }) => version !== '')
    .map(({ name, version }) => `${name}@${version}`);
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', ...wanted], {
    cwd: FOLDER,
    stdio: 'ignore',
  });
}

/** The last line of a task, or nothing where the tool failed or took longer than a minute. */
async function result(name: string, task: string): Promise<Record<string, number> | undefined> {
  try {
    const { stdout } = await run(process.execPath, [SCRIPT, name, FOLDER, task], { timeout: PATIENCE_MS });
    return JSON.parse(stdout.trim().split('\n').at(-1) ?? '');
  } catch {
    return undefined;
  }
}

const share = (value: number | undefined) => (value === undefined ? '–' : `${(value * 100).toFixed(1)} %`);
const ms = (value: number | undefined) =>
  value === undefined ? '> 60 s' : `${value < 10 ? value.toFixed(2) : Math.round(value)} ms`;

install();
console.log('| tool | positives seen | negatives seen | 4 kB | 100 kB | 1 MB |');
console.log('|---|---|---|---|---|---|');
for (const { name, version } of peers) {
  const corpus = await result(name, 'corpus');
  const cells = [`${name} ${version}`.trim(), share(corpus?.recall), share(corpus?.falseAlarms)];
  for (const length of LENGTHS) cells.push(ms((await result(name, String(length)))?.ms));
  console.log(`| ${cells.join(' | ')} |`);
}
