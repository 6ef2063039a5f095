/** What a frame says of itself; `origin` is inherited by about:blank and srcdoc frames, and `null` when sandboxed. */
export function framePlace(window: Window): { origin: string; href: string } {
  return { origin: window.origin, href: window.location.href };
}
