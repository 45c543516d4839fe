/**
 * Draws the PNG icons of the manifest from our own SVG files in assets/icons: `node scripts/make-icons.mjs`.
 * Run it after changing a drawing; the PNG files are kept in the repository, because Excel asks for them.
 * Needs a Chromium: the one in CHROMIUM, else /usr/bin/chromium.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const folder = join(dirname(fileURLToPath(import.meta.url)), '../assets/icons');
/** The sizes Excel asks for: 16, 32 and 80 on the ribbon, 32 and 64 for the add-in itself. */
const drawings = {
  dekkend: [16, 32, 64, 80],
  ...Object.fromEntries(
    ['import', 'generate', 'check', 'assess', 'report', 'explain'].map((drawing) => [drawing, [16, 32, 80]]),
  ),
};

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
try {
  const page = await browser.newPage();
  for (const [drawing, sizes] of Object.entries(drawings)) {
    const svg = await readFile(join(folder, `${drawing}.svg`), 'utf8');
    for (const size of sizes) {
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(`<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
      await writeFile(join(folder, `${drawing}-${size}.png`), await page.screenshot({ omitBackground: true }));
    }
  }
} finally {
  await browser.close();
}
