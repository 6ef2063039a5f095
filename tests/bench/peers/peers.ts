import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { detect } from '../../../src/detection/detect.ts';

/** Says whether a tool, as it comes, sees anything personal in a text. */
export type Judge = (text: string) => boolean | Promise<boolean>;

export interface Peer {
  /** Name on npm; `garde-fou` is this repository. */
  readonly name: string;
  readonly version: string;
  /** `load` finds an installed package by its name. */
  readonly judge: (load: (name: string) => Promise<Record<string, unknown>>) => Promise<Judge>;
}

interface View {
  out(kind: 'array'): readonly string[];
}
interface Words {
  people(): View;
  match(pattern: string): View;
}
type Nlp = (text: string) => Words;

const now = new Date('2026-11-21T08:00:00Z');

/** Each with its defaults: what somebody gets who installs it today. */
export const peers: readonly Peer[] = [
  {
    name: 'garde-fou',
    version: '',
    judge: async () => (text) => detect(text, { now }).findings.length > 0,
  },
  {
    name: 'openredaction',
    version: '1.1.5',
    judge: async (load) => {
      const { OpenRedaction } = await load('openredaction');
      const tool = new (
        OpenRedaction as new () => { detect(text: string): Promise<{ detections: unknown[] }> }
      )();
      return async (text) => (await tool.detect(text)).detections.length > 0;
    },
  },
  {
    name: 'redact-pii',
    version: '3.4.0',
    judge: async (load) => {
      const { SyncRedactor } = await load('redact-pii');
      const tool = new (SyncRedactor as new () => { redact(text: string): string })();
      return (text) => tool.redact(text) !== text;
    },
  },
  {
    name: 'compromise',
    version: '14.17.0',
    judge: async (load) => {
      const nlp = (await load('compromise')).default as Nlp;
      return (text) => nlp(text).people().out('array').length > 0;
    },
  },
  {
    name: 'fr-compromise',
    version: '0.2.8',
    judge: async (load) => {
      const nlp = (await load('fr-compromise')).default as Nlp;
      return (text) => nlp(text).match('#Person').out('array').length > 0;
    },
  },
  {
    name: '@cdssnc/sanitize-pii',
    version: '2.1.1',
    judge: async (load) => {
      const { sanitizePii } = await load('@cdssnc/sanitize-pii');
      return (text) => (sanitizePii as (text: string) => string)(text) !== text;
    },
  },
];

/** Finds packages in a folder outside this project's own dependencies. */
export function loadFrom(folder: string): (name: string) => Promise<Record<string, unknown>> {
  const require = createRequire(`${folder}/`);
  return async (name) => {
    const loaded = (await import(pathToFileURL(require.resolve(name)).href)) as Record<string, unknown>;
    const whole = loaded.default;
    return typeof whole === 'object' && whole !== null ? { ...loaded, ...whole } : loaded;
  };
}
