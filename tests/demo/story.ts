import type { TestPage } from '../support/test-page.ts';
import {
  copy,
  emptied,
  expectHeld,
  expectNothingShown,
  focusMessage,
  messageText,
  paste,
  press,
  require,
  settle,
  within,
} from './gestures.ts';
import type { School, SiteName } from './school.ts';

export interface Scene {
  readonly page: TestPage;
  readonly school: School;
  /** The 28 pupils of the class list, as the source page shows them. */
  pupils: readonly { readonly surname: string; readonly firstName: string }[];
}

interface Step {
  /** What happens, told in the present. */
  readonly tell: string;
  /** Name of the picture taken afterwards. */
  readonly shot: string;
  /** Does it, checks it, and returns what is worth showing. Throws when it does not go as told. */
  act(scene: Scene): Promise<readonly string[]>;
}

export const story: readonly Step[] = [
  {
    tell: 'Dans « Mes documents », je sélectionne la liste de classe et je la copie (Ctrl + C).',
    shot: 'liste-copiee',
    act: async (scene) => {
      await visit(scene, 'source');
      await copy(scene.page, 'class-list');
      scene.pupils = await pupilsOf(scene.page);
      require(scene.pupils.length === 28, 'la liste devrait compter 28 élèves');
      return [`${scene.pupils.length} élèves, avec leur date de naissance`];
    },
  },
  {
    tell: 'Je la colle dans Courriel Plume, un courriel privé : le collage est retenu.',
    shot: 'collage-retenu',
    act: async (scene) => {
      await visit(scene, 'mail-prive');
      await focusMessage(scene.page);
      await paste(scene.page);
      return expectHeld(scene.page);
    },
  },
  {
    tell: 'J’annule (Échap) : rien n’est collé, et je peux continuer à écrire où j’étais.',
    shot: 'annule',
    act: async ({ page }) => {
      await settle();
      await page.press('Escape');
      await expectNothingShown(page);
      require((await messageText(page)) === '', 'le message devrait être resté vide');
      await page.type('Bonjour');
      await within(page, 'Bonjour', 'le curseur devrait être revenu dans le message');
      await emptied(page);
      return [];
    },
  },
  {
    tell: 'Je recolle et je choisis « Coller en version pseudonymisée ».',
    shot: 'pseudonymise',
    act: async ({ page, pupils }) => {
      await paste(page);
      await expectHeld(page);
      await press(page, 'Coller en version pseudonymisée');
      await within(page, 'Élève 28', 'les 28 élèves devraient être devenus « Élève 1 » à « Élève 28 »');
      await expectNothingShown(page);
      const text = await messageText(page);
      const left = pupils.filter(({ surname }) => text.includes(surname));
      require(left.length === 0, `${left.length} noms de famille sont restés`);
      return text
        .split('\n')
        .filter((line) => line.includes('Élève'))
        .slice(0, 2);
    },
  },
  {
    tell: 'Je recolle encore : « Continuer quand même », puis « Confirmer ». La liste entière est collée.',
    shot: 'continue',
    act: async ({ page, pupils }) => {
      await emptied(page);
      await paste(page);
      await expectHeld(page);
      await press(page, 'Continuer quand même');
      await press(page, 'Confirmer');
      await within(page, pupils.at(-1)?.surname ?? '?', 'la liste devrait être collée');
      await expectNothingShown(page);
      const text = await messageText(page);
      const lost = pupils.filter(
        ({ surname, firstName }) => !text.includes(surname) || !text.includes(firstName),
      );
      require(lost.length === 0, `${lost.length} élèves manquent dans ce qui a été collé`);
      return [];
    },
  },
  {
    tell: 'Je copie la leçon et je la colle au même endroit : Garde-fou ne se montre pas.',
    shot: 'lecon',
    act: async (scene) => {
      await carry(scene, 'lesson', 'mail-prive');
      await within(scene.page, 'Le cycle de l’eau', 'la leçon devrait être collée');
      await expectNothingShown(scene.page);
      return [];
    },
  },
  {
    tell: 'Je colle la liste de classe dans l’ENT, que l’établissement a autorisé : elle passe.',
    shot: 'ent',
    act: async (scene) => {
      await carry(scene, 'class-list', 'ent');
      await within(
        scene.page,
        scene.pupils.at(-1)?.surname ?? '?',
        'la liste devrait être collée dans l’ENT',
      );
      await expectNothingShown(scene.page);
      return [];
    },
  },
  {
    tell: 'Je colle l’avis d’absence d’une collègue dans Bavardo, une messagerie instantanée : retenu.',
    shot: 'absence',
    act: (scene) => carriedAndHeld(scene, 'absence', 'chat'),
  },
  {
    tell: 'Je colle la note de santé d’une élève dans Envol, un transfert de fichiers : retenu.',
    shot: 'sante',
    act: (scene) => carriedAndHeld(scene, 'health', 'transfert'),
  },
];

async function visit({ page, school }: Scene, site: SiteName): Promise<void> {
  await page.goto(school.url(site));
}

/** Copies one document of the source page and pastes it into the message of another site. */
async function carry(scene: Scene, document: string, site: SiteName): Promise<void> {
  await visit(scene, 'source');
  await copy(scene.page, document);
  await visit(scene, site);
  await focusMessage(scene.page);
  await paste(scene.page);
}

async function carriedAndHeld(scene: Scene, document: string, site: SiteName): Promise<readonly string[]> {
  await carry(scene, document, site);
  return expectHeld(scene.page);
}

function pupilsOf(page: TestPage): Promise<{ surname: string; firstName: string }[]> {
  return page.evaluate(
    (selector) =>
      [...document.querySelectorAll<HTMLTableRowElement>(selector)].map(({ cells }) => ({
        surname: cells[0]?.textContent ?? '',
        firstName: cells[1]?.textContent ?? '',
      })),
    '#class-list tbody tr',
  );
}
