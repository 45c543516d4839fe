import { readFileSync, existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Browser, type Frame, type Page, chromium } from 'playwright-core';
import { buildIfNeeded } from '../../scripts/build-if-needed.mjs';
import { startWorkbenchServer } from '../../scripts/workbench-server.mjs';
import type { CellContent } from '../../src/workbench/host/cell';
import type { LoggedBatch } from '../../src/workbench/host/batch-log';
import type { Box } from '../../src/workbench/page/cell-box';
import '../../src/workbench/page/probe';

const root = resolve(__dirname, '../..');
const officeJs = join(root, 'node_modules/@microsoft/office-js/dist');
const MICROSOFT = 'https://appsforoffice.microsoft.com/lib/1/hosted/';

/** What the browser needs on a machine without a screen, and so that it asks nobody anything. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--no-first-run',
  '--disable-sync',
];

/** With DEKKEND_SLOW=10 the page is ten times as slow, as on a busy machine: what a test waits for may not be a time. */
const slowness = Number(process.env['DEKKEND_SLOW'] ?? '1');

/** How the workbench is opened. */
export interface WorkbenchOptions {
  /** The browser's program: `findProgram('chromium')`. */
  readonly browser: string;
  readonly language?: 'nl-NL' | 'en-US';
  readonly theme?: 'light' | 'dark';
  readonly paneWidth?: number;
  /** A folder with a `taskpane.html` that takes the place of the product's. */
  readonly addIn?: string;
  /** Leave Microsoft's address in the page and answer it here, as it is answered nowhere else. */
  readonly microsoftAddress?: boolean;
  readonly contrast?: boolean;
  /** Keeps the grid from the page until this is done. */
  readonly beforeGrid?: (page: Page) => Promise<void>;
}

/** An open workbench, and what a test does with it. Close it at the end. */
export interface Workbench {
  readonly page: Page;
  readonly origin: string;
  /** The frame of the pane, once it is there; it is another one after another workbook was opened. */
  readonly pane: () => Promise<Frame>;
  /** The cell behind the grid, with the result of its formula. */
  readonly readCell: (sheet: string, reference: string) => Promise<CellContent>;
  /** Shows an open cell, clicks it, types the text and presses Enter, as a user does. */
  readonly typeInCell: (sheet: string, reference: string, text: string) => Promise<void>;
  /** Shows the cell and clicks it: what is typed then, is typed there. */
  readonly clickCell: (sheet: string, reference: string) => Promise<void>;
  /** Shows the cell and clicks it, wherever that leads to. */
  readonly followLink: (sheet: string, reference: string) => Promise<void>;
  /** Names of the visible sheets in their order. */
  readonly sheetNames: () => Promise<readonly string[]>;
  /** What the add-in and the host said to each other. */
  readonly hostLog: () => Promise<readonly LoggedBatch[]>;
  readonly openFile: (name: string, bytes: Uint8Array) => Promise<void>;
  /** Presses Save and gives the file. */
  readonly save: () => Promise<Uint8Array>;
  /** Errors and warnings of the console, thrown errors, and every request that would have left the machine. */
  readonly problems: readonly string[];
  readonly close: () => Promise<void>;
}

let shared: Browser | null = null;

/** Builds what is needed, serves it and opens the workbench in a browser of its own context. */
export async function openWorkbench(options: WorkbenchOptions): Promise<Workbench> {
  if (!buildIfNeeded(options.addIn === undefined ? ['pane', 'workbench'] : ['workbench'])) {
    throw new Error('The build failed: see the messages above.');
  }
  const server = await startWorkbenchServer({
    port: 0,
    untouched: options.microsoftAddress === true,
    extra: options.addIn === undefined ? [] : [{ prefix: '/', folder: options.addIn }],
  });
  shared ??= await chromium.launch({ executablePath: options.browser, args: FLAGS });
  const context = await shared.newContext({
    ignoreHTTPSErrors: true,
    viewport: { width: 1360, height: 800 },
    acceptDownloads: true,
    colorScheme: options.theme ?? 'light',
    forcedColors: options.contrast === true ? 'active' : 'none',
  });
  context.setDefaultTimeout(120_000);
  const problems: string[] = [];
  await context.route('**/*', (route) => {
    const address = route.request().url();
    if (address.startsWith(server.origin) || /^(data|blob|about):/.test(address)) return route.continue();
    const file = join(officeJs, new URL(address).pathname.replace('/lib/1/hosted/', ''));
    if (options.microsoftAddress === true && address.startsWith(MICROSOFT) && existsSync(file)) {
      return route.fulfill({ path: file, contentType: 'text/javascript' });
    }
    problems.push(`outside: ${address}`);
    return route.abort();
  });
  const page = await context.newPage();
  if (slowness > 1) {
    await (await context.newCDPSession(page)).send('Emulation.setCPUThrottlingRate', { rate: slowness });
  }
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) problems.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => problems.push(`thrown: ${error.stack ?? String(error)}`));
  const beforeGrid = options.beforeGrid?.(page);
  if (beforeGrid) await page.route('**/grid.*.js', (route) => beforeGrid.then(() => route.fallback()));
  const query = new URLSearchParams({
    lang: options.language ?? 'nl-NL',
    theme: options.theme ?? 'light',
    pane: String(options.paneWidth ?? 350),
  });
  await page.goto(`${server.origin}/workbench/?${query.toString()}`, { timeout: 240_000 });
  await Promise.all([beforeGrid, page.waitForSelector('.grid canvas')]);

  return {
    ...actionsOn(page),
    page,
    origin: server.origin,
    problems,
    close: async () => {
      await context.close();
      await server.close();
    },
  };
}

/** Ends the browser that all workbenches of a test file share: for `afterAll`. */
export async function closeBrowser(): Promise<void> {
  await shared?.close();
  shared = null;
}

type Actions = Omit<Workbench, 'page' | 'origin' | 'problems' | 'close'>;

function actionsOn(page: Page): Actions {
  const showCell = async (sheet: string, reference: string): Promise<Box> => {
    const box = await page.evaluate(
      ([name, cell]) => window.workbenchProbe?.show(name ?? '', cell ?? ''),
      [sheet, reference],
    );
    if (!box) throw new Error(`${sheet}!${reference} cannot be shown`);
    return box;
  };
  const followLink = async (sheet: string, reference: string): Promise<void> => {
    const box = await showCell(sheet, reference);
    // Left of the middle: at the right stands the arrow of a drop-down.
    await page.mouse.click(box.x + box.width * 0.25, box.y + box.height / 2);
  };
  const clickCell = async (sheet: string, reference: string): Promise<void> => {
    await followLink(sheet, reference);
    await page.waitForFunction((cell) => window.workbenchProbe?.keyboard() === cell, `${sheet}!${reference}`);
  };
  return {
    clickCell,
    followLink,
    pane: async () => {
      const handle = await page.waitForSelector('aside iframe');
      const frame = await handle.contentFrame();
      if (!frame) throw new Error('The pane has no frame.');
      return frame;
    },
    readCell: async (sheet, reference) => {
      const cell = await page.evaluate(
        ([name, at]) => window.workbenchProbe?.cell(name ?? '', at ?? ''),
        [sheet, reference],
      );
      if (!cell) throw new Error('The page is no workbench.');
      return cell;
    },
    typeInCell: async (sheet, reference, text) => {
      await clickCell(sheet, reference);
      await page.keyboard.type(text);
      await page.waitForFunction((typed) => window.workbenchProbe?.entry() === typed, text);
      await page.keyboard.press('Enter');
      await page.waitForFunction(() => window.workbenchProbe?.entry() === null);
    },
    sheetNames: () =>
      page.evaluate(() =>
        (window.workbenchProbe?.sheets() ?? []).flatMap(({ name, visibility }) =>
          visibility === 'Visible' ? [name] : [],
        ),
      ),
    hostLog: () => page.evaluate(() => [...(window.workbenchProbe?.session().host.log.batches ?? [])]),
    openFile: async (name, bytes) => {
      const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
      await page.setInputFiles('.files input[type=file]', { name, mimeType, buffer: Buffer.from(bytes) });
      const title = name.replace(/\.xlsx$/i, '');
      await page.waitForFunction((begin) => document.title.startsWith(begin), title);
      await page.waitForFunction(() => window.workbenchProbe?.idle() === true);
    },
    save: async () => {
      const [file] = await Promise.all([page.waitForEvent('download'), page.click('.files .save')]);
      return new Uint8Array(readFileSync(await file.path()));
    },
  };
}
