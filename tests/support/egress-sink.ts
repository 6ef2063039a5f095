import { createServer } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

/** What browsers ask of their own makers, extension or not. */
const MAKERS = /(?:^|\.)(?:google|googleapis|gstatic|gvt1|mozilla|firefox|mozgcp)\.(?:com|net|org)$/u;

export interface EgressSink {
  readonly port: number;
  /** Hosts that were asked for outside this machine, the browser maker's own aside. */
  hosts(): readonly string[];
  close(): Promise<void>;
}

/**
 * The only way out of a test browser: a proxy that notes the host of every request that leaves the machine and refuses
 * it. Requests to localhost do not pass here.
 */
export async function openEgressSink(): Promise<EgressSink> {
  const seen: string[] = [];
  const note = (target: string) => {
    const host = target.replace(/^https?:\/\//u, '').split(/[/:]/u)[0] ?? '';
    if (!MAKERS.test(host)) seen.push(host);
  };
  const server = createServer((request, response) => {
    note(request.url ?? '');
    response.writeHead(502).end();
  });
  server.on('connect', (request: { readonly url?: string }, socket: Socket) => {
    note(request.url ?? '');
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    port: (server.address() as AddressInfo).port,
    hosts: () => seen,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}

/** Ends a test file in which something left the machine: nothing of ours may. */
export function expectNoEgress(sink: EgressSink): void {
  if (sink.hosts().length > 0) throw new Error(`requests left the machine for: ${sink.hosts().join(', ')}`);
}
