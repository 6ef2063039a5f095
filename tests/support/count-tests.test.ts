import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { countLine, countTests } from './count-tests.ts';

const folder = mkdtempSync(join(tmpdir(), 'garde-fou-count-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const clean = {
  numPassedTests: 3,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  success: true,
  testResults: [{ status: 'passed', assertionResults: [{}, {}, {}] }],
};

function counted(report: object): string {
  const file = join(folder, 'report.json');
  writeFileSync(file, JSON.stringify(report));
  return countLine(countTests(file));
}

describe('the line that counts the tests', () => {
  it('says how many passed', () => {
    expect(counted(clean)).toBe('3 passed, 0 failed');
  });

  it('names skipped tests only when there are some', () => {
    expect(counted({ ...clean, numPendingTests: 1, numTodoTests: 1 })).toBe('3 passed, 0 failed, 2 skipped');
  });

  it('counts a test file that could not be run as a failure', () => {
    const broken = { status: 'failed', assertionResults: [] };
    expect(counted({ ...clean, success: false, testResults: [...clean.testResults, broken] })).toBe(
      '3 passed, 1 failed',
    );
  });

  it('counts an error outside of any test as a failure', () => {
    expect(counted({ ...clean, success: false })).toBe('3 passed, 1 failed');
  });

  it('counts a run without tests as a failure', () => {
    expect(counted({ ...clean, numPassedTests: 0, testResults: [] })).toBe('0 passed, 1 failed');
  });

  it('counts a missing report as a failure', () => {
    expect(countLine(countTests(join(folder, 'nowhere.json')))).toBe('0 passed, 1 failed');
  });
});
