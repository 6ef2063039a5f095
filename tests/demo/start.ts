import { ensureBuilt } from '../support/ensure-built.ts';
import { launchChromium } from '../support/launch-chromium.ts';
import { launchFirefox } from '../support/launch-firefox.ts';
import { chooseBrowser } from './choose-browser.ts';
import { play } from './play.ts';
import { type School, startSchool } from './school.ts';
import { showWindow } from './show-window.ts';

// `npm start`: a browser with Garde-fou and a demo school on this machine, or the same as a play without a window.

const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY) || Boolean(process.env.WAYLAND_DISPLAY);

try {
  const browser = chooseBrowser(hasDisplay);
  console.log(`Navigateur : ${browser.name} (${browser.path})`);
  const extension = await ensureBuilt(browser.family);
  const school = await startSchool();
  try {
    if (hasDisplay) await showWindow(browser, extension, school);
    else process.exitCode = (await playWithoutWindow(browser.family, extension, school)) ? 0 : 1;
  } finally {
    await school.close();
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function playWithoutWindow(
  family: 'chromium' | 'firefox',
  extension: string,
  school: School,
): Promise<boolean> {
  console.log('Pas d’écran ici : la démonstration se joue sans fenêtre.\n');
  const browser = await (family === 'firefox' ? launchFirefox({ extension }) : launchChromium({ extension }));
  try {
    return await play(browser, school);
  } finally {
    await browser.close();
  }
}
