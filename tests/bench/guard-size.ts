import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { type Bench, type Measure, rounded } from './measure.ts';

const ROOT = new URL('../../', import.meta.url);
const BUILDS = ['chrome-mv3', 'firefox-mv3'];

function sizeOf(build: string): Measure[] {
  const path = new URL(`.output/${build}/content-scripts/guard.js`, ROOT);
  if (!existsSync(path)) return [];
  const script = readFileSync(path);
  return [
    { name: `guard script of ${build}`, value: rounded(script.length / 1000), unit: 'kB', limit: 280 },
    {
      name: `guard script of ${build}, gzip`,
      value: rounded(gzipSync(script, { level: 9 }).length / 1000),
      unit: 'kB',
      limit: 110,
    },
  ];
}

/** Empty where nothing was built yet. */
export const guardSize: Bench = {
  title: 'What every page carries',
  run: () => BUILDS.flatMap(sizeOf),
};
