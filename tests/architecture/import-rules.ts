import type { IForbiddenRuleType } from 'dependency-cruiser';

interface Direction {
  /** Other folders of `src` that may be imported. */
  readonly modules: readonly string[];
  /** Those of `modules` of which only types may be imported: their code arrives as an argument. */
  readonly typesOnly?: readonly string[];
  /** Packages from npm. */
  readonly packages: readonly string[];
}

/** Who may import whom below `src`. A folder that is not here may not exist. */
export const directions: Readonly<Record<string, Direction>> = {
  detection: { modules: [], packages: [] },
  pseudonymisation: { modules: ['detection'], packages: [] },
  // Parsers are added here one by one, each with its line in the README's table of dependencies.
  extraction: { modules: [], packages: [] },
  policy: { modules: ['detection'], packages: ['zod', 'tldts'] },
  inspection: { modules: ['detection', 'extraction', 'policy', 'pseudonymisation'], packages: [] },
  interception: {
    modules: ['detection', 'inspection', 'policy', 'pseudonymisation'],
    typesOnly: ['detection', 'inspection', 'policy', 'pseudonymisation'],
    packages: [],
  },
  i18n: { modules: ['detection', 'policy'], typesOnly: ['policy'], packages: [] },
  ui: { modules: ['i18n', 'policy', 'detection'], packages: ['preact'] },
  platform: { modules: ['detection', 'policy', 'inspection'], packages: ['webextension-polyfill', 'zod'] },
  // Plugins of the build, imported by `wxt.config.ts` alone.
  bundling: { modules: [], packages: ['vite', 'terser'] },
  cli: {
    modules: ['detection', 'extraction', 'inspection', 'policy', 'pseudonymisation', 'i18n'],
    packages: [],
  },
};

/** A test may import what it needs to test with. */
const TEST = '\\.test\\.tsx?$';
/** Runs in Node while the extension or one of its tables is built; the extension never imports it. */
const BUILD_TIME = '^src/(bundling/[a-z-]+|i18n/merge-locales|.+/build-[a-z-]+)\\.ts$';

/** The import directions of `directions`, and what holds for the whole project, in dependency-cruiser's terms. */
export const importRules: IForbiddenRuleType[] = [
  ...Object.entries(directions).flatMap(([folder, direction]) => rulesOf(folder, direction)),
  {
    name: 'no-cycles',
    severity: 'error',
    from: {},
    // A circle that a type closes is gone once the types are erased.
    to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
  },
  {
    name: 'nobody-imports-entrypoints',
    severity: 'error',
    from: { pathNot: '^entrypoints/' },
    to: { path: '^entrypoints/' },
  },
  {
    name: 'entrypoints-do-not-import-each-other',
    severity: 'error',
    from: { path: '^entrypoints/([^/]+)' },
    to: { path: '^entrypoints/', pathNot: '^entrypoints/$1' },
  },
  {
    name: 'only-entrypoints-import-wxt',
    severity: 'error',
    from: { path: '^src/' },
    to: { path: packagePath('wxt') },
  },
  {
    name: 'entrypoints-import-wxt-and-preact-only',
    severity: 'error',
    from: { path: '^entrypoints/' },
    to: { path: 'node_modules/', pathNot: [packagePath('wxt'), packagePath('preact')] },
  },
  {
    name: 'only-the-command-line-imports-node',
    severity: 'error',
    from: { path: '^(src|entrypoints)/', pathNot: ['^src/cli/', BUILD_TIME, TEST] },
    to: { dependencyTypes: ['core'] },
  },
  {
    name: 'the-product-does-not-import-its-tests',
    severity: 'error',
    from: { path: '^(src|entrypoints)/', pathNot: TEST },
    to: { path: ['^tests/', TEST] },
  },
  {
    name: 'the-product-does-not-import-its-build',
    severity: 'error',
    from: { path: '^(src|entrypoints)/', pathNot: [BUILD_TIME, TEST] },
    to: { path: BUILD_TIME },
  },
  {
    name: 'every-import-resolves',
    severity: 'error',
    from: {},
    to: { couldNotResolve: true },
  },
  {
    name: 'every-folder-has-a-direction',
    severity: 'error',
    from: {},
    to: { path: '^src/', pathNot: `^src/(${Object.keys(directions).join('|')})/` },
  },
];

function rulesOf(folder: string, { modules, typesOnly = [], packages }: Direction): IForbiddenRuleType[] {
  const from = { path: `^src/${folder}/`, pathNot: TEST };
  const own = [folder, ...modules].join('|');
  const rules: IForbiddenRuleType[] = [
    {
      name: `${folder}-imports-its-own-modules`,
      severity: 'error',
      from,
      to: { path: '^src/', pathNot: `^src/(${own})/` },
    },
    {
      name: `${folder}-imports-its-own-packages`,
      severity: 'error',
      from,
      to: { path: 'node_modules/', pathNot: packages.map(packagePath) },
    },
  ];
  if (typesOnly.length > 0) {
    rules.push({
      name: `${folder}-imports-types-only`,
      severity: 'error',
      from,
      to: { path: `^src/(${typesOnly.join('|')})/`, dependencyTypesNot: ['type-only'] },
    });
  }
  return rules;
}

function packagePath(name: string): string {
  return `node_modules/(?:@types/)?${name}/`;
}
