import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { extname } from 'node:path';

/** The sites of the demo school. Each has its own host below `.localhost`, which every browser sends to this machine. */
export const siteNames = ['ecole', 'source', 'mail-prive', 'chat', 'transfert', 'ent'] as const;
export type SiteName = (typeof siteNames)[number];

export interface School {
  readonly port: number;
  /** The address of a site's page: `http://mail-prive.localhost:40123/`. */
  url(name: SiteName): string;
  close(): Promise<void>;
}

const pages = new URL('./pages/', import.meta.url);
const assets = new Set(['school.css', 'school.js', 'chat.js']);
const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
};

/**
 * Serves the demo school on the loopback interface only.
 * @param port 0, the default, lets the system choose a free one.
 */
export async function startSchool(port = 0): Promise<School> {
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      response.writeHead(500).end(String(error));
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address();
  const taken = typeof address === 'object' && address !== null ? address.port : port;
  return {
    port: taken,
    url: (name) => `http://${name}.localhost:${taken}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        // Browsers keep connections open for minutes.
        server.closeAllConnections();
      }),
  };
}

/** The host says which site, the path which of the few shared files; everything else is the site's one page. */
async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const path = (request.url ?? '/').split(/[?#]/u)[0] ?? '/';
  const asset = path.slice(1);
  const file = path === '/' ? `${siteOf(request.headers.host)}.html` : asset;
  if (path !== '/' && !assets.has(asset)) {
    // Every browser asks for an icon; a 404 would stand as an error in the console of a demonstration.
    response.writeHead(path === '/favicon.ico' ? 204 : 404).end();
    return;
  }
  const content = await readFile(new URL(file, pages));
  response.writeHead(200, {
    'content-type': mediaTypes[extname(file)] ?? 'application/octet-stream',
    'cache-control': 'no-store',
  });
  response.end(content);
}

function siteOf(host = ''): SiteName {
  const label = host.split('.')[0];
  return siteNames.find((name) => name === label) ?? 'ecole';
}
