import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { directions } from './import-rules.ts';
import { filesBelow, placesOf, ROOT } from './source-files.ts';

const product = filesBelow(['src', 'entrypoints'], /\.tsx?$/u);
const withoutTests = product.filter(({ path }) => !/\.test\.tsx?$/u.test(path));
const tests = filesBelow(['tests'], /\.tsx?$/u);
/** Tables made by a script: nobody reads them line by line. */
const isTable = (path: string) => path.endsWith('.data.ts');

describe('the layout', () => {
  it('has at the top nothing but what the README names', () => {
    const allowed = new Set([
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'assets',
      'entrypoints',
      'package-lock.json',
      'package.json',
      'src',
      'tests',
      'tsconfig.json',
      'wxt.config.ts',
      'node_modules',
    ]);
    const names = readdirSync(ROOT).filter((name) => !name.startsWith('.'));
    expect(names.filter((name) => !allowed.has(name))).toEqual([]);
  });

  it('has below src only folders whose import directions are known, each with a README', () => {
    const folders = readdirSync(join(ROOT, 'src'));
    expect(folders.filter((folder) => !(folder in directions))).toEqual([]);
    const filled = folders.filter((folder) => readdirSync(join(ROOT, 'src', folder)).length > 0);
    expect(filled.filter((folder) => !existsSync(join(ROOT, 'src', folder, 'README.md')))).toEqual([]);
  });

  it('names files in kebab-case', () => {
    const named =
      /^(?:.+\/)?[a-z0-9]+(?:-[a-z0-9]+)*(?:\.(?:d|data|content|config|property))?(?:\.test)?\.tsx?$/u;
    expect([...product, ...tests].map(({ path }) => path).filter((path) => !named.test(path))).toEqual([]);
  });
});

describe('a file', () => {
  it('has at most 300 lines', () => {
    const long = [...product, ...tests].filter(({ path, lines }) => lines.length > 300 && !isTable(path));
    expect(long.map(({ path, lines }) => `${path}: ${lines.length}`)).toEqual([]);
  });

  it('of entrypoints has at most 40: they wire, they never decide', () => {
    const long = product.filter(({ path, lines }) => path.startsWith('entrypoints/') && lines.length > 40);
    expect(long.map(({ path, lines }) => `${path}: ${lines.length}`)).toEqual([]);
  });

  it('has no default export outside entrypoints', () => {
    const inside = product.filter(({ path }) => path.startsWith('src/'));
    expect(placesOf(inside, /^\s*export default\b|\bas default\b/u)).toEqual([]);
  });

  it('does not name a folder of the machine where it was written', () => {
    const everywhere = [
      ...filesBelow(
        ['src', 'entrypoints', 'tests', 'assets', '.ci'],
        /\.(?:tsx?|js|json|md|html|css)$|^\.ci\//u,
      ),
    ];
    const folders = [ROOT, join(dirname(ROOT), 'shared'), homedir()];
    const naming = everywhere.filter(({ text }) => folders.some((folder) => text.includes(`${folder}/`)));
    expect(naming.map(({ path }) => path)).toEqual([]);
  });
});

describe('the product', () => {
  it('never writes an ASCII word edge in a detection regex: `\\b` misses "émile"', () => {
    const detection = withoutTests.filter(({ path }) => path.startsWith('src/detection/'));
    expect(placesOf(detection, /\\b/u)).toEqual([]);
  });

  it('has no way to speak to the network', () => {
    const speaking =
      /\b(?:XMLHttpRequest|WebSocket|EventSource|WebTransport|RTCPeerConnection|sendBeacon)\b|\bfetch\(/u;
    expect(
      placesOf(
        withoutTests.filter(({ path }) => !path.startsWith('src/cli/')),
        speaking,
      ),
    ).toEqual([]);
  });

  it('builds no code and no markup from strings', () => {
    expect(
      placesOf(
        withoutTests,
        /\beval\(|new Function\(|\.innerHTML\s*=|insertAdjacentHTML|dangerouslySetInnerHTML/u,
      ),
    ).toEqual([]);
  });
});
