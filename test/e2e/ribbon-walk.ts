import { AxeBuilder } from '@axe-core/playwright';
import type { Frame, Locator } from 'playwright-core';
import type { Workbench } from './workbench';

/** The ribbon above the grid, the menu of a cell and the dialog of a command, as a person uses them. */
export interface RibbonWalk {
  readonly button: (name: string) => Locator;
  /** Waits until these buttons can be pressed, and no others. */
  readonly becomesUsable: (names: readonly string[]) => Promise<void>;
  readonly isPaneShown: () => Promise<boolean>;
  readonly closePane: () => Promise<void>;
  /** The page in the dialog, once it says something. */
  readonly dialog: () => Promise<Frame>;
  readonly dialogGoes: () => Promise<void>;
  /** What axe has against the dialog, in light, dark and forced colours. */
  readonly dialogFaults: () => Promise<readonly string[]>;
  readonly chooseInCellMenu: (sheet: string, cell: string, item: string) => Promise<void>;
}

const looks = [
  { colorScheme: 'light', forcedColors: 'none' },
  { colorScheme: 'dark', forcedColors: 'none' },
  { colorScheme: 'light', forcedColors: 'active' },
] as const;

export function walkRibbon({ page, clickCell }: Workbench): RibbonWalk {
  const box = page.locator('.add-in-dialog');
  const dialog = async (): Promise<Frame> => {
    const frame = await (await box.locator('iframe').elementHandle())?.contentFrame();
    if (!frame) throw new Error('The dialog has no frame.');
    await frame.locator('main:not([hidden])').waitFor();
    return frame;
  };
  return {
    button: (name) => page.locator('.commands').getByRole('button', { name }),
    becomesUsable: async (names) => {
      await page.waitForFunction((wanted) => {
        const usable = document.querySelectorAll<HTMLElement>('.commands button:enabled');
        return [...usable].map(({ innerText }) => innerText.trim()).join() === wanted;
      }, names.join());
    },
    isPaneShown: () => page.locator('aside.pane').isVisible(),
    closePane: async () => {
      await page.locator('.pane-close').first().click();
      await page.locator('aside.pane').waitFor({ state: 'hidden' });
    },
    dialog,
    dialogGoes: () => box.waitFor({ state: 'detached' }),
    dialogFaults: async () => {
      const found: string[] = [];
      for (const look of looks) {
        await page.emulateMedia(look);
        await dialog();
        const axe = new AxeBuilder({ page }).options({ preload: false }).setLegacyMode();
        const { violations } = await axe
          .include(['.add-in-dialog iframe', 'body'])
          .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'])
          .analyze();
        const scheme = look.forcedColors === 'active' ? 'contrast' : look.colorScheme;
        found.push(...violations.map(({ id, nodes }) => `${scheme} ${id}: ${nodes[0]?.html ?? ''}`));
        const folder = process.env['DEKKEND_SHOTS'];
        if (folder !== undefined) await box.screenshot({ path: `${folder}/dialog-${scheme}.png` });
      }
      await page.emulateMedia(looks[0]);
      return found;
    },
    chooseInCellMenu: async (sheet, cell, item) => {
      await clickCell(sheet, cell);
      const at = await page.evaluate(
        ([name, reference]) => window.workbenchProbe?.show(name ?? '', reference ?? ''),
        [sheet, cell],
      );
      if (!at) throw new Error(`${sheet}!${cell} cannot be shown`);
      await page.mouse.click(at.x + at.width / 4, at.y + at.height / 2, { button: 'right' });
      await page.getByText(item).click();
    },
  };
}
