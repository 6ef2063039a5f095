import { build } from 'vite';

/** Bundles one browser script of the tests into a single module, as text. `entry` is an absolute path. */
export async function bundlePage(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: false, target: 'es2022', rolldownOptions: { input: entry } },
  });
  const outputs = Array.isArray(built) ? built : [built];
  for (const bundle of outputs) {
    if (!('output' in bundle)) continue;
    for (const chunk of bundle.output) if (chunk.type === 'chunk' && chunk.isEntry) return chunk.code;
  }
  throw new Error(`nothing was bundled from ${entry}`);
}
