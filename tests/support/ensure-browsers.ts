import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync, readSync } from 'node:fs';
import { type BrowserPlace, browserPlaces, type Family } from './browser-places.ts';

/** The browsers installed on this machine, those that load an extension from a folder first. */
export function findBrowsers(): BrowserPlace[] {
  return browserPlaces().filter(({ path }) => existsSync(path) && !isSnapStub(path));
}

/**
 * One browser of each family asked for, in that order, each able to load an extension from a folder. Missing
 * ones are installed where that can be done without asking anybody: Debian or Ubuntu, as root.
 * @throws an Error whose message is one French sentence that says what to install.
 */
export function ensureBrowsers(families: readonly Family[]): BrowserPlace[] {
  const missing = families.filter((family) => pick(family) === undefined);
  if (missing.length > 0 && canInstall()) install(missing);
  return families.map((family) => {
    const browser = pick(family);
    if (browser === undefined) throw new Error(adviceFor(family));
    return browser;
  });
}

/** Debian's names; Ubuntu's archive has none of them outside a snap, and apt-get says so. */
const packages: Readonly<Record<Family, readonly string[]>> = {
  // Without a font, a bare machine draws no text at all.
  chromium: ['chromium', 'fonts-liberation'],
  firefox: ['firefox-esr', 'fonts-liberation'],
};

function pick(family: Family): BrowserPlace | undefined {
  return findBrowsers().find((browser) => browser.family === family && !browser.branded);
}

function canInstall(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

function install(families: readonly Family[]): void {
  const wanted = [...new Set(families.flatMap((family) => packages[family]))];
  console.log(`Installation de ${wanted.join(', ')} par apt-get (une à deux minutes)…`);
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const steps = [
    ['update', '-qq'],
    ['install', '-y', '-qq', '--no-install-recommends', '-o', 'DPkg::Lock::Timeout=120', ...wanted],
  ];
  for (const step of steps) {
    const { status, stdout, stderr } = spawnSync('apt-get', step, { env: environment, encoding: 'utf8' });
    // A failed update may still leave a list that is good enough; the answer of the install decides.
    if (status !== 0 && step[0] === 'install') console.error(`${stdout}${stderr}`.trim());
  }
}

function adviceFor(family: Family): string {
  if (family === 'firefox') {
    return 'Firefox est introuvable : installez Firefox ou Firefox ESR (Debian : « sudo apt-get install firefox-esr »), puis relancez la commande.';
  }
  const branded = findBrowsers().find((browser) => browser.branded);
  const because =
    branded === undefined
      ? 'Chromium est introuvable'
      : `Chromium est introuvable, et ${branded.name} n’accepte pas d’extension en ligne de commande`;
  return `${because} : installez Chromium (Debian : « sudo apt-get install chromium », macOS : « brew install --cask chromium », Windows : « winget install Hibbiki.Chromium »), puis relancez la commande.`;
}

/** Ubuntu ships `/usr/bin/chromium-browser` as a script that only says which snap to install; the snap itself is in `/snap/bin`. */
function isSnapStub(path: string): boolean {
  if (process.platform !== 'linux') return false;
  const head = Buffer.alloc(2048);
  const file = openSync(path, 'r');
  try {
    const text = head.toString('latin1', 0, readSync(file, head));
    return text.startsWith('#!') && /requires the \S{1,30} snap to be installed/u.test(text);
  } finally {
    closeSync(file);
  }
}
