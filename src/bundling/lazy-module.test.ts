import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { SourceMap } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { build } from 'vite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lazyModule } from './lazy-module.ts';
import { letBindings } from './let-bindings.ts';
import { packing } from './packing.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'garde-fou-lazy-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** The script that a browser would get from these sources, with `machine.ts` made lazy. */
async function script(sources: Readonly<Record<string, string>>) {
  for (const [name, text] of Object.entries(sources)) await writeFile(join(folder, name), text);
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    // The last one as in `wxt.config.ts`: no place in the source map may move.
    plugins: [lazyModule(join(folder, 'machine.ts')), letBindings()],
    build: {
      ...packing,
      write: false,
      lib: { entry: join(folder, 'main.ts'), formats: ['iife'], name: 'main' },
    },
  });
  const [bundle] = Array.isArray(built) ? built : [built];
  const chunk = bundle && 'output' in bundle ? bundle.output[0] : undefined;
  if (!chunk?.map) throw new Error('nothing was bundled');
  return { code: chunk.code, map: chunk.map };
}

const main = `
  import { start } from './machine.ts';
  const log = globalThis.log;
  log.push('main');
  globalThis.call = (word: string) => start(word);
`;
const machine = `
  import { heavy } from './heavy.ts';
  import words from './words.json' with { type: 'json' };
  import css from './look.css?inline';
  export function start(word: string) {
    return [word, heavy.size, words.hello, css];
  }
`;
const heavy = `
  globalThis.log.push('heavy');
  if (globalThis.broken) throw new Error('broken');
  export const heavy = new Map([['one', 1]]);
`;
const others = { 'words.json': '{ "hello": "bonjour" }', 'look.css': 'p { color: red; }' };
const all = { 'main.ts': main, 'machine.ts': machine, 'heavy.ts': heavy, ...others };

describe('a lazy module', () => {
  it('runs, with all it imports, at the first call of its function and never again', async () => {
    const { code } = await script(all);
    const page = { log: [] as string[], call: (_: string): unknown => undefined };
    runInNewContext(code, page);
    expect(page.log).toEqual(['main']);
    expect(page.call('salut')).toEqual(['salut', 1, 'bonjour', 'p{color:red}']);
    expect(page.call('encore')).toEqual(['encore', 1, 'bonjour', 'p{color:red}']);
    expect(page.log).toEqual(['main', 'heavy']);
  });

  it('that could not be run throws at the call, and is run again by the next one', async () => {
    const { code } = await script(all);
    const page = { log: [] as string[], broken: true, call: (_: string): unknown => undefined };
    runInNewContext(code, page);
    expect(() => page.call('salut')).toThrow('broken');
    page.broken = false;
    expect(page.call('salut')).toEqual(['salut', 1, 'bonjour', 'p{color:red}']);
  });

  it('keeps its place in the source map, so that the browser shows its TypeScript', async () => {
    const { code, map } = await script(all);
    const lines = code.slice(0, code.indexOf('new Map')).split('\n');
    const found = new SourceMap(JSON.parse(map.toString())).findEntry(
      lines.length - 1,
      lines.at(-1)?.length ?? 0,
    );
    if (!('originalSource' in found)) throw new Error('not in the map');
    expect(found.originalSource).toMatch(/(?:^|\/)heavy\.ts$/u);
    expect(heavy.split('\n')[found.originalLine]).toContain('new Map');
  });

  it('that nobody imports ends the build: it would run at the start, unseen', async () => {
    await expect(script({ ...all, 'main.ts': 'globalThis.log = [];' })).rejects.toThrow('nothing imports');
  });
});
