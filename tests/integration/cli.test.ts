import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'garde-fou-cli-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** The real command, in its own process. */
function run(command: 'scan' | 'score', args: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`src/cli/${command}.ts`, ...args], {
    cwd: new URL('../..', import.meta.url).pathname,
    input,
    encoding: 'utf8',
  });
  const answers = () =>
    stdout
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line));
  return { status, stdout, stderr, answers };
}

/** Synthetic, with a right key. */
const INE = '060454710FF';
const LESSON = 'La Révolution française commence en 1789 par la réunion des états généraux.';

describe('scan', () => {
  it('answers one JSON line for each text file', () => {
    const { status, answers } = run('scan', [file('eleve.txt', `INE ${INE}`), file('cours.txt', LESSON)]);
    expect(status).toBe(0);
    expect(answers()).toEqual([
      {
        file: join(folder, 'eleve.txt'),
        action: 'warn',
        categories: [
          { category: 'identifier', confidence: expect.stringMatching(/^(?:medium|high)$/u), count: 1 },
        ],
        ms: expect.any(Number),
      },
      { file: join(folder, 'cours.txt'), action: 'allow', categories: [], ms: expect.any(Number) },
    ]);
  });

  it('answers each line of JSON Lines by its id, and names the bad ones', () => {
    const path = file(
      'textes.jsonl',
      `{"id":"a","text":"INE ${INE}"}\n{"id":"b"\n\n{"id":7,"text":"Bonjour"}\n`,
    );
    const { status, stderr, answers } = run('scan', ['--jsonl', path]);
    expect(status).toBe(2);
    expect(stderr).toBe(`${path}, line 2: not JSON\n`);
    expect(answers().map(({ id, action }) => [id, action])).toEqual([
      ['a', 'warn'],
      [7, 'allow'],
    ]);
  });

  it('adds offsets and types with --spans, and never the text', () => {
    const { answers, stdout } = run('scan', ['--spans', '-'], `INE ${INE}`);
    expect(answers()[0].spans).toContainEqual({ start: 4, end: 15, type: 'ine', category: 'identifier' });
    expect(stdout).not.toContain(INE);
  });

  it('reads windows-1252 and a byte order mark', () => {
    const old = Buffer.from(`Élève né à Béziers, INE ${INE}`, 'latin1');
    const marked = Buffer.from(`\uFEFFINE ${INE}`, 'utf16le');
    const { status, answers } = run('scan', [file('ancien.csv', old), file('marque.txt', marked)]);
    expect(status).toBe(0);
    expect(answers().map(({ action }) => action)).toEqual(['warn', 'warn']);
  });

  it('says why a file cannot be read and answers the others', () => {
    const missing = join(folder, 'absent.txt');
    const binary = file('image.bin', new Uint8Array([1, 0, 2]));
    const { status, stderr, answers } = run('scan', [missing, binary, folder, file('cours2.txt', LESSON)]);
    expect(status).toBe(2);
    expect(stderr).toBe(
      `${missing}: no such file\n${binary}: not a text file: it holds NUL bytes\n${folder}: this is a folder, not a file\n`,
    );
    expect(answers()).toHaveLength(1);
  });

  it('reads texts far longer than a paste', () => {
    const { status, answers } = run('scan', ['-'], `${`${LESSON}\n`.repeat(4000)}INE ${INE}`);
    expect(status).toBe(0);
    expect(answers()[0]).toMatchObject({ action: 'warn' });
  });

  it('explains itself', () => {
    expect(run('scan', ['--help'])).toMatchObject({ status: 0, stdout: expect.stringContaining('--jsonl') });
    expect(run('scan', [])).toMatchObject({ status: 2, stderr: expect.stringContaining('no file given') });
    expect(run('scan', ['--nope'])).toMatchObject({ status: 2, stderr: expect.stringContaining("'--nope'") });
  });
});

describe('score', () => {
  const corpus = file(
    'corpus.jsonl',
    [
      { id: 'p1', kind: 'positive', expect: ['identifier'], text: `INE ${INE}`, format: 'prose' },
      { id: 'p2', kind: 'positive', expect: ['health'], text: 'Bonjour', format: 'prose' },
      { id: 'n1', kind: 'negative', expect: [], text: LESSON, format: 'list' },
    ]
      .map((line) => JSON.stringify(line))
      .join('\n'),
  );

  it('prints recall and false alarms overall, by category and by format', () => {
    const { status, stdout } = run('score', [corpus]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^all +1\/2 +50\.0 % +1\/2 +50\.0 % +1\/2 +50\.0 % +0\/1 +0\.0 %/mu);
    expect(stdout).toMatch(/^identifier +1\/1 100\.0 %/mu);
    expect(stdout).toMatch(/^list +– +– +– +0\/1/mu);
  });

  it('gives the same to machines, and ids of what went wrong', () => {
    expect(JSON.parse(run('score', ['--json', corpus]).stdout)).toMatchObject({
      overall: { recall: { hit: 1, of: 2 }, falseAlarms: { hit: 0, of: 1 } },
      misses: [{ id: 'p2', expect: ['health'] }],
    });
    expect(run('score', ['--misses', corpus]).stdout).toContain('missed (1)\n  p2  expected health');
  });

  it('names a bad line and scores the rest', () => {
    const { status, stderr, stdout } = run(
      'score',
      ['-'],
      '{"id":"x","text":"","kind":"positive","expect":["x"]}\n',
    );
    expect(status).toBe(2);
    expect(stderr).toBe('-, line 1: "expect" names "x", which is no category\n');
    expect(stdout).toContain('format');
  });

  it('explains itself', () => {
    expect(run('score', ['-h'])).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('main category'),
    });
    expect(run('score', [])).toMatchObject({ status: 2, stderr: expect.stringContaining('no corpus given') });
  });
});
