import { servePages, type TestSite } from './serve-pages.ts';

export interface FixedPage {
  readonly html: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Serves these pages by path, the same for every host name. */
export function fixedPages(pages: Readonly<Record<string, string | FixedPage>>): Promise<TestSite> {
  return servePages(async (_host, { pathname }) => {
    const page = pages[pathname];
    if (page === undefined) return undefined;
    const { html, headers } = typeof page === 'string' ? { html: page, headers: {} } : page;
    return { type: 'text/html; charset=utf-8', body: html, ...(headers ? { headers } : {}) };
  });
}
