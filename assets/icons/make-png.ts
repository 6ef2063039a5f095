/**
 * Draws the toolbar icons from the SVG files beside this one:
 *   node assets/icons/make-png.ts [path of a Chromium, default /usr/bin/chromium]
 * A browser is used because the tests need one anyway: no image tool to install, and the pixels are those users see.
 */
import { readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';

const sizes = [16, 32, 48, 128];
const drawings = [
  { svg: 'garde-fou.svg', png: (size: number) => `${size}.png` },
  { svg: 'garde-fou-off.svg', png: (size: number) => `off-${size}.png` },
];

const browser = await chromium.launch({
  executablePath: process.argv[2] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
for (const { svg, png } of drawings) {
  const source = readFileSync(new URL(svg, import.meta.url), 'utf8');
  for (const size of sizes) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(
      `<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${source}`,
    );
    const path = new URL(`../public/icon/${png(size)}`, import.meta.url).pathname;
    await page.screenshot({ path, omitBackground: true });
    await page.close();
  }
}
await browser.close();
