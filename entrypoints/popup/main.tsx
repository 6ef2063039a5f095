import { render } from 'preact';
import { pageMessages } from '../../src/i18n/page-messages.ts';
import { createTranslator } from '../../src/i18n/translate.ts';
import { browser } from '../../src/platform/browser-api.ts';
import { settingsStore } from '../../src/platform/settings-store.ts';
import { serialise } from '../../src/platform/storage-area.ts';
import { answerHold, askActiveTab } from '../../src/platform/tab-link.ts';
import { PopupPage } from '../../src/ui/popup/popup-page.tsx';
import { siteStateOf } from '../../src/ui/popup/site-state.ts';

const store = settingsStore(browser.storage.local, serialise('garde-fou-settings', navigator.locks));
const [{ settings }, tab, [shown]] = await Promise.all([
  store.load(),
  askActiveTab(browser, crypto.randomUUID()),
  browser.tabs.query({ active: true, currentWindow: true }),
]);
const t = createTranslator(settings.language, pageMessages);
const top = tab?.frames.find((frame) => frame.top);
const holding = tab?.frames.find((frame) => frame.hold !== null);
document.documentElement.lang = settings.language;
document.title = t('popup_title');

const open = async (done: Promise<unknown>) => {
  await done;
  window.close();
};
render(
  <PopupPage
    state={siteStateOf(top?.destination ?? null, shown?.url)}
    held={holding?.hold ? { ...holding.hold, destination: holding.destination } : null}
    t={t}
    onAnswer={(answer) => tab && holding && open(answerHold(browser, tab.tabId, holding.frameId, answer))}
    onReload={() => open(browser.tabs.reload(tab?.tabId))}
    onOptions={() => open(browser.runtime.openOptionsPage())}
    onHelp={() => open(browser.tabs.create({ url: browser.runtime.getURL('help.html') }))}
  />,
  document.getElementById('app') as HTMLElement,
);
