/** Where a gesture landed, precise enough to give its content back to the same place. */
export interface Caret {
  readonly element: Element;
  readonly restore: () => void;
}

type Field = HTMLInputElement | HTMLTextAreaElement;

interface WithClosedRoot {
  readonly openOrClosedShadowRoot?: ShadowRoot | null;
}

interface ChromeDom {
  readonly chrome?: { readonly dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } };
}

/** The shadow root of an element, closed ones too: content scripts may look where pages may not. */
export function shadowRootOf(element: Element): ShadowRoot | null {
  const { chrome } = globalThis as ChromeDom;
  if (chrome?.dom && element instanceof HTMLElement) return chrome.dom.openOrClosedShadowRoot(element);
  return (element as WithClosedRoot).openOrClosedShadowRoot ?? element.shadowRoot;
}

/** The element the event is really for, inside any number of closed shadow roots. */
export function deepTarget(event: Event): Element | undefined {
  const first = event.composedPath()[0];
  let element = first instanceof Element ? first : first instanceof Node ? first.parentElement : null;
  while (element) {
    const inner: Element | null = shadowRootOf(element)?.activeElement ?? null;
    if (!inner) return element;
    element = inner;
  }
  return undefined;
}

/** By name and not by `instanceof`: the element may come from another frame's realm. */
export function isField(element: Element): element is Field {
  return element.localName === 'textarea' || element.localName === 'input';
}

/** The outermost element that is edited together with this one, or `undefined` outside any editor. */
export function editingHost(element: Element): HTMLElement | undefined {
  let host: HTMLElement | undefined;
  for (let node: Element | null = element; node; node = node.parentElement) {
    if (node instanceof HTMLElement && node.isContentEditable) host = node;
  }
  return host;
}

/** Remembers caret and selection around `element`; `restore` puts the focus and both back. */
export function rememberCaret(element: Element): Caret {
  if (isField(element)) return { element, restore: rememberField(element) };
  const root = element.getRootNode() as Document | (ShadowRoot & { getSelection?: () => Selection | null });
  const selection = root.getSelection?.() ?? element.ownerDocument.getSelection();
  const ranges: Range[] = [];
  for (let index = 0; index < (selection?.rangeCount ?? 0); index += 1) {
    const range = selection?.getRangeAt(index);
    if (range) ranges.push(range.cloneRange());
  }
  const focused = editingHost(element) ?? (element as HTMLElement);
  return {
    element,
    restore: () => {
      focused.focus?.({ preventScroll: true });
      if (!selection || ranges.length === 0) return;
      selection.removeAllRanges();
      for (const range of ranges) selection.addRange(range);
    },
  };
}

function rememberField(field: Field): () => void {
  // Null for the types that have no selection of their own (e-mail, number): the browser keeps theirs.
  const { selectionStart, selectionEnd, selectionDirection } = field;
  return () => {
    field.focus({ preventScroll: true });
    if (selectionStart !== null)
      field.setSelectionRange(selectionStart, selectionEnd, selectionDirection ?? 'none');
  };
}
