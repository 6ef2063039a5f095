import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyFrom, PERSONAL, pasteInto, sourcePage } from '../../support/clipboard.ts';
import { fixedPages } from '../../support/fixed-pages.ts';
import { launchers } from '../../support/launchers.ts';
import { readPng } from '../../support/png.ts';
import { type Control, waitForWarning } from '../../support/read-warning.ts';
import type { TestSite } from '../../support/serve-pages.ts';
import type { TestBrowser, TestPage } from '../../support/test-page.ts';
import { attackPage, coveringAttacks } from './covering-attacks.ts';

/** How long the hostile page has the user click at the same two places, in milliseconds. */
const INSISTS = 2_200;

const honest = { name: 'does nothing', script: '' };
const all = [honest, ...coveringAttacks];

describe.each(launchers)('a hostile page in $family', ({ launch }) => {
  let browser: TestBrowser;
  let server: TestSite;

  beforeAll(async () => {
    const pages = Object.fromEntries(all.map((attack, index) => [`/${index}`, attackPage(attack)]));
    server = await fixedPages({ '/source': sourcePage, ...pages });
    browser = await launch();
    await copyFrom(browser, server, PERSONAL);
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  it('that does nothing lets real clicks through: the attack tests can fail', async () => {
    expect(await insist(honest)).toEqual({ got: true, seen: true });
  });

  // Browsers draw the top layer free of its ancestors' styles: some attacks leave the window in full view.
  it.each(coveringAttacks)(
    'that $name gets nothing from a user who does not see the window',
    async (attack) => {
      const { got, seen } = await insist(attack);
      expect(got && !seen).toBe(false);
    },
  );

  it('that has Enter and Space hammered from the start gets nothing', async () => {
    const page = await browser.newPage();
    await page.goto(server.url('hostile.localhost', '/0'));
    await pasteInto(page, 'field');
    for (const keys of ['Tab', 'Tab', 'Enter', ' ', 'Enter', 'Tab', ' ', 'Enter']) await page.press(keys);
    expect(await fieldOf(page)).toBe('');
    await page.close();
  });

  const insist = async (attack: (typeof all)[number]): Promise<{ got: boolean; seen: boolean }> => {
    const page = await browser.newPage();
    await page.goto(server.url('hostile.localhost', `/${all.indexOf(attack)}`));
    await pasteInto(page, 'field');
    const places = await placesOf(page);
    const seen = await isDrawn(page);
    const end = Date.now() + INSISTS;
    for (let turn = 0; Date.now() < end && (await fieldOf(page)) === ''; turn += 1) {
      const place = places[turn % places.length];
      if (place) await page.click(place.x, place.y);
    }
    const got = (await fieldOf(page)) !== '';
    await page.close();
    return { got, seen };
  };

  /** Where "Continuer quand même" stands now and "Confirmer" will stand, as a hostile page could guess. */
  const placesOf = async (page: TestPage) => {
    const { controls } = await waitForWarning(page);
    const control = controls.find(({ name }) => name === 'Continuer quand même');
    if (!control) throw new Error('the warning has no "Continuer quand même"');
    return [middle(control.rect), ...(await confirmPlaces(page))];
  };
});

/** The window comes within some frames, and an attack may move it once more: looked at until it is there, three times. */
const LOOKS = 3;

async function isDrawn(page: TestPage): Promise<boolean> {
  for (let look = 0; look < LOOKS; look += 1) if (await showsTitle(page)) return true;
  return false;
}

/** Whether the picture shows dark letters on our light card where the title should stand. */
async function showsTitle(page: TestPage): Promise<boolean> {
  const { rect } = await waitForWarning(page);
  const file = join(await mkdtemp(join(tmpdir(), 'garde-fou-')), 'attack.png');
  await page.screenshot(file);
  const picture = readPng(await readFile(file));
  let dark = 0;
  let light = 0;
  for (let x = rect.x + 70; x < rect.x + 400; x += 1) {
    for (let y = rect.y + 20; y < rect.y + 45; y += 1) {
      const brightness = x < 0 || y < 0 ? 0 : picture.brightness(x, y);
      if (brightness < 90) dark += 1;
      if (brightness > 240) light += 1;
    }
  }
  return dark > 300 && light > 4_000;
}

const middle = ({ x, y, width, height }: Control['rect']) => ({ x: x + width / 2, y: y + height / 2 });

/** A page cannot read where "Confirmer" is; the test can, and plays the luckiest guess. */
async function confirmPlaces(page: TestPage) {
  const { width } = await page.evaluate(() => ({ width: innerWidth }), null);
  const { rect } = await waitForWarning(page);
  const right = Math.min(rect.x + rect.width, width) - 90;
  return [90, 110, 130, 150].map((down) => ({ x: right, y: rect.y + down }));
}

const fieldOf = (page: TestPage) =>
  page.evaluate(() => (document.getElementById('field') as HTMLTextAreaElement).value, null);
