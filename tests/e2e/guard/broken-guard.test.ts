import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CLEAN, copyFrom, pasteInto, sourcePage } from '../../support/clipboard.ts';
import { fixedPages } from '../../support/fixed-pages.ts';
import { launchers } from '../../support/launchers.ts';
import type { TestSite } from '../../support/serve-pages.ts';
import type { TestBrowser } from '../../support/test-page.ts';

const page = `<!doctype html><html lang="fr"><title>Site</title><textarea id="field"></textarea><script>
  window.seen = 0;
  addEventListener('paste', () => { window.seen += 1; });
</script>`;

/** A copy of the build whose guard fails as soon as a gesture needs it; what listens still starts. */
async function brokenBuild(build: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'garde-fou-broken-'));
  await cp(build, folder, { recursive: true });
  const script = join(folder, 'content-scripts/guard.js');
  const whole = await readFile(script, 'utf8');
  const broken = whole.replace(/(?=return \w+\.openGuard=)/u, "throw new TypeError('broken');");
  if (broken === whole) throw new Error('the guard has no place to break it');
  await writeFile(script, broken);
  return folder;
}

describe.each(launchers)('a guard that does not start in $family', ({ family, launch }) => {
  let browser: TestBrowser;
  let server: TestSite;
  let extension = '';

  beforeAll(async () => {
    server = await fixedPages({ '/source': sourcePage, '/': page });
    extension = await brokenBuild(`.output/${family === 'chromium' ? 'chrome' : 'firefox'}-mv3`);
    browser = await launch({ extension });
    await copyFrom(browser, server, CLEAN);
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
    await rm(extension, { recursive: true });
  });

  const paste = async (accept: boolean) => {
    const tab = await browser.newPage();
    await tab.goto(server.url('site.localhost', '/'));
    const asked = tab.answerDialogs(accept);
    await pasteInto(tab, 'field');
    const outcome = await tab.evaluate(() => {
      const { value } = document.getElementById('field') as HTMLTextAreaElement;
      return { value, seen: (window as unknown as { seen: number }).seen };
    }, null);
    await tab.close();
    return { ...outcome, asked };
  };
  // In the language of the browser, not of the settings: those are read by what did not start.
  const question = [expect.stringMatching(/^Garde-fou (?:n'a pas pu vérifier|could not check)/u)];

  it('has the browser ask, and the page gets nothing when the answer is no', async () => {
    expect(await paste(false)).toEqual({ value: '', seen: 0, asked: question });
  });

  it('lets the paste go its own way when the answer is yes', async () => {
    expect(await paste(true)).toEqual({ value: CLEAN, seen: 1, asked: question });
  });
});
