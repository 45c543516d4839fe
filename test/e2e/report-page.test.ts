import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { htmlReport } from '../../src/app/report/html/report-html';
import { defaultSettings } from '../../src/core/exam/settings';
import { reportOf } from '../../src/core/report/make-report';
import { openPdf } from '../../src/importers/formats/pdf/open-pdf';
import type { Language } from '../../src/language/language';
import { openXlsx } from '../../src/workbook/xlsx/xlsx-workbook';
import { committeeBook } from '../app/report/committee-book';
import { describeWith } from '../judges/find-program';

jest.setTimeout(240_000);

/** What is between the margins of A4, at 96 pixels an inch. */
const paper = { width: 688, height: 992 };

async function reportPage(exams: number, language: Language, candidates: boolean, people = 14): Promise<string> {
  const book = committeeBook(exams, people);
  const wishes = { on: '2026-11-26', by: 'P. Ketting', programVersion: '0.1.0', names: false, candidates };
  const report = reportOf(book, wishes, defaultSettings);
  return new TextDecoder().decode(await htmlReport({ report, book, language, newWorkbook: () => openXlsx(null) }));
}

/** Where the words at the foot of a page are, in points from its lower side. */
const foot = 50;

/** The lines of each page from top to bottom, cells beside each other in one; the words at its foot last. */
async function linesOnPages(pdf: Uint8Array): Promise<readonly (readonly PrintedLine[])[]> {
  const { document, close } = await openPdf(new Uint8Array(pdf));
  try {
    return await Promise.all(
      Array.from({ length: document.numPages }, async (_, index) => {
        const { items } = await (await document.getPage(index + 1)).getTextContent();
        const byHeight = new Map<number, string[]>();
        for (const item of items) {
          if (!('str' in item) || item.str.trim() === '') continue;
          const height = Math.round(Number(item.transform[5]));
          byHeight.set(height, [...(byHeight.get(height) ?? []), item.str]);
        }
        return [...byHeight]
          .sort(([one], [other]) => other - one)
          .map(([height, words]) => ({ height, words: words.join(' ').replace(/\s+/g, ' ').trim() }));
      }),
    );
  } finally {
    await close();
  }
}

interface PrintedLine {
  readonly height: number;
  readonly words: string;
}

async function wordsOnPages(pdf: Uint8Array): Promise<readonly string[]> {
  return (await linesOnPages(pdf)).map((lines) => lines.map(({ words }) => words).join(' '));
}

describeWith('chromium', 'the report in a browser', (program) => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: program, args: ['--no-sandbox', '--disable-gpu'] });
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    page = await (await browser.newContext()).newPage();
  });
  afterEach(() => page.context().close());

  const show = async (html: string): Promise<string[]> => {
    const refused: string[] = [];
    page.on('console', (message) => refused.push(message.text()));
    await page.route('**/*', (route) => {
      refused.push(route.request().url());
      return route.abort();
    });
    await page.setContent(html);
    return refused;
  };

  it.each([
    ['nl', 4, true],
    ['en', 9, false],
  ] as const)(
    'has nothing for axe to say in %s with %i exams, and asks nothing',
    async (language, exams, candidates) => {
      const refused = await show(await reportPage(exams, language, candidates, 5));
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .analyze();
      expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`))).toEqual(
        [],
      );
      expect(refused).toEqual([]);
    },
  );

  it('never scrolls sideways as a whole: a wide table does by itself, by keyboard too', async () => {
    await page.setViewportSize({ width: 320, height: 640 });
    await show(await reportPage(30, 'nl', true, 6));
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    const map = page.getByRole('region', { name: 'Dekking van het dossier: PVB1 tot en met PVB7' });
    await map.focus();
    await page.keyboard.press('ArrowRight');
    await expect(map.evaluate((region) => region.scrollLeft)).resolves.toBeGreaterThan(0);
  });

  it.each(['nl', 'en'] as const)('cuts nothing off on A4 in %s with thirty exams', async (language) => {
    await page.setViewportSize(paper);
    await show(await reportPage(30, language, true, 6));
    await page.emulateMedia({ media: 'print' });
    const tooWide = await page.evaluate(() =>
      [...document.querySelectorAll('main, header, nav, table, figure, dl, th, td')]
        .filter(
          (each) => each.scrollWidth > each.clientWidth + 1 || each.getBoundingClientRect().right > innerWidth + 1,
        )
        .map((each) => each.outerHTML.slice(0, 120)),
    );
    expect(tooWide).toEqual([]);
  });

  it('has on every printed page which it is, of how many, and of what', async () => {
    await show(await reportPage(4, 'nl', false));
    const pages = await wordsOnPages(await page.pdf({ preferCSSPageSize: true, printBackground: true }));
    expect(pages.length).toBeGreaterThan(8);
    pages.forEach((words, index) => {
      expect(words.replace(/\s+/g, ' ')).toContain(`bladzijde ${index + 1} van ${pages.length}`);
      expect(words).toContain('Fietsverhuur, onderhoud en begeleiding · 26-11-2026');
    });
  });

  it('repeats the heads of a table that goes on', async () => {
    await show(await reportPage(4, 'nl', false));
    const pages = await wordsOnPages(await page.pdf({ preferCSSPageSize: true, printBackground: true }));
    const findings = pages.filter((words) => /niveaus of meer/.test(words));
    expect(findings.length).toBeGreaterThan(1);
    for (const words of findings) expect(words).toContain('Wat te doen');
  });

  it.each([
    ['nl', 7, true],
    ['en', 8, false],
  ] as const)(
    'ends no page with a heading, the name of a chart or the head of a table, and gives each candidate one, in %s with %i exams',
    async (language, exams, preferCSSPageSize) => {
      const people = 6;
      await page.setViewportSize({ width: 1200, height: 800 });
      await show(await reportPage(exams, language, true, people));
      const heads = await page.evaluate(() =>
        [...document.querySelectorAll('main h2, main h3, main h4, figcaption, thead tr')].map((each) =>
          [...(each.children.length === 0 ? [each] : each.children)].map(({ textContent }) => textContent).join(' '),
        ),
      );
      const pages = await linesOnPages(await page.pdf({ preferCSSPageSize, printBackground: true }));
      expect(pages.length).toBeGreaterThan(8);
      const ends = pages.map((lines) => lines.filter(({ height }) => height > foot).at(-1)?.words ?? '');
      expect(ends.every((words) => words !== '')).toBe(true);
      expect(ends.filter((words) => heads.some((head) => ` ${head}`.endsWith(` ${words}`)))).toEqual([]);
      const first = pages.findIndex(([title]) => / 2026101$/.test(title?.words ?? ''));
      expect(pages.slice(first).map(([title]) => title?.words.replace(/^\D+/, ''))).toEqual(
        Array.from({ length: people }, (_, at) => String(2026101 + at)),
      );
      // The name of a chart stands above it, and above that the table with its numbers.
      const charts = await page.evaluate(() =>
        [...document.querySelectorAll('figcaption')].map((each) => each.textContent),
      );
      for (const name of charts) {
        const shown = pages.map((lines) => lines.filter(({ words }) => words === name).length);
        expect([name, shown.filter((times) => times > 0)]).toEqual([name, [2]]);
      }
    },
  );
});
