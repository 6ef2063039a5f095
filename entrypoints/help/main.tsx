import { render } from 'preact';
import { pageMessages } from '../../src/i18n/page-messages.ts';
import { createTranslator } from '../../src/i18n/translate.ts';
import { browser } from '../../src/platform/browser-api.ts';
import { SETTINGS_LOCK, settingsStore } from '../../src/platform/settings-store.ts';
import { serialise } from '../../src/platform/storage-area.ts';
import { HelpPage } from '../../src/ui/help/help-page.tsx';

const { settings } = await settingsStore(
  browser.storage.local,
  serialise(SETTINGS_LOCK, navigator.locks),
).load();
const t = createTranslator(settings.language, pageMessages);
document.documentElement.lang = settings.language;
document.title = t('help_title');
render(<HelpPage t={t} onPrint={() => window.print()} />, document.getElementById('app') as HTMLElement);

// The page is drawn after the browser looked for the anchor of its address: let it look again.
if (location.hash !== '') location.replace(location.hash);
