/** A press by key, or by a screen reader, comes as a click without a pointer. */
export function isByKey(event: MouseEvent): boolean {
  return event.detail === 0;
}

/**
 * The `data-action` of the button that a person pressed, or `undefined` for any other event. The page never sees the
 * click, and neither does the button: it is found under the pointer, or by the focus.
 */
export function pressedAction(root: ShadowRoot, event: Event): string | undefined {
  if (event.type !== 'click' || !event.isTrusted) return undefined;
  const click = event as MouseEvent;
  const hit = isByKey(click) ? root.activeElement : root.elementFromPoint(click.clientX, click.clientY);
  return hit?.closest('[data-action]')?.getAttribute('data-action') ?? undefined;
}
