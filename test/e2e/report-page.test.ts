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

/** The words of each page, from top to foot as they were drawn. */
async function wordsOnPages(pdf: Uint8Array): Promise<readonly string[]> {
  const { document, close } = await openPdf(pdf);
  try {
    return await Promise.all(
      Array.from({ length: document.numPages }, async (_, index) => {
        const { items } = await (await document.getPage(index + 1)).getTextContent();
        return items
          .map((item) => ('str' in item ? item.str : ''))
          .join(' ')
          .replace(/\s+/g, ' ');
      }),
    );
  } finally {
    await close();
  }
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
    const pages = await wordsOnPages(
      new Uint8Array(await page.pdf({ preferCSSPageSize: true, printBackground: true })),
    );
    expect(pages.length).toBeGreaterThan(8);
    pages.forEach((words, index) => {
      expect(words.replace(/\s+/g, ' ')).toContain(`bladzijde ${index + 1} van ${pages.length}`);
      expect(words).toContain('Fietsverhuur, onderhoud en begeleiding · 26-11-2026');
    });
  });

  it('repeats the heads of a table that goes on, and leaves no heading at the foot of a page', async () => {
    await show(await reportPage(4, 'nl', false));
    const headings = await page.evaluate(() =>
      [...document.querySelectorAll('main h2, main h3, main h4')].map((each) => each.textContent ?? ''),
    );
    const pages = await wordsOnPages(
      new Uint8Array(await page.pdf({ preferCSSPageSize: true, printBackground: true })),
    );
    const findings = pages.filter((words) => /niveaus of meer/.test(words));
    expect(findings.length).toBeGreaterThan(1);
    for (const words of findings) expect(words).toContain('Wat te doen');
    const lastWords = pages.map((words) =>
      words
        .replace(/\s+/g, ' ')
        .replace(/Rapport van de examencommissie · .*$/, '')
        .trim(),
    );
    const alone = lastWords.filter((words) =>
      headings.some((heading) => heading.length > 4 && words.endsWith(heading)),
    );
    expect(alone).toEqual([]);
  });
});
