/** The part of `browser` that knows what the user, or an administrator, has granted. */
export interface AccessBrowser {
  readonly permissions: { contains(permissions: { origins: string[] }): Promise<boolean> };
}

/**
 * Whether the browser lets our guard into pages of this address: Firefox lets the user take that back at any time, and
 * administrators of Chromium can except sites. True for what is no web page, and where the browser does not say.
 */
export async function hasSiteAccess(
  { permissions }: AccessBrowser,
  url: string | undefined,
): Promise<boolean> {
  const pattern = url === undefined ? undefined : patternOf(url);
  if (pattern === undefined) return true;
  try {
    return await permissions.contains({ origins: [pattern] });
  } catch {
    // A host that the browser takes for no match pattern: then the other reasons are the better guess.
    return true;
  }
}

/** Match patterns have no ports: Firefox refuses them. */
function patternOf(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, hostname } = new URL(url);
  return protocol === 'http:' || protocol === 'https:' ? `${protocol}//${hostname}/*` : undefined;
}
