import { mkdir, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { TestBrowser, TestPage } from '../support/test-page.ts';
import { approveEnt } from './approve-ent.ts';
import type { School } from './school.ts';
import { type Scene, story } from './story.ts';

const SHOTS = resolve(import.meta.dirname, '../../.output/demo');

/**
 * Plays the story in a browser without a window: real selections, real Ctrl+C and Ctrl+V, a picture after each
 * step. Every step looks at the page itself; one that does not go as told ends the play.
 * @returns whether all went as told.
 */
export async function play(browser: TestBrowser, school: School): Promise<boolean> {
  await rm(SHOTS, { recursive: true, force: true });
  await mkdir(SHOTS, { recursive: true });
  await approveEnt(browser, school);
  const page = await browser.newPage();
  const scene: Scene = { page, school, pupils: [] };
  for (const [index, { tell, act, shot }] of story.entries()) {
    console.log(`${String(index + 1).padStart(2)}. ${tell}`);
    try {
      for (const line of await act(scene)) console.log(`      ${line}`);
      console.log(`    ✓ vérifié${await picture(page, index + 1, shot)}`);
    } catch (error) {
      const where = await picture(page, index + 1, 'echec');
      console.error(`    ✖ ${error instanceof Error ? error.message : String(error)}${where}`);
      return false;
    }
  }
  return stayedHome(page, school);
}

async function picture(page: TestPage, step: number, name: string): Promise<string> {
  // The warning fades in.
  await sleep(300);
  const file = `${String(step).padStart(2, '0')}-${name}.png`;
  await page.screenshot(join(SHOTS, file));
  return ` – image : .output/demo/${file}`;
}

/** The promise of the product, seen from outside: the page spoke to the demo school and to nobody else. */
function stayedHome(page: TestPage, school: School): boolean {
  const abroad = page.requests().filter((url) => !new URL(url).host.endsWith(`.localhost:${school.port}`));
  if (abroad.length === 0) {
    console.log('\nTout s’est passé comme annoncé, et aucune requête n’a quitté cet ordinateur.');
    return true;
  }
  console.error(`\n✖ Des requêtes sont parties : ${abroad.join(', ')}`);
  return false;
}
