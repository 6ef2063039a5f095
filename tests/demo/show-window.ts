import type { BrowserPlace } from '../support/browser-places.ts';
import { approveEnt } from './approve-ent.ts';
import { openBrowser } from './open-browser.ts';
import type { School, SiteName } from './school.ts';

/** In this order, from the left; the first explains what to try and is the one that is shown. */
const tabs: readonly SiteName[] = ['ecole', 'source', 'mail-prive', 'chat', 'transfert', 'ent'];

const WHAT_TO_TRY = `
À essayer dans la fenêtre qui vient de s’ouvrir :
  1. Onglet « Mes documents » : bouton « Sélectionner » de la liste de classe, puis Ctrl + C.
  2. Onglet « Courriel Plume » : Ctrl + V dans le message. Le collage est retenu, et vous choisissez.
  3. Onglet « ENT Les Tilleuls », autorisé par l’école : la même liste passe.
  4. La leçon, elle, se colle partout sans un mot.

Ctrl + C dans ce terminal, ou fermer la fenêtre, met fin à la démonstration. Le profil de navigateur est effacé.
`;

/** Opens the window with the demo school and waits until the user closes it or presses Ctrl+C. */
export async function showWindow(place: BrowserPlace, extension: string, school: School): Promise<void> {
  const interrupted = new Promise<void>((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
  const browser = await openBrowser(place, extension);
  try {
    if (browser.extensionLoaded) await approveEnt(browser, school);
    else console.log(byHand(place, extension));
    await browser.openTabs(tabs.map((name) => school.url(name)));
    console.log(WHAT_TO_TRY);
    await Promise.race([interrupted, browser.closed]);
  } finally {
    await browser.close();
  }
}

/** For a browser that takes no extension from a program. */
function byHand({ name }: BrowserPlace, extension: string): string {
  const page = name === 'Microsoft Edge' ? 'edge://extensions' : 'chrome://extensions';
  return `
${name} n’accepte pas qu’un programme lui donne une extension. Dans la fenêtre qui s’ouvre :
  a. allez à l’adresse ${page} et activez « Mode développeur » ;
  b. « Charger l’extension non empaquetée », puis choisissez le dossier
     ${extension}
  c. rechargez les onglets de la démonstration.
Ou installez Chromium ou Firefox, et relancez la commande : tout se fera seul.`;
}
