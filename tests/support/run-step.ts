import { spawn } from 'node:child_process';

export interface StepResult {
  readonly ok: boolean;
  /** Everything the command printed; empty when it was shown while it ran. */
  readonly output: string;
}

/**
 * Runs one npm script or program and waits for its end.
 * @param show lets it write to the terminal directly; otherwise its output is kept for the case that it fails.
 */
export function runStep(command: readonly string[], show = false): Promise<StepResult> {
  const [program = '', ...rest] = command;
  return new Promise((resolve) => {
    const child = spawn(program, rest, {
      stdio: show ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
      // npm is a script on Windows, which only a shell can start; no argument of ours needs quoting.
      shell: process.platform === 'win32',
    });
    const chunks: Buffer[] = [];
    child.stdout?.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr?.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('error', (error) => resolve({ ok: false, output: error.message }));
    child.on('close', (code) => resolve({ ok: code === 0, output: Buffer.concat(chunks).toString('utf8') }));
  });
}
