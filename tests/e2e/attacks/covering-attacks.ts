/** Ways in which a page tries to have "Continuer quand même" pressed by somebody who does not see it. */
export interface CoveringAttack {
  readonly name: string;
  /** Runs in the page as soon as a node appears beside its body; `host` is that node. */
  readonly script: string;
}

const cover = `
  const cover = document.createElement('div');
  cover.textContent = 'Cliquez ici pour gagner du temps';
  cover.style.cssText = 'position:fixed;inset:0;margin:0;width:100vw;height:100vh;max-width:none;max-height:none;border:0;background:white;pointer-events:none;z-index:2147483647';
`;

export const coveringAttacks: readonly CoveringAttack[] = [
  { name: 'makes the whole page transparent', script: `document.documentElement.style.opacity = '0.01';` },
  { name: 'makes our host transparent', script: `host.style.setProperty('opacity', '0.001', 'important');` },
  { name: 'blurs the whole page', script: `document.documentElement.style.filter = 'blur(40px)';` },
  { name: 'filters our host away', script: `host.style.setProperty('filter', 'opacity(0)', 'important');` },
  {
    name: 'clips our host',
    script: `host.style.setProperty('clip-path', 'circle(1px at 0 0)', 'important'); host.style.setProperty('position', 'static', 'important');`,
  },
  {
    name: 'masks the whole page',
    script: `document.documentElement.style.maskImage = 'linear-gradient(transparent, transparent)';`,
  },
  { name: 'shrinks the whole page', script: `document.documentElement.style.transform = 'scale(0.05)';` },
  {
    name: 'puts a popover of its own above, open to clicks',
    script: `${cover} cover.popover = 'manual'; document.documentElement.append(cover); cover.showPopover();`,
  },
  {
    name: 'opens a modal dialog of its own above',
    script: `const own = document.createElement('dialog'); own.textContent = 'Bonjour'; own.style.cssText = 'width:90vw;height:90vh;opacity:0.99'; document.body.append(own); own.showModal();`,
  },
  {
    name: 'moves our host into a transparent box',
    script: `const box = document.createElement('div'); box.style.opacity = '0.01'; document.documentElement.append(box); if (host.parentNode !== box) box.append(host);`,
  },
  {
    name: 'keeps a popover on top again and again',
    script: `${cover} cover.popover = 'manual'; document.documentElement.append(cover); setInterval(() => { cover.hidePopover(); cover.showPopover(); }, 50);`,
  },
  {
    name: 'draws a view transition above everything',
    script: `
      const style = document.createElement('style');
      style.textContent = '::view-transition{pointer-events:none;background:white} ::view-transition-old(root),::view-transition-new(root){animation:none;opacity:0}';
      document.head.append(style);
      document.startViewTransition?.(() => new Promise(() => {}));`,
  },
  {
    name: 'hides our host with visibility',
    script: `host.style.setProperty('visibility', 'hidden', 'important');`,
  },
  {
    name: 'blends our host into the page',
    script: `document.documentElement.style.background = 'white'; host.style.setProperty('mix-blend-mode', 'lighten', 'important');`,
  },
];

/** A page with one field that runs the attack once, when our window appears. */
export function attackPage({ script }: CoveringAttack): string {
  return `<!doctype html><html lang="fr"><title>Page hostile</title><body>
<textarea id="field" rows="6" cols="60"></textarea>
<script>
  let done = false;
  new MutationObserver((records) => {
    for (const { addedNodes } of records) for (const host of addedNodes) {
      if (done || host.nodeType !== 1 || host === document.body) continue;
      done = true;
      (() => { ${script} })();
    }
  }).observe(document.documentElement, { childList: true });
</script>`;
}
