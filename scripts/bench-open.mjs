// How long the workbench takes to open: until there is a grid to type in and a pane to press buttons in.
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { bars, medianOf } from './bench-tools.mjs';
import { buildIfNeeded } from './build-if-needed.mjs';
import { startWorkbenchServer } from './workbench-server.mjs';

const runs = 5;

/** In seconds, of this machine when nothing else runs. */
const barOfSeconds = 3;
/**
 * Times the pane by itself, outside of any Excel: what the same browser needs at the same moment to open a page of ours. A goal
 * that is not reached: on a busy machine it was 8.2 with everything in one script, and 4.8 to 5.6 since.
 */
const barOfRatio = 4;

const program = process.env.CHROMIUM ?? '/usr/bin/chromium';

/** Prints one line: seconds, of a browser that has never been here, and the ratio to the pane alone. */
export async function benchOpen() {
  if (!existsSync(program)) return console.log('\nopening the workbench: not measured, there is no Chromium here');
  if (!buildIfNeeded()) throw new Error('The build failed.');
  const server = await startWorkbenchServer({ port: 0 });
  try {
    const [opened, alone] = [[], []];
    for (let run = 0; run < runs; run += 1) {
      alone.push(await secondsIn((page) => openPaneAlone(page, server.origin)));
      opened.push(await secondsIn((page) => openWorkbench(page, server.origin)));
    }
    const [seconds, reference] = [medianOf(opened), medianOf(alone)];
    console.log(`\nopening the workbench in a fresh browser, medians of ${runs}\n`);
    console.log('seconds until grid and pane can be used   × the pane alone');
    console.log(`${bars(seconds, barOfSeconds).padEnd(41)} ${bars(seconds / reference, barOfRatio)}`);
  } finally {
    await server.close();
  }
}

async function secondsIn(open) {
  const flags = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'];
  const browser = await chromium.launch({ executablePath: program, args: flags });
  try {
    const page = await (await browser.newContext({ ignoreHTTPSErrors: true })).newPage();
    const from = performance.now();
    await open(page);
    return (performance.now() - from) / 1000;
  } finally {
    await browser.close();
  }
}

async function openWorkbench(page, origin) {
  await page.goto(`${origin}/workbench/`, { waitUntil: 'commit' });
  const pane = page.waitForSelector('aside iframe').then(async (frame) => {
    await (await frame.contentFrame()).waitForSelector('li button');
  });
  await page.waitForSelector('.grid canvas');
  // The cell is drawn, selected and can be typed in.
  await page.evaluate(() => window.workbenchProbe.show(window.workbenchProbe.sheets()[0].name, 'A1'));
  await pane;
}

async function openPaneAlone(page, origin) {
  await page.goto(`${origin}/taskpane.html`, { waitUntil: 'commit' });
  await page.waitForSelector('h1');
}

if (process.argv[1] === import.meta.filename) await benchOpen();
