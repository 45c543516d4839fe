import { AxeBuilder } from '@axe-core/playwright';
import type { Frame } from 'playwright-core';
import type { Workbench } from './workbench';

/** With DEKKEND_SHOTS set, every screen that is looked at is kept there as a picture of its whole length. */
const shots = process.env['DEKKEND_SHOTS'];

const light = { colorScheme: 'light', forcedColors: 'none' } as const;
const dark = { colorScheme: 'dark', forcedColors: 'none' } as const;
const contrast = { colorScheme: 'light', forcedColors: 'active' } as const;

/**
 * How the pane is shown: in every scheme and both languages, as narrow as Excel on a Mac begins and as wide as people drag it.
 * Colours do not depend on the width, nor the width of words on the colours; DEKKEND_LOOKS=all takes all of them together.
 */
const ways = (['nl', 'en'] as const).flatMap((language) =>
  [
    { scheme: 'light', media: light },
    { scheme: 'dark', media: dark },
    { scheme: 'contrast', media: contrast },
  ].flatMap((look) => [270, 450].map((width) => ({ language, ...look, width }))),
);

const enough = ['nl light 270', 'nl contrast 450', 'en dark 270'];
const taken = ways.filter(
  ({ language, scheme, width }) =>
    process.env['DEKKEND_LOOKS'] === 'all' || enough.includes(`${language} ${scheme} ${width}`),
);

/** The first is where Excel on a Mac begins. */
const widths = [270, 300, 450] as const;

/** Holds screens of the pane to the eye of somebody who sees little, in every way the pane is shown. */
export interface PaneLooks {
  /** Looks at the screen that is shown: WCAG 2.1 AA by axe, and nothing cut or scrolling sideways. */
  readonly look: (screen: string) => Promise<void>;
  /** What was found so far, each with its screen and look. */
  readonly faults: readonly string[];
}

/** Looks at the screens of this workbench's pane. */
export function createPaneLooks({ page, pane }: Workbench): PaneLooks {
  const faults: string[] = [];

  async function look(screen: string): Promise<void> {
    const frame = await pane();
    const window = page.viewportSize() ?? { width: 1360, height: 800 };
    await page.emulateMedia({ reducedMotion: 'reduce' });
    // Colours of another scheme come in by a transition, and axe must not measure half of it.
    await setTransitions(frame, false);
    for (const language of ['en', 'nl'] as const) {
      await frame.selectOption('header select', language);
      for (const width of widths) {
        await setWidth(width);
        faults.push(...(await layoutFaults(frame)).map((fault) => `${screen} ${language} ${width}: ${fault}`));
      }
    }
    await setWidth(300);
    // High enough for all of it, so that the picture shows what an eye sees by scrolling.
    const height = Math.min(window.height + (await hiddenBelow(frame)), 4000);
    if (shots !== undefined) await page.setViewportSize({ ...window, height });
    for (const { language, scheme, media, width } of taken) {
      await frame.selectOption('header select', language);
      await page.emulateMedia(media);
      await setWidth(width);
      await coloursSettle(frame);
      const seen = `${screen} ${language} ${scheme} ${width}`;
      if (shots !== undefined) {
        await page.locator('aside.pane').screenshot({ path: `${shots}/${seen.replaceAll(' ', '-')}.png` });
      }
      faults.push(...(await axeFaults()).map((fault) => `${seen}: ${fault}`));
    }
    await frame.selectOption('header select', 'nl');
    await page.emulateMedia({ ...light, reducedMotion: null });
    await setTransitions(frame, true);
    if (shots !== undefined) await page.setViewportSize(window);
  }

  async function setWidth(width: number): Promise<void> {
    await page.evaluate((pixels) => {
      const aside = document.querySelector<HTMLElement>('aside.pane');
      if (aside !== null) aside.style.width = `${pixels}px`;
    }, width);
  }

  async function axeFaults(): Promise<readonly string[]> {
    // In its legacy mode it opens no page of its own for every look, which is most of the time it takes.
    const axe = new AxeBuilder({ page }).options({ preload: false }).setLegacyMode().include(['aside iframe', 'body']);
    const { violations } = await axe.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa']).analyze();
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, any }) => `${id}: ${html.slice(0, 200)} ${JSON.stringify(any[0]?.data ?? null)}`),
    );
  }

  return { look, faults };
}

/** In a sheet of its own, which the policy of the page allows where it forbids an element with style. */
async function setTransitions(frame: Frame, isOn: boolean): Promise<void> {
  await frame.evaluate((on) => {
    const still = new CSSStyleSheet();
    still.replaceSync('*, *::before, *::after { transition: none !important }');
    document.adoptedStyleSheets = on ? [] : [still];
  }, isOn);
}

/** Waits until two looks at all colours are the same: the theme follows a scheme once React has drawn it. */
async function coloursSettle(frame: Frame): Promise<void> {
  const colours = (): Promise<string> =>
    frame.evaluate(() =>
      [...document.querySelectorAll('*')]
        .map((element) => getComputedStyle(element))
        .map(({ color, backgroundColor }) => color + backgroundColor)
        .join(),
    );
  await frame.page().waitForTimeout(50);
  for (let before = await colours(); ;) {
    await frame.page().waitForTimeout(50);
    const now = await colours();
    if (now === before) return;
    before = now;
  }
}

function hiddenBelow(frame: Frame): Promise<number> {
  return frame.evaluate(() => {
    const main = document.querySelector('main');
    return main === null ? 0 : main.scrollHeight - main.clientHeight;
  });
}

/** What is wider than the place it has: the screen as a whole, or words that are cut off. */
function layoutFaults(frame: Frame): Promise<readonly string[]> {
  return frame.evaluate(() => {
    const root = document.documentElement;
    const main = document.querySelector('main');
    const scrolls = [root, main].filter((element) => element !== null && element.scrollWidth > element.clientWidth);
    const words = document.querySelectorAll<HTMLElement>('button, summary, li, ul, p, h2, h3, label, span, div');
    const cut = [...words].filter((element) => {
      const { overflowX, clipPath } = getComputedStyle(element);
      // A progress bar of unknown length runs out of its frame on purpose.
      const isUnseen = clipPath !== 'none' || element.clientWidth <= 1 || element.role === 'progressbar';
      return !isUnseen && overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1;
    });
    return [
      ...scrolls.map(() => 'scrolls sideways'),
      ...cut.map((element) => `cut: ${element.outerHTML.slice(0, 200)}`),
    ];
  });
}
