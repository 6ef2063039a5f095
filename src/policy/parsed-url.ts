/** `URL.canParse` and `URL.parse` are younger than the oldest Chromium that is supported (116). */
export function parsedUrl(text: string): URL | undefined {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}
