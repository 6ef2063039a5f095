import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeCatalogue } from './make-catalogue.ts';
import { makeGuardCatalogue } from './make-guard-catalogue.ts';
import { readAcademies } from './read-academies.ts';

/*
 * node src/policy/catalogue/build-catalogue.ts [folder with approved.json, risky.json, academies.csv]
 *
 * Writes catalogue.json (background, options page) and guard-catalogue.json (guard) beside this file; run
 * `npm run format` afterwards. Hand-made changes belong in corrections.ts, never in the two written files.
 */
const source = process.argv[2] ?? '../shared/data/catalogue';
const read = (name: string) => readFileSync(join(source, name), 'utf8');

const catalogue = makeCatalogue(
  JSON.parse(read('approved.json')),
  JSON.parse(read('risky.json')),
  readAcademies(read('academies.csv')),
);
write('catalogue.json', catalogue);
write('guard-catalogue.json', makeGuardCatalogue(catalogue));

function write(name: string, content: unknown): void {
  writeFileSync(new URL(name, import.meta.url), `${JSON.stringify(content, null, 2)}\n`);
}
