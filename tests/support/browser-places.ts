import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

export type Family = 'chromium' | 'firefox';

export interface BrowserPlace {
  readonly name: string;
  readonly path: string;
  readonly family: Family;
  /** Google's and Microsoft's builds ignore `--load-extension` (Chrome from 137 on); Chromium's and Firefox's do not. */
  readonly branded: boolean;
}

interface Product {
  readonly name: string;
  readonly family: Family;
  readonly branded: boolean;
  /** Commands looked for in every folder of PATH. */
  readonly linux: readonly string[];
  /** Below `/Applications`, for everybody or for one user. */
  readonly mac: readonly string[];
  /** Below the three folders where Windows programs are installed. */
  readonly windows: readonly string[];
}

/** Those that load an extension from a folder come first. */
const products: readonly Product[] = [
  {
    name: 'Chromium',
    family: 'chromium',
    branded: false,
    linux: ['chromium', 'chromium-browser'],
    mac: ['Chromium.app/Contents/MacOS/Chromium'],
    windows: ['Chromium\\Application\\chrome.exe'],
  },
  {
    name: 'Microsoft Edge',
    family: 'chromium',
    branded: true,
    linux: ['microsoft-edge', 'microsoft-edge-stable'],
    mac: ['Microsoft Edge.app/Contents/MacOS/Microsoft Edge'],
    windows: ['Microsoft\\Edge\\Application\\msedge.exe'],
  },
  {
    name: 'Google Chrome',
    family: 'chromium',
    branded: true,
    linux: ['google-chrome', 'google-chrome-stable'],
    mac: ['Google Chrome.app/Contents/MacOS/Google Chrome'],
    windows: ['Google\\Chrome\\Application\\chrome.exe'],
  },
  {
    name: 'Firefox ESR',
    family: 'firefox',
    branded: false,
    linux: ['firefox-esr'],
    mac: ['Firefox ESR.app/Contents/MacOS/firefox'],
    windows: ['Mozilla Firefox ESR\\firefox.exe'],
  },
  {
    name: 'Firefox',
    family: 'firefox',
    branded: false,
    linux: ['firefox'],
    mac: ['Firefox.app/Contents/MacOS/firefox'],
    windows: ['Mozilla Firefox\\firefox.exe'],
  },
];

/** Every place where a browser may be on this kind of machine, the preferred ones first; none of them is checked. */
export function browserPlaces(
  platform: NodeJS.Platform = process.platform,
  environment: NodeJS.ProcessEnv = process.env,
): BrowserPlace[] {
  return products.flatMap((product) =>
    pathsOf(product, platform, environment).map((path) => ({
      name: product.name,
      path,
      family: product.family,
      branded: product.branded,
    })),
  );
}

function pathsOf(product: Product, platform: NodeJS.Platform, environment: NodeJS.ProcessEnv): string[] {
  if (platform === 'darwin') {
    const folders = ['/Applications', join(homedir(), 'Applications')];
    return product.mac.flatMap((app) => folders.map((folder) => `${folder}/${app}`));
  }
  if (platform === 'win32') {
    const folders = [environment.PROGRAMFILES, environment['PROGRAMFILES(X86)'], environment.LOCALAPPDATA];
    return product.windows.flatMap((program) =>
      folders.filter((folder) => folder !== undefined).map((folder) => `${folder}\\${program}`),
    );
  }
  const folders = new Set([...(environment.PATH ?? '').split(delimiter), '/usr/bin', '/snap/bin']);
  return product.linux.flatMap((command) =>
    [...folders].filter((folder) => folder !== '').map((folder) => `${folder}/${command}`),
  );
}
