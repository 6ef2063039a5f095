import type { DataLevel, ServiceKind } from '../settings.ts';
import type { CatalogueService, Remark, Tier } from './catalogue.ts';

/** A change made by hand to one service of the source list, each with its reason. */
export interface Correction {
  readonly because: string;
  readonly name?: string;
  readonly kind?: ServiceKind;
  readonly tier?: Tier;
  readonly hosts?: readonly string[];
  readonly maxLevel?: DataLevel;
  readonly state?: CatalogueService['state'];
}

const lessons = 'A lesson platform: pupils and teachers work there, nothing else is kept there';
const underAcademy =
  "Under an academy's own domain, which is on: as a service of its own it only narrows the scope to an ENT's";
const replaced =
  'Marked as replaced or closed in the source list; an abandoned domain can be bought by anybody';

export const corrections: Readonly<Record<string, Correction>> = {
  'ac-caen': { because: 'The source names the place only', name: 'Ancienne académie de Caen' },
  'ac-rouen': { because: 'The source names the place only', name: 'Ancienne académie de Rouen' },
  apps: {
    because:
      'Nuage shards are nuage<NN>.apps.education.fr, which no label rule can name: the whole platform takes the level of Nuage, narrower entries below say otherwise',
    name: 'apps.education.fr (Nuage, portail, édition…)',
    hosts: ['.apps.education.fr'],
    maxLevel: 'ordinary',
  },
  elea: { because: lessons, kind: 'pedagogie' },
  magistere: { because: lessons, kind: 'pedagogie' },
  pix: { because: lessons, kind: 'pedagogie' },
  capytale: { because: lessons, kind: 'pedagogie' },
  quiziniere: { because: lessons, kind: 'pedagogie' },
  sesamath: { because: lessons, kind: 'pedagogie' },
  'lasuite-tchap': {
    because: 'A room has members who need not know: a messaging service',
    kind: 'messagerie',
  },
  'lasuite-tchap-old': { because: 'As Tchap', kind: 'messagerie' },
  'lasuite-francetransfert': {
    because: 'Described by the State as meant for large files that are not sensitive',
    maxLevel: 'ordinary',
  },
  'lasuite-assistant': {
    because: 'No published purpose covers sensitive data of pupils or families in an assistant',
    maxLevel: 'ordinary',
  },
  'ent-reims1d': { because: underAcademy, tier: 'etat' },
  'ent-reunion': { because: underAcademy, tier: 'etat' },
  'ent-guadeloupe': { because: underAcademy, tier: 'etat' },
  'ent-martinique': { because: underAcademy, tier: 'etat' },
  'ent-arsene76': { because: replaced, state: 'retired' },
  'ent-ent27': { because: replaced, state: 'retired' },
  'ent-enc92': { because: replaced, state: 'retired' },
  'ent-sn62': { because: replaced, state: 'retired' },
  'ent-somme': { because: replaced, state: 'retired' },
  laviescolaire: { because: replaced, state: 'retired' },
  liberscol: { because: replaced, state: 'retired' },
};

/** Not shipped at all. */
export const dropped: Readonly<Record<string, string>> = {
  'ent-entmip': 'Retired; the source list itself says "do not approve"',
};

/** Services that the source list holds as hosts of another one. */
export const added: readonly CatalogueService[] = [
  {
    id: 'apps-publications',
    name: 'apps.education.fr : CodiMD et Tubes',
    kind: 'etat',
    tier: 'etat',
    area: 'national',
    operator: 'MEN/DNE',
    academies: [],
    departements: [],
    hosts: ['.codimd.apps.education.fr', '.tubes.apps.education.fr'],
    tenantHosts: [],
    maxLevel: 'none',
    state: 'in-use',
    note: {
      fr: 'Lisible par toute personne qui a le lien : aucune donnée nominative.',
      en: 'Anyone with the link can read it: no personal data at all.',
    },
  },
];

/** Each school has its own host below these; a rule for the whole suffix would approve every other customer. */
export const multiTenant: readonly string[] = [
  'edifice.io',
  'ent-liberscol.fr',
  'index-education.net',
  'itslearning.com',
  'kosmoseducation.com',
  'opendigitaleducation.com',
  'skolengo.com',
];

/** Pages that users publish below an approved host. `forge.apps.education.fr` itself is an exact entry. */
export const userContent: readonly string[] = ['forge.apps.education.fr', 'blogs.laclasse.com'];

/** First labels under which academies host sites and blogs of schools and teachers (`sites.ac-lyon.fr`). */
export const userContentLabels: readonly string[] = ['sites', 'blog', 'blogs', 'perso'];

/** Known from general knowledge only and misleading as a kind: 122 such hosts were read once by hand. */
export const droppedRisky: Readonly<Record<string, string>> = {
  'bouyguestelecom.fr': "An operator's whole site, not its webmail",
  'compilatio.net': 'Often under contract with the institution',
  'turnitin.com': 'Often under contract with the institution',
  'docusign.com': 'Signature under contract, not a PDF tool',
  'yousign.app': 'Signature under contract, not a PDF tool',
};

export const notes: Readonly<Record<string, Remark>> = {
  'ac-caen': {
    fr: 'Ancienne académie, fusionnée dans Normandie.',
    en: 'Former academy, now part of Normandie.',
  },
  'ac-rouen': {
    fr: 'Ancienne académie, fusionnée dans Normandie.',
    en: 'Former academy, now part of Normandie.',
  },
  'ac-polynesie': {
    fr: 'Adresse à vérifier avant de l’activer.',
    en: 'Check the address before switching it on.',
  },
  'ac-wf': { fr: 'Adresse à vérifier avant de l’activer.', en: 'Check the address before switching it on.' },
  'men-educationfr': {
    fr: 'Sauf les pages publiées sous forge.apps.education.fr, qui ne sont pas le service.',
    en: 'Except pages published below forge.apps.education.fr, which are not the service.',
  },
  apps: {
    fr: 'Nuage : données ordinaires seulement. CodiMD et Tubes ont leur propre ligne.',
    en: 'Nuage: ordinary data only. CodiMD and Tubes have their own line.',
  },
  elea: {
    fr: 'Instances <région>.elea.apps.education.fr.',
    en: 'Instances <region>.elea.apps.education.fr.',
  },
  forge: {
    fr: 'Espace public : aucune donnée nominative. Les pages publiées dessous ne sont pas approuvées.',
    en: 'Public space: no personal data. Pages published below it are not approved.',
  },
  gar: {
    fr: 'Le portail seulement : chaque ressource est chez son éditeur et demande sa propre ligne.',
    en: 'The portal only: each resource lives with its publisher and needs its own line.',
  },
  pix: {
    fr: 'Service approuvé : n’y mettre que le nécessaire.',
    en: 'Approved, but give it only what it needs.',
  },
  renater: {
    fr: 'Les trois services nommés, pas tout renater.fr.',
    en: 'The three named services, not all of renater.fr.',
  },
  'lasuite-francetransfert': {
    fr: 'Agents seulement. Prévu pour des fichiers volumineux non sensibles.',
    en: 'Civil servants only. Meant for large files that are not sensitive.',
  },
  'ent-aura': {
    fr: 'Seulement ent.auvergnerhonealpes.fr : le site de la Région n’est pas l’ENT.',
    en: 'Only ent.auvergnerhonealpes.fr: the Region’s own site is not the ENT.',
  },
  'ent-vdm': {
    fr: 'L’éditeur a changé : vérifiez l’adresse en usage.',
    en: 'The operator changed: check the address in use.',
  },
  'ent-arsene76': { fr: 'Remplacé par L’Educ de Normandie.', en: 'Replaced by L’Educ de Normandie.' },
  'ent-ent27': { fr: 'Remplacé par L’Educ de Normandie.', en: 'Replaced by L’Educ de Normandie.' },
  'ent-enc92': { fr: 'Ancien ENT.', en: 'Former ENT.' },
  'ent-sn62': {
    fr: 'Probablement remplacés par l’ENT Hauts-de-France.',
    en: 'Probably replaced by ENT Hauts-de-France.',
  },
  'ent-somme': { fr: 'Remplacé par l’ENT Hauts-de-France.', en: 'Replaced by ENT Hauts-de-France.' },
  'ent-laclasse': {
    fr: 'Sauf les blogs publics (blogs.laclasse.com).',
    en: 'Except the public blogs (blogs.laclasse.com).',
  },
  'ent-skolengo': {
    fr: 'Plateforme partagée : ajoutez l’adresse exacte de votre établissement.',
    en: 'Shared platform: add the exact address of your school.',
  },
  'ent-itslearning': {
    fr: 'Plateforme partagée et internationale : ajoutez l’adresse exacte de votre établissement.',
    en: 'Shared, international platform: add the exact address of your school.',
  },
  'ent-one-neo': {
    fr: 'Portails ONE et NEO ; d’autres adresses de la plateforme sont des essais.',
    en: 'ONE and NEO portals; other addresses of the platform are trials.',
  },
  pronote: {
    fr: 'Ajoutez l’adresse exacte de votre établissement : <UAI>.index-education.net.',
    en: 'Add the exact address of your school: <UAI>.index-education.net.',
  },
  ecoledirecte: {
    fr: 'Surtout dans le privé sous contrat.',
    en: 'Mostly in private schools under contract.',
  },
  laviescolaire: {
    fr: 'Fin annoncée par l’éditeur à l’été 2025.',
    en: 'The publisher announced its end in summer 2025.',
  },
  liberscol: { fr: 'Remplacé par ECLAT-BFC.', en: 'Replaced by ECLAT-BFC.' },
  tma: { fr: 'Partage de photos.', en: 'Photo sharing.' },
  lalilo: { fr: 'Normalement atteint par le GAR.', en: 'Normally reached through the GAR.' },
  ladigitale: {
    fr: 'Conçu sans comptes : très bien pour des contenus, pas pour des données nominatives.',
    en: 'Made to work without accounts: fine for content, not for personal data.',
  },
  vittascience: {
    fr: 'Adresse à vérifier avant de l’activer.',
    en: 'Check the address before switching it on.',
  },
  framaforms: {
    fr: 'Hébergé en France, mais sans contrat de sous-traitance avec l’école.',
    en: 'Hosted in France, but without a processing contract with the school.',
  },
};

/** What the source list says of all services of a kind or level, in words. */
export const commonNotes: Readonly<Record<string, Remark>> = {
  'commercial-1d': {
    fr: 'À inscrire au registre avant usage ; dans le premier degré public, le responsable de traitement est l’IA-DASEN.',
    en: 'Needs a register entry first; in public primary schools the controller is the IA-DASEN.',
  },
  agents: { fr: 'Réservé aux agents.', en: 'Civil servants only.' },
  collèges: { fr: 'Collèges.', en: 'Lower secondary schools.' },
  lycées: { fr: 'Lycées.', en: 'Upper secondary schools.' },
  '1D': { fr: 'Premier degré.', en: 'Primary schools.' },
  '2D': { fr: 'Second degré.', en: 'Secondary schools.' },
  '1D/2D': { fr: 'Premier et second degrés.', en: 'Primary and secondary schools.' },
  'collèges/écoles': { fr: 'Écoles et collèges.', en: 'Primary and lower secondary schools.' },
};
