import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { letBindings } from './let-bindings.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'garde-fou-let-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

it('writes declarations anew, and leaves texts and expressions alone', async () => {
  const entry = join(folder, 'entry.js');
  const body = "const [a, b] = pair;\n for (const c of a) console.log(c, b, 'const d', /const e/);";
  await writeFile(entry, `export function told(pair) { ${body} }`);
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [letBindings()],
    build: { write: false, minify: false, lib: { entry, formats: ['es'] } },
  });
  const [first] = Array.isArray(built) ? built : [built];
  const code = (first && 'output' in first ? first.output[0].code : '').replaceAll(/ +/gu, ' ');
  expect(code).toContain('let [a, b] = pair;');
  expect(code).toContain('for (let c of a) console.log(c, b, "const d", /const e/);');
});
