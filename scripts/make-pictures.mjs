/**
 * Makes the pictures of the guides, in docs/pictures, of the real pane in the workbench: `npm run make:pictures`.
 * Walks the main job with the sample dossier in both languages. Run it after a screen of the guides has changed.
 * Needs a Chromium: the one in CHROMIUM, else /usr/bin/chromium.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { bundled } from './bench-tools.mjs';
import { buildIfNeeded } from './build-if-needed.mjs';
import { smallPng } from './small-png.mjs';
import { startWorkbenchServer } from './workbench-server.mjs';

const pictures = resolve(import.meta.dirname, '../docs/pictures');
/** What depends on the day is of this one. A second run gives the same but for a few pixels at rounded corners. */
const DAY = new Date('2026-11-27T10:00:00+01:00');
const WINDOW = { width: 1280, height: 800 };
const PANE = 350;
const CANDIDATES = { nl: 'nummer;naam;groep\n', en: 'number;name;group\n' };
/** The form that is opened as an assessor, of those handed out. */
const FORM = 'PVB1-1001.xlsx';
const COVERAGE = { nl: 'Dekking', en: 'Coverage' };

const folder = mkdtempSync(join(tmpdir(), 'dekkend-pictures-'));
const server = buildIfNeeded() ? await startWorkbenchServer({ port: 0 }) : null;
if (server === null) throw new Error('The build failed: see the messages above.');
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
try {
  const { nl, en, unpack } = await bundled(folder, [
    "export { paneTexts as nl } from './src/language/nl/pane';",
    "export { paneTexts as en } from './src/language/en/pane';",
    "export { unpack } from './src/workbook/xlsx/package';",
  ]);
  mkdirSync(pictures, { recursive: true });
  for (const [language, texts] of Object.entries({ nl, en })) {
    const handedOut = unpack(await committee(await open(language), language, texts));
    await assessor(await open(language), language, handedOut.get(FORM));
  }
} finally {
  await browser.close();
  await server.close();
  rmSync(folder, { recursive: true, force: true });
}

/** A new workbench in a language. Nothing is asked of anybody outside this machine. */
async function open(language) {
  const context = await browser.newContext({ ignoreHTTPSErrors: true, viewport: WINDOW, reducedMotion: 'reduce' });
  context.setDefaultTimeout(120_000);
  await context.route('**/*', (route) =>
    route.request().url().startsWith(server.origin) ? route.continue() : route.abort(),
  );
  const page = await context.newPage();
  await page.clock.setFixedTime(DAY);
  await page.goto(
    `${server.origin}/workbench/?lang=${{ nl: 'nl-NL', en: 'en-US' }[language]}&theme=light&pane=${PANE}`,
  );
  await page.waitForSelector('.grid canvas');
  return page;
}

/** From the dossier to handing out forms, and what is said when a core task is no longer examined. Resolves to the forms. */
async function committee(page, language, texts) {
  const pane = await paneOf(page);
  const press = (name) => pane.getByRole('button', { name }).first().click();
  const take = (name) => keepPane(page, `${name}-${language}`);
  await press(texts.home.next['read-dossier']());
  await press(texts.dossier.takeSample);
  await pane.getByRole('radio', { name: /P1/ }).check();
  await take('dossier');
  await press(texts.dossier.place);
  await press(texts.dossier.toExams);
  await press(texts.exams.make(3));
  await press(texts.exams.toForms);
  await press(texts.forms.make(3));
  await press(texts.forms.levels.propose);
  await pane.getByRole('button', { name: texts.forms.levels.accept }).waitFor();
  await take('forms');
  await press(texts.forms.levels.accept);
  await pane.getByRole('button', { name: texts.forms.levels.accept }).waitFor({ state: 'detached' });

  await press(texts.back);
  await press(new RegExp(`^${texts.steps.candidates.title}`));
  const list = `${CANDIDATES[language]}1001;Ada Voorbeeld;3A\n1002;Bram Fictie;3A\n1003;Chris Bedacht;3A\n`;
  await pane.getByTestId('candidate-list').fill(list);
  await press(texts.candidates.take.read);
  await press(texts.candidates.preview.put(3));
  await pane.getByText(texts.candidates.put(3, 0)).waitFor();
  await take('candidates');
  const [forms] = await Promise.all([page.waitForEvent('download'), press(texts.candidates.handOut.make(9))]);
  const zip = readFileSync(await forms.path());

  await press(texts.back);
  await press(new RegExp(`^${texts.steps.checks.title}`));
  for (const cell of await marksOf(page, COVERAGE[language], 'P1-K1')) {
    await click(page, COVERAGE[language], cell);
    await page.keyboard.press('Delete');
  }
  await pane
    .getByText(/P1-K1 /)
    .first()
    .waitFor();
  await click(page, COVERAGE[language], 'C3');
  await keep(page, page, `workbench-${language}`);
  await page.context().close();
  return zip;
}

/** A form of one candidate, a few rows on. */
async function assessor(page, language, form) {
  const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  await page.setInputFiles('.files input[type=file]', { name: FORM, mimeType, buffer: Buffer.from(form) });
  await page.waitForFunction(() => document.title.startsWith('PVB1-1001') && window.workbenchProbe?.idle());
  const pane = await paneOf(page);
  for (const level of [/^V /, /^G /]) {
    await pane.getByRole('radio', { name: level }).focus();
    await page.keyboard.press(level.source[1].toLowerCase());
    await page.keyboard.press('Enter');
  }
  await pane.getByText(/^(Rij 3 van|Row 3 of)/).waitFor();
  await keepPane(page, `assess-${language}`);
  await page.context().close();
}

async function paneOf(page) {
  return (await page.waitForSelector('aside iframe')).contentFrame();
}

/** Clicks a cell, and waits until it is the one that keys go to. */
async function click(page, sheet, cell) {
  const box = await page.evaluate(([name, at]) => window.workbenchProbe.show(name, at), [sheet, cell]);
  await page.mouse.click(box.x + box.width / 4, box.y + box.height / 2);
  await page.waitForFunction((at) => window.workbenchProbe.keyboard() === at, `${sheet}!${cell}`);
}

/** The cells with a mark below a core task in the matrix: of its two work processes. */
async function marksOf(page, sheet, code) {
  const read = (cell) => page.evaluate(([name, at]) => window.workbenchProbe.cell(name, at), [sheet, cell]);
  for (let row = 1; row <= 40; row += 1) {
    if ((await read(`B${row}`)).value !== code) continue;
    const cells = [row + 1, row + 2].flatMap((below) => [...'DEFGHIJ'].map((column) => `${column}${below}`));
    const values = await Promise.all(cells.map(read));
    return cells.filter((_, at) => values[at].value === '●');
  }
  throw new Error(`${code} is not on ${sheet}`);
}

/** The pane alone, from its top. */
async function keepPane(page, name) {
  const pane = await paneOf(page);
  await pane.evaluate(() => {
    document.activeElement?.blur();
    for (const part of document.querySelectorAll('*')) part.scrollTop = 0;
  });
  await keep(page, page.locator('aside iframe'), name);
}

async function keep(page, what, name) {
  await page.mouse.move(0, 0);
  await page.waitForTimeout(1000);
  const png = await what.screenshot({ animations: 'disabled', caret: 'hide' });
  writeFileSync(join(pictures, `${name}.png`), smallPng(png));
}
