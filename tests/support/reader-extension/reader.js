// Tests only. On the event "reader:read" it writes what stands in closed shadow roots into an attribute,
// so that a test sees the warning that the page itself cannot see. Never part of the product.
(() => {
  const rootOf = (element) =>
    globalThis.chrome?.dom?.openOrClosedShadowRoot?.(element) ?? element.openOrClosedShadowRoot ?? null;
  const name = (root, element) => {
    const labelled = element.getAttribute('aria-labelledby');
    if (labelled)
      return labelled
        .split(' ')
        .map((id) => root.getElementById(id)?.textContent ?? '')
        .join(' ')
        .trim();
    return (element.getAttribute('aria-label') ?? element.textContent ?? '').trim();
  };
  const rect = (element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x, y, width, height };
  };
  const read = () => {
    const surfaces = [];
    for (const host of document.querySelectorAll('*')) {
      // Chromium throws on pictures (SVG), which have no shadow root.
      if (!(host instanceof HTMLElement)) continue;
      const root = rootOf(host);
      if (root?.mode !== 'closed') continue;
      for (const surface of root.querySelectorAll(
        '[role=alertdialog],[role=dialog],[role=status],[role=alert]',
      )) {
        const box = rect(surface);
        if (box.width === 0) continue;
        const live = root.activeElement;
        surfaces.push({
          role: surface.getAttribute('role'),
          name: name(root, surface),
          text: surface.innerText,
          rect: box,
          controls: [...surface.querySelectorAll('button,a,[role=button]')]
            .filter((element) => rect(element).width > 0)
            .map((element) => ({
              kind: element.localName,
              name: name(root, element),
              rect: rect(element),
              focused: element === live,
              disabled: element.disabled === true || element.getAttribute('aria-disabled') === 'true',
            })),
        });
      }
    }
    return surfaces;
  };
  const answer = () => document.documentElement.setAttribute('data-reader', JSON.stringify(read()));
  const arm = () => document.addEventListener('reader:read', answer);
  arm();
  // document.open() takes listeners away; the reader must outlive it to see whether the guard does.
  new MutationObserver(arm).observe(document, { childList: true });
})();
