import { render } from 'preact';
import { browser } from '../../src/platform/browser-api.ts';
import { SETTINGS_LOCK, settingsStore } from '../../src/platform/settings-store.ts';
import { serialise } from '../../src/platform/storage-area.ts';
import { catalogue } from '../../src/policy/catalogue/catalogue.ts';
import { download } from '../../src/ui/options/download.ts';
import { OptionsPage } from '../../src/ui/options/options-page.tsx';

const store = settingsStore(browser.storage.local, serialise(SETTINGS_LOCK, navigator.locks));

render(
  <OptionsPage
    store={store}
    first={await store.load()}
    catalogue={catalogue}
    download={download}
    today={() => new Date().toISOString().slice(0, 10)}
    onHelp={() => browser.tabs.create({ url: browser.runtime.getURL('help.html') })}
  />,
  document.getElementById('app') as HTMLElement,
);
