/**
 * Events the page can read. Firefox keeps the objects of a content script apart from the page's (Xray vision) and
 * ignores a `clipboardData` given to the constructor, so that editors swallow the paste and insert nothing: there the
 * event is built in the page's own realm and filled afterwards. Chromium has one DOM for both worlds.
 */
interface PageWindow {
  readonly ClipboardEvent: typeof ClipboardEvent;
  readonly DragEvent: typeof DragEvent;
  readonly InputEvent: typeof InputEvent;
  readonly DataTransfer: typeof DataTransfer;
}

interface FirefoxGlobals {
  cloneInto?<T>(value: T, target: object, options: { readonly wrapReflectors: boolean }): T;
}

type XrayWindow = Window & { readonly wrappedJSObject?: Window & PageWindow };

/** Texts to give back, by media type. */
export interface Payload {
  readonly plain: string;
  readonly html: string;
  readonly uriList: string;
}

const flags = { bubbles: true, cancelable: true, composed: true };

function pageOf(window: Window): { realm: PageWindow; into: <T>(value: T) => T } {
  const realm = (window as XrayWindow).wrappedJSObject;
  const { cloneInto } = globalThis as FirefoxGlobals;
  if (!realm || !cloneInto) return { realm: window as Window & PageWindow, into: (value) => value };
  // `wrapReflectors`: a DataTransfer inside goes along by reference, everything else by value.
  return { realm, into: (value) => cloneInto(value, realm, { wrapReflectors: true }) };
}

function fill(transfer: DataTransfer | null, payload: Payload): boolean {
  if (!transfer) return false;
  if (payload.plain) transfer.setData('text/plain', payload.plain);
  if (payload.html) transfer.setData('text/html', payload.html);
  if (payload.uriList) transfer.setData('text/uri-list', payload.uriList);
  return transfer.getData('text/plain') === payload.plain;
}

/** A `paste` that carries the payload, or `undefined` where this browser cannot build one. */
export function pasteEvent(window: Window, payload: Payload): ClipboardEvent | undefined {
  const { realm, into } = pageOf(window);
  const event = new realm.ClipboardEvent(
    'paste',
    into({ ...flags, clipboardData: new realm.DataTransfer() }),
  );
  return fill(event.clipboardData, payload) ? event : undefined;
}

/** The `beforeinput` of a gesture: `dataTransfer` for editors, `data` for fields, as the Input Events specification says. */
export function beforeInputEvent(
  window: Window,
  payload: Payload,
  inputType: 'insertFromPaste' | 'insertFromDrop',
  field: boolean,
): InputEvent {
  const { realm, into } = pageOf(window);
  if (field) return new realm.InputEvent('beforeinput', into({ ...flags, inputType, data: payload.plain }));
  const dataTransfer = new realm.DataTransfer();
  fill(dataTransfer, payload);
  return new realm.InputEvent('beforeinput', into({ ...flags, inputType, dataTransfer }));
}

/** A `drop` at the same point, with the payload. */
export function dropEvent(window: Window, payload: Payload, at: DragEvent): DragEvent {
  const { realm, into } = pageOf(window);
  const dataTransfer = new realm.DataTransfer();
  fill(dataTransfer, payload);
  return new realm.DragEvent('drop', into({ ...flags, ...pointOf(at), dataTransfer }));
}

/** The pointer leaves the place where it hovered, with nothing in its hand. */
export function dragLeaveEvent(at: DragEvent): DragEvent {
  return new DragEvent('dragleave', { ...flags, ...pointOf(at) });
}

function pointOf({ clientX, clientY, screenX, screenY, ctrlKey, shiftKey, altKey, metaKey }: DragEvent) {
  return { clientX, clientY, screenX, screenY, ctrlKey, shiftKey, altKey, metaKey };
}
