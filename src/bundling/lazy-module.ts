import { dirname } from 'node:path';
import { build, normalizePath, type Plugin } from 'vite';

/**
 * Has a module, and all it imports, run at the first call of one of its functions instead of at the start of the
 * script; in the same file, and synchronously. The sources do not see it: whoever imports the module imports plain
 * functions. When running it fails, that first call throws, and the next one runs it again from its beginning.
 *
 * `file` is an absolute path; all that it exports must be functions. What it shares with the rest of the script is in
 * the bundle twice: hand over as arguments what has a state, or is large.
 */
export function lazyModule(file: string): Plugin {
  const id = normalizePath(file);
  let target: string | string[] | false | undefined;
  let replaced = false;
  return {
    name: 'garde-fou:lazy-module',
    configResolved: (config) => {
      target = config.build.target;
    },
    load: {
      handler: async (asked) => {
        if (asked !== id) return undefined;
        replaced = true;
        return lazily(await bundled(id, target));
      },
    },
    generateBundle() {
      if (!replaced) this.error(`nothing imports ${id}`);
    },
  };
}

interface Bundled {
  readonly code: string;
  readonly exports: readonly string[];
  /** Version 3 of the source map format. */
  readonly map: { readonly mappings: string };
}

/** One flat CommonJS script, with the names of the sources: the outer build is the one that packs. */
async function bundled(entry: string, target: string | string[] | false | undefined): Promise<Bundled> {
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      write: false,
      // Only says what the addresses in the source map start from.
      outDir: dirname(entry),
      minify: false,
      cssMinify: true,
      sourcemap: true,
      lib: { entry, formats: ['cjs'] },
      ...(target === undefined ? {} : { target }),
    },
  });
  const [bundle] = Array.isArray(built) ? built : [built];
  const chunk = bundle && 'output' in bundle ? bundle.output[0] : undefined;
  if (!chunk?.map) throw new Error(`nothing was bundled from ${entry}`);
  return { code: chunk.code, exports: chunk.exports, map: chunk.map };
}

function lazily({ code, exports, map }: Bundled) {
  const before = ['let ran;', 'const run = () => { const exports = {};', ''].join('\n');
  const after = exports.map(
    (name) => `export const ${name} = (...given) => (ran ??= run()).${name}(...given);`,
  );
  return {
    code: [`${before}${code}`, 'return exports; };', ...after].join('\n'),
    // Each line before the code is one `;` in the map.
    map: { ...map, mappings: `${before.replace(/[^\n]/gu, '').replaceAll('\n', ';')}${map.mappings}` },
  };
}
