import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { cruise, type ICruiseResult, type IViolation } from 'dependency-cruiser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importRules } from './import-rules.ts';

const ROOT = resolve(import.meta.dirname, '../..');

async function violationsIn(
  baseDir: string,
): Promise<{ readonly modules: readonly string[]; readonly violations: readonly IViolation[] }> {
  const { output } = await cruise(
    ['src', 'entrypoints'],
    {
      baseDir,
      validate: true,
      ruleSet: { forbidden: importRules },
      tsPreCompilationDeps: true,
      doNotFollow: { path: 'node_modules' },
      parser: 'tsc',
    },
    {
      // Packages are resolved as the bundler does, by their `exports`; links are not followed out of the project.
      exportsFields: ['exports'],
      conditionNames: ['import', 'default'],
      symlinks: false,
    },
  );
  const { modules, summary } = output as ICruiseResult;
  const own = modules.map(({ source }) => source).filter((source) => /^(?:src|entrypoints)\//u.test(source));
  return { modules: own, violations: summary.violations };
}

const spoken = (violation: IViolation) => `${violation.rule.name}: ${violation.from} → ${violation.to}`;

describe('import directions', () => {
  it('are kept by every module of the product', async () => {
    const { modules, violations } = await violationsIn(ROOT);
    expect(violations.map(spoken)).toEqual([]);
    // A parser that does not understand the sources sees no module, finds no violation and says all is well.
    expect(modules.length).toBeGreaterThan(60);
  });
});

describe('a forbidden import is reported', () => {
  let project = '';

  beforeAll(async () => {
    project = await mkdtemp(join(tmpdir(), 'garde-fou-imports-'));
    await symlink(join(ROOT, 'node_modules'), join(project, 'node_modules'), 'dir');
    for (const [file, content] of Object.entries(forbidden)) {
      await mkdir(dirname(join(project, file)), { recursive: true });
      await writeFile(join(project, file), content);
    }
  });

  afterAll(() => rm(project, { recursive: true, force: true }));

  it('for each rule, once and where it stands', async () => {
    const { violations } = await violationsIn(project);
    expect(violations.map(spoken).sort()).toEqual(
      [
        'detection-imports-its-own-modules: src/detection/leak.ts → src/policy/decide.ts',
        'every-import-resolves: src/detection/lost.ts → ./nowhere.ts',
        'entrypoints-do-not-import-each-other: entrypoints/popup.ts → entrypoints/guard.ts',
        'every-folder-has-a-direction: src/cli/scan.ts → src/utils/all.ts',
        'cli-imports-its-own-modules: src/cli/scan.ts → src/utils/all.ts',
        'interception-imports-types-only: src/interception/paste.ts → src/policy/decide.ts',
        'no-cycles: src/policy/decide.ts → src/policy/explain.ts',
        'nobody-imports-entrypoints: src/policy/explain.ts → entrypoints/guard.ts',
        'only-entrypoints-import-wxt: src/platform/store.ts → node_modules/wxt/dist/utils/define-background.mjs',
        'only-the-command-line-imports-node: src/detection/files.ts → fs',
        'platform-imports-its-own-packages: src/platform/store.ts → node_modules/wxt/dist/utils/define-background.mjs',
        'the-product-does-not-import-its-build: src/detection/table.ts → src/detection/build-table.ts',
        'the-product-does-not-import-its-tests: src/platform/seed.ts → src/detection/leak.test.ts',
        'ui-imports-its-own-packages: src/ui/warning.ts → node_modules/zod/index.js',
      ].sort(),
    );
  });
});

/** A small project that breaks each kind of rule. */
const forbidden: Readonly<Record<string, string>> = {
  'src/detection/leak.ts': "import { decide } from '../policy/decide.ts';\nexport const leak = decide;\n",
  'src/detection/leak.test.ts':
    "import { decide } from '../policy/decide.ts';\nexport const fine = decide;\n",
  'src/detection/files.ts': "import { readFileSync } from 'node:fs';\nexport const files = readFileSync;\n",
  'src/detection/lost.ts': "import { nowhere } from './nowhere.ts';\nexport const lost = nowhere;\n",
  'src/detection/build-table.ts':
    "import { readFileSync } from 'node:fs';\nexport const build = readFileSync;\n",
  'src/detection/table.ts': "import { build } from './build-table.ts';\nexport const table = build;\n",
  'src/policy/decide.ts': "import { explain } from './explain.ts';\nexport const decide = () => explain;\n",
  'src/policy/explain.ts':
    "import { decide } from './decide.ts';\nimport '../../entrypoints/guard.ts';\nexport const explain = decide;\n",
  'src/interception/paste.ts':
    "import { decide } from '../policy/decide.ts';\nexport const paste = decide;\n",
  'src/interception/drop.ts':
    "import type { decide } from '../policy/decide.ts';\nexport type Drop = typeof decide;\n",
  'src/ui/warning.ts': "import { z } from 'zod';\nexport const warning = z;\n",
  'src/platform/store.ts':
    "import { defineBackground } from 'wxt/utils/define-background';\nexport const store = defineBackground;\n",
  'src/platform/seed.ts': "import { fine } from '../detection/leak.test.ts';\nexport const seed = fine;\n",
  'src/utils/all.ts': 'export const all = 1;\n',
  'src/cli/scan.ts': "import { all } from '../utils/all.ts';\nexport const scan = all;\n",
  'entrypoints/guard.ts': 'export const guard = 1;\n',
  'entrypoints/popup.ts': "import { guard } from './guard.ts';\nexport const popup = guard;\n",
};
