import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Frame } from 'playwright-core';
import { describeWith } from '../judges/find-program';
import { type Workbench, closeBrowser, openWorkbench } from './workbench';

jest.setTimeout(600_000);

const shots = process.env['DEKKEND_SHOTS'];

const sample = readFileSync(join(__dirname, '../../assets/sample/fietsverhuur-en-onderhoud.txt'), 'utf8');
const stray = 'zet een helm klaar voor de klant';
/** The sample with a line where none belongs. */
const damaged = sample.replace(
  'B1-K1-W1: Inventariseert de wensen van de klant\nOmschrijving',
  `B1-K1-W1: Inventariseert de wensen van de klant\n${stray}\nOmschrijving`,
);
describeWith('chromium', 'a document that is read and put right', (browser) => {
  let workbench: Workbench;
  let pane: Frame;

  beforeAll(async () => {
    workbench = await openWorkbench({
      browser,
      language: 'nl-NL',
      microsoftAddress: true,
    });
    pane = await workbench.pane();
  });
  afterAll(async () => {
    await workbench.close();
    await closeBrowser();
  });

  const button = (name: string | RegExp) => pane.getByRole('button', { name }).first();
  const take = (text: string): Promise<void> =>
    pane.setInputFiles('[data-testid=file]', {
      name: 'dossier.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from(text),
    });

  /** Light, dark and high contrast, as narrow and as wide as people have the pane. */
  const looks = [
    {
      name: 'light-270',
      width: 270,
      media: { colorScheme: 'light', forcedColors: 'none' },
    },
    {
      name: 'contrast-270',
      width: 270,
      media: { colorScheme: 'light', forcedColors: 'active' },
    },
    {
      name: 'dark-450',
      width: 450,
      media: { colorScheme: 'dark', forcedColors: 'none' },
    },
  ] as const;
  /** Colours of a theme come in by a transition, later the busier the machine is; axe must not measure half of it. */
  async function coloursSettle(): Promise<void> {
    const colours = (): Promise<string> =>
      pane.evaluate(() =>
        [...document.querySelectorAll('*')]
          .map((element) => getComputedStyle(element))
          .map(({ color, backgroundColor }) => color + backgroundColor)
          .join(),
      );
    for (let before = '', now = await colours(); now !== before;) {
      before = now;
      await workbench.page.waitForTimeout(700);
      now = await colours();
    }
  }

  const faults: string[] = [];
  /** Holds a screen to WCAG 2.1 AA by axe in every look; with DEKKEND_SHOTS set each is kept as a picture too. */
  async function look(screen: string): Promise<void> {
    for (const { name, width, media } of looks) {
      await workbench.page.emulateMedia(media);
      await workbench.page.evaluate((pixels) => {
        const aside = document.querySelector<HTMLElement>('aside.pane');
        if (aside !== null) aside.style.width = `${pixels}px`;
      }, width);
      await coloursSettle();
      if (shots !== undefined) {
        await workbench.page.locator('aside.pane').screenshot({ path: `${shots}/${screen}-${name}.png` });
      }
      const axe = new AxeBuilder({ page: workbench.page }).include(['aside iframe', 'body']);
      const { violations } = await axe.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa']).analyze();
      const found = violations.flatMap(({ id, nodes }) =>
        nodes.map(({ html, any }) => `${id}: ${html.slice(0, 200)} ${JSON.stringify(any[0]?.data ?? null)}`),
      );
      const isTooWide = await pane.evaluate(() => {
        const main = document.querySelector('main');
        return main !== null && main.scrollWidth > main.clientWidth;
      });
      faults.push(
        ...[...found, ...(isTooWide ? ['scrolls sideways'] : [])].map((fault) => `${screen} ${name}: ${fault}`),
      );
    }
    await workbench.page.emulateMedia({
      colorScheme: 'light',
      forcedColors: 'none',
    });
  }

  it('shows a line that got lost between its neighbours, and lets it be put in its place', async () => {
    await button('Kies een dossier').click();
    await take(damaged);
    await pane.getByText('1 punt om na te kijken').waitFor();
    await button('Toon in document').click();
    await pane.getByText('deze regel:').waitFor();
    await look('1-read');
    await button('Zet op zijn plek').click();
    await look('2-place');
    await pane.getByLabel('Soort').selectOption('indicator');
    await pane.getByLabel('Hoort bij').selectOption({
      label: 'B1-K1-W1 Inventariseert de wensen van de klant',
    });
    await button('Bewaar').click();
    await pane.getByText('Niets om na te kijken.').waitFor();
  });

  it('lets an item be corrected, split, merged and dropped, and the last of it undone', async () => {
    await button(/^Bekijk en verbeter/).click();
    await button(/^Wat onder B1-K1 /).click();
    await look('3-items');
    const search = pane.getByLabel('Zoek in wat gelezen is');
    await search.fill('reserveringssysteem gebruiken');
    await button(/^kan een kassasysteem/).click();
    await pane
      .getByLabel('Tekst', { exact: true })
      .fill('kan een kassasysteem gebruiken kan een reserveringssysteem gebruiken');
    await look('4-item');
    await button('Bewaar').click();
    await search.fill('kassasysteem');
    await button(/^kan een kassasysteem/).click();
    await button('Splits').click();
    await pane
      .getByLabel('Eén onderdeel per regel')
      .fill('kan een kassasysteem gebruiken\nkan een reserveringssysteem gebruiken');
    await look('5-split');
    await button('Splits in 2').click();
    await search.fill('huisregels');
    await button(/^heeft kennis van huisregels/).click();
    await button('Voeg samen').click();
    await look('6-merge');
    await button('Voeg samen').click();
    await search.fill('lekke banden');
    await button(/^kan klachten en schades/).click();
    await button('Laat weg').click();
    await button('Terug').click();
    await button('5 correcties').click();
    await look('7-corrections');
    await button('Maak laatste ongedaan').click();
    await button('Terug').click();
    await button('4 correcties').waitFor();
  });

  it('has no screen that axe finds fault with, asked nothing of the outside and met no error', () => {
    expect(faults).toEqual([]);
    expect(workbench.problems).toEqual([]);
  });
});
