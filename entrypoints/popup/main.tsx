import { render } from 'preact';
import { pageMessages } from '../../src/i18n/page-messages.ts';
import { createTranslator } from '../../src/i18n/translate.ts';
import { browser } from '../../src/platform/browser-api.ts';
import { SETTINGS_LOCK, settingsStore } from '../../src/platform/settings-store.ts';
import { hasSiteAccess } from '../../src/platform/site-access.ts';
import { serialise } from '../../src/platform/storage-area.ts';
import { answerHold, askActiveTab } from '../../src/platform/tab-link.ts';
import { PopupPage } from '../../src/ui/popup/popup-page.tsx';
import { tabView } from '../../src/ui/popup/tab-view.ts';

/** A busy machine may need longer than the usual quarter of a second: "not protected" is said after asking twice. */
async function askTab() {
  const tab = await askActiveTab(browser, crypto.randomUUID());
  return tab?.frames.length === 0 ? askActiveTab(browser, crypto.randomUUID(), 750) : tab;
}

const store = settingsStore(browser.storage.local, serialise(SETTINGS_LOCK, navigator.locks));
const front = browser.tabs.query({ active: true, currentWindow: true });
const [{ settings }, tab, [shown]] = await Promise.all([store.load(), askTab(), front]);
const hasAccess = await hasSiteAccess(browser, shown?.url);
const { state, held, heldIn } = tabView(tab?.frames ?? [], shown?.url, hasAccess);
const t = createTranslator(settings.language, pageMessages);
document.documentElement.lang = settings.language;
document.title = t('popup_title');

const leave = (done: Promise<unknown>) => done.finally(() => window.close());
render(
  <PopupPage
    state={state}
    held={held}
    t={t}
    onAnswer={(answer) => tab && leave(answerHold(browser, tab.tabId, heldIn, answer))}
    onReload={() => leave(browser.tabs.reload(tab?.tabId))}
    onOptions={() => leave(browser.runtime.openOptionsPage())}
    onHelp={() => leave(browser.tabs.create({ url: browser.runtime.getURL('help.html') }))}
  />,
  document.getElementById('app') as HTMLElement,
);
