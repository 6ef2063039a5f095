import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Served {
  readonly type: string;
  readonly body: string | Buffer;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface TestSite {
  /** Every name below `localhost` is this machine, and each is another site to a browser. */
  url(host: string, path: string): string;
  close(): Promise<void>;
}

/** A web server of this machine on a free port; `answer` gets the host without its port. */
export async function servePages(
  answer: (host: string, url: URL) => Promise<Served | undefined>,
): Promise<TestSite> {
  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', `http://${request.headers.host}`);
    const served = await answer(url.hostname, url).catch(() => undefined);
    response.writeHead(served ? 200 : 404, {
      'content-type': served?.type ?? 'text/plain',
      'cache-control': 'max-age=60',
      ...served?.headers,
    });
    response.end(served?.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: (host, path) => `http://${host}:${port}${path}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
