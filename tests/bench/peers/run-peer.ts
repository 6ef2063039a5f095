import { readCorpus } from '../../corpus/corpus-item.ts';
import { frenchText } from '../french-text.ts';
import { loadFrom, peers } from './peers.ts';

/**
 * One task for one tool in a process of its own, so that a hang can be ended from outside: `corpus` judges the measured
 * part; a number of characters times the second call on so much clean prose. Prints one JSON line.
 */
const [name = '', folder = '', task = ''] = process.argv.slice(2);
const peer = peers.find((one) => one.name === name);
if (!peer) throw new Error(`no such peer: ${name}`);
const judge = await peer.judge(loadFrom(folder));

async function judgeCorpus() {
  const seen = { positive: 0, negative: 0 };
  const all = { positive: 0, negative: 0 };
  for (const { kind, text } of readCorpus('measured')) {
    all[kind] += 1;
    if (await judge(text)) seen[kind] += 1;
  }
  return { recall: seen.positive / all.positive, falseAlarms: seen.negative / all.negative };
}

async function time(length: number) {
  const text = frenchText(length);
  await judge(text);
  const before = performance.now();
  await judge(text);
  return { ms: performance.now() - before };
}

// Some tools talk on standard output: ours is the last line.
const result = task === 'corpus' ? await judgeCorpus() : await time(Number(task));
process.stdout.write(`\n${JSON.stringify(result)}\n`);
