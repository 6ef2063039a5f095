import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { withoutContext } from './without-context.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'garde-fou-context-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function bundle(script: string): Promise<string> {
  const entry = join(folder, 'entry.ts');
  await writeFile(entry, script);
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [withoutContext()],
    build: { write: false, minify: false, lib: { entry, formats: ['es'] } },
  });
  const [first] = Array.isArray(built) ? built : [built];
  return first && 'output' in first ? first.output[0].code : '';
}

it('puts an empty class where WXT’s context was', async () => {
  const code = await bundle(
    "import { ContentScriptContext } from 'wxt/utils/content-script-context'; console.log(new ContentScriptContext());",
  );
  expect(code).toContain('class');
  expect(code).not.toContain('content-script-started');
});

it('ends the build when WXT takes its context from elsewhere', async () => {
  await expect(bundle('console.log(1)')).rejects.toThrow('no longer imports');
});
